package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The line above a post of an issue or a thread that says who wrote it and when: {@code ann · comment · 2031-05-14},
 * {@code ann commented on May 14, 2031}. What stands below it is told by another voice, on that day.
 */
public final class PostHead {
    private static final Wording WRITES =
            Wording.of("^@?[\\w.-]{1,40} (?:\\w+ )?(?:commented|opened this issue|replied|wrote|posted)\\b");
    private static final Wording KIND = Wording.of("\\b(?:comment|description|body|opened|author|reply|update)\\b");
    private static final String DOT = " · ";
    private static final int LONGEST = 100;
    /** Signs that may follow the date. */
    private static final int MOST_BEHIND = 3;

    private PostHead() {}

    /** Returns the day that the line gives to what is below it, absent if it is no such line. */
    public static Optional<WrittenTime> of(TextLine line) {
        String text = line.text();
        if (text.length() > LONGEST
                || !line.hasFigure()
                || !WRITES.isIn(text) && !(text.contains(DOT) && KIND.isIn(text))) {
            return Optional.empty();
        }
        List<WrittenTime> times = line.times();
        return times.stream()
                .filter(when -> times.size() == 1 && when.date().isPresent() && when.start() > 0)
                .filter(when -> text.length() - when.end() <= MOST_BEHIND)
                .findFirst();
    }
}
