package dev.hindcast.ingest.normalise.timeline.post;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenTime;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** The time at which a post was made. */
final class PostTime {
    /** What may stand before the time in its line. */
    private static final Pattern POSTED = Pattern.compile(
            "(?i)[\\s*_(\\[»›>–—-]*(?:(?:last )?(?:posted|updated|published)(?: on| at)?(?: [\\w ]{1,20} ago\\.?)?)?[\\s:–-]*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?");
    /** What may stand behind it: (3 hours earlier). */
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)[\\s*_.)\\]]{0,3}(?:\\((?:about |over |almost )?[\\w ]{1,20} (?:ago|earlier|later)\\))?");

    private static final Pattern ENDED = Pattern.compile("[.!?…)»”\"][\\s*_–-]*$");

    /** A year that has every day. */
    private static final int LEAP = 2000;

    private PostTime() {}

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
