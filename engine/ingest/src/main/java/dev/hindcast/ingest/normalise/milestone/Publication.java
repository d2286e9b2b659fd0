package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.timeline.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was published later than it happened. A post {@code Resolved} that itself tells when it ended was written after that. The state of a status page with the time of its last post above an account that was written afterwards: {@code Resolved}, below it
 * {@code Sep 09, 07:07 UTC}, and then a timeline of ten days before. Such a stamp is when the account was published.
 */
final class Publication {
    private static final String STATE = "resolved";
    /** Fewer rows are no account of their own. */
    private static final int FEWEST_ROWS = 3;
    /** Who posts within a day may post the end itself. */
    private static final Duration LATER = Duration.ofHours(24);

    private static final Wording RESOLVED = Wording.of("^resolved\\s*(?:-|–|—|:)\\s");

    private Publication() {}

    /** Returns the entries but a post that closes the incident and tells itself when it ended. */
    static List<DatedEntry> withoutPost(List<DatedEntry> entries, Optional<DatedEntry> end) {
        return end.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> !tellsOfEnd(entry, end.get()))
                        .toList();
    }

    private static boolean tellsOfEnd(DatedEntry post, DatedEntry end) {
        Duration apart = Duration.between(end.until().at(), post.resolved().at()).abs();
        return post.entry().label().isEmpty()
                && RESOLVED.isIn(post.entry().text())
                && post.entry().text().contains(end.entry().text())
                && apart.compareTo(LATER) < 0;
    }

    /** Returns the entries but such a stamp. */
    static List<DatedEntry> withoutStamp(List<DatedEntry> entries) {
        return entries.stream().noneMatch(Publication::isState)
                ? entries
                : entries.stream()
                        .filter(entry -> !isState(entry) || !isLongAfter(entries, entry))
                        .toList();
    }

    private static boolean isState(DatedEntry entry) {
        return entry.entry().label().equals(STATE)
                && entry.precision() != Precision.DAY
                && Byline.isTimeAlone(entry.entry().line());
    }

    private static boolean isLongAfter(List<DatedEntry> entries, DatedEntry stamp) {
        List<DatedEntry> rows = entries.stream()
                .filter(entry -> entry.entry().label().isEmpty() && entry.precision() != Precision.DAY)
                .toList();
        Instant latest = stamp.resolved().at().minus(LATER);
        return rows.size() >= FEWEST_ROWS
                && rows.stream().allMatch(row -> row.until().at().isBefore(latest))
                && rows.stream().anyMatch(Publication::tellsEnd);
    }

    private static boolean tellsEnd(DatedEntry row) {
        String text = row.entry().text();
        return EntryMeaning.END.isSaidIn(text) || EntryMeaning.RECOVERY.isSaidIn(text);
    }
}
