package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** An update that stands above what it brings up to date: the newest is told first, be it of two posts only. */
final class UpdateAbove {
    private static final Pattern UPDATE = Pattern.compile("(?i)^\\W{0,4}(?:latest |last |further )?updated?\\b");
    /** A clock that falls further has rather crossed midnight. */
    private static final Duration NEAR = Duration.ofHours(12);

    private UpdateAbove() {}

    /** Returns whether the first of the times is that of an update, and the last, a few hours before it, is not. */
    static boolean isIn(List<WrittenEntry> entries) {
        List<WrittenEntry> timed = entries.stream()
                .filter(entry -> entry.label().isEmpty() && entry.when().time().isPresent())
                .toList();
        WrittenEntry first = timed.get(0);
        WrittenEntry last = timed.get(timed.size() - 1);
        Duration fall =
                Duration.between(last.when().time().get(), first.when().time().get());
        return isUpdate(first) && !isUpdate(last) && fall.compareTo(NEAR) < 0;
    }

    private static boolean isUpdate(WrittenEntry entry) {
        return UPDATE.matcher(entry.line().text()).lookingAt();
    }
}
