package dev.hindcast.ingest.normalise.timeline.post;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.PostState;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time at which a post was made. */
public final class PostTime {
    /** What may stand before the time in its line. */
    private static final Pattern POSTED = Pattern.compile(
            "(?i)[\\s*_(\\[»›>–—-]*(?:(?:last )?(?:posted|updated|published)(?: on| at)?(?: [\\w ]{1,20} ago\\.?)?)?[\\s:–-]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?");
    /** What may stand behind it: (3 hours earlier). */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)[\\s*_.)\\]]{0,3}(?:\\((?:about |over |almost )?[\\w ]{1,20} (?:ago|earlier|later)\\))?");

    private static final Wording OUTRIGHT = Wording.of("^[\\s*_(\\[]*posted\\b");

    private static final Pattern ENDED = Pattern.compile("[.!?…)»”\"][\\s*_–-]*$");

    /** A year that has every day. */
    private static final int LEAP = 2000;

    private PostTime() {}

    /** Returns the time in a block that is nothing but {@code Posted Jun 3, 2031 - 15:02 UTC}, absent if it is none. */
    public static Optional<WrittenTime> alone(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.lines().size() == 1
                ? outright(paragraph.lines().get(0))
                : Optional.empty();
    }

    /** Returns the time that is the last line of a post, with its day, below what was told; absent if it is none. */
    public static Optional<WrittenTime> below(List<TextLine> post) {
        return post.size() > 1 && post.get(post.size() - 1).hasFigure()
                ? of(post.get(post.size() - 1), false)
                : Optional.empty();
    }

    /** Returns the time of a line that says nothing but when something was posted. */
    static Optional<WrittenTime> outright(TextLine line) {
        return line.hasFigure() && OUTRIGHT.isIn(line.text()) ? of(line, false) : Optional.empty();
    }

    /** Returns whether the page has such times below what was posted, not above it. */
    public static boolean standsBelow(List<Part> parts) {
        for (int i = 1; i < parts.size(); i++) {
            if (alone(parts.get(i).block()).isPresent()) {
                return parts.get(i - 1).block() instanceof Block.Paragraph text && !PostState.isAlone(text.lines());
            }
        }
        return false;
    }

    /** Returns whether the one is of a later time of day: what is told cannot be of the day on which it was posted before. */
    public static boolean isLaterInDay(WrittenTime told, WrittenTime posted) {
        return told.time().isPresent()
                && posted.time().isPresent()
                && told.time().get().isAfter(posted.time().get());
    }

    /** Returns when that was, of a time without a year in whichever. */
    static Optional<LocalDateTime> moment(WrittenTime when) {
        return when.date()
                .flatMap(date -> date.date().or(() -> date.in(LEAP)))
                .flatMap(date -> when.time().map(date::atTime));
    }

    /** Returns whether the one was before the other, both told with their year or both without. */
    static boolean isBefore(WrittenTime one, WrittenTime other) {
        boolean alike = one.date().flatMap(date -> date.date()).isPresent()
                == other.date().flatMap(date -> date.date()).isPresent();
        return alike
                && moment(one)
                        .filter(earlier ->
                                moment(other).filter(earlier::isBefore).isPresent())
                        .isPresent();
    }

    /** Returns the time of a post: in a line of its own, or at the end of the last line, behind its last sentence. */
    static Optional<WrittenTime> of(TextLine line, boolean last) {
        String text = line.text();
        return line.times().stream()
                .filter(PostTime::isFull)
                .filter(time -> opens(line, time)
                                && BEHIND.matcher(text.substring(time.end())).matches()
                        || last
                                && time.end() >= text.stripTrailing().length() - 2
                                && ENDED.matcher(text.substring(0, time.start()))
                                        .find())
                .findFirst();
    }

    /** Returns whether nothing is told before the time in its line. */
    static boolean opens(TextLine line, WrittenTime time) {
        return POSTED.matcher(line.text().substring(0, time.start())).matches();
    }

    /** Returns whether it has both a day and a time of day. */
    static boolean isFull(WrittenTime time) {
        return time.time().isPresent() && time.date().isPresent();
    }
}
