package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line above a post of an issue or a thread that says who wrote it and when: {@code ann · comment · 2031-05-14},
 * {@code ann commented on May 14, 2031}, {@code #4 ann (Example staff) Sunday 14 May 2031, 10:02}, {@code [ann] 14 May 2031, 10:02}. What stands
 * below it is told by another voice, on that day.
 */
public final class PostHead {
    private static final Wording WRITES = Wording.of(
            "^(?:\\[person\\]|@?[\\w\\p{L}.-]{1,40}) (?:[\\[(]?\\w+[\\])]? )?(?:commented|opened this issue|closed this|replied|wrote|posted)\\b"
                    + "|^#\\d{1,4}\\s+(?:\\[person\\]|@?[\\w\\p{L}.-]{1,40})(?:\\s+[\\[(](?:[\\w.’-]{1,20} ){0,3}\\w{1,20}[\\])])?\\s+(?:posted:?\\s|on\\s)?\\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s)?(?:[a-z]{3,9}\\.?\\s)?\\d"
                    // Not the state of a post, nor the level of a line of a log.
                    + "|^\\[(?!(?:updated?|edit(?:ed)?|resolved|solved|fixed|closed|open(?:ed)?|investigating|identified|monitoring|info|warn(?:ing)?|err(?:or)?|debug|fatal|critical|notice|alert|ok)\\])@?[\\p{L}][\\w\\p{L}.-]{1,40}\\]\\s+(?:(?:mon|tue|wed|thu|fri|sat|sun)\\w*,?\\s)?(?:[a-z]{3,9}\\.?\\s)?\\d");

    /** What stands for a name that is not shown. */
    private static final String NAMELESS = "[person]";
    /** What stands before the name, and behind it. */
    private static final Pattern AUTHOR = Pattern.compile("^(?:#\\d{1,4})?\\s*[@\\[]?([\\w\\p{L}.-]{1,40}).*");
    /** Who answers for what the thread is about. */
    private static final Wording OF_STAFF = Wording.of(
            "[\\[(](?:[\\w.’-]{1,20} ){0,3}(?:staff|admin|administrator|maintainer|member|owner|mod|moderator|team|operator|support)[\\])]|^(?:#\\d{1,4})?\\W*admin");

    /** A name may be written in ways that are not known. */
    private static final Wording SPEAKS = Wording.of("\\b(?:commented|replied|wrote|posted)\\b");

    private static final Wording CLOSES = Wording.of("\\bclosed this\\b");
    private static final Wording KIND = Wording.of("\\b(?:comment|description|body|opened|author|reply|update)\\b");
    private static final String DOT = " · ";
    private static final int LONGEST = 100;
    /** Signs that may follow the date. */
    private static final int MOST_BEHIND = 3;

    private PostHead() {}

    /** Returns the name of the one who wrote what is below the line; absent where it is left out. */
    public static Optional<String> author(TextLine line) {
        Matcher author = AUTHOR.matcher(line.text());
        return author.matches() && line.text().indexOf(NAMELESS) < 0 ? Optional.of(author.group(1)) : Optional.empty();
    }

    /** Returns whether the line calls the one who wrote one of those who run what the thread is about. */
    public static boolean isOfStaff(TextLine line) {
        return OF_STAFF.isIn(line.text());
    }

    /** Returns whether the line says that the thread was closed then; nothing is told below it. */
    public static boolean isClosing(TextLine line) {
        return CLOSES.isIn(line.text());
    }

    /** Returns whether the line may stand above a post, though not in a form that is known. */
    public static boolean mayBe(TextLine line) {
        return line.text().length() <= LONGEST && endsWithMoment(line) && SPEAKS.isIn(line.text());
    }

    private static boolean endsWithMoment(TextLine line) {
        for (WrittenTime when : line.times()) {
            if (when.date().isPresent()
                    && when.time().isPresent()
                    && line.text().length() - when.end() <= MOST_BEHIND) {
                return true;
            }
        }
        return false;
    }

    /** Returns the day that the line gives to what is below it, absent if it is no such line. */
    public static Optional<WrittenTime> of(TextLine line) {
        String text = line.text();
        List<WrittenTime> times = text.length() > LONGEST ? List.of() : line.times();
        if (times.size() != 1) {
            return Optional.empty();
        }
        WrittenTime when = times.get(0);
        boolean ends = when.date().isPresent() && when.start() > 0 && text.length() - when.end() <= MOST_BEHIND;
        return ends && (WRITES.isIn(text) || text.contains(DOT) && KIND.isIn(text))
                ? Optional.of(when)
                : Optional.empty();
    }
}
