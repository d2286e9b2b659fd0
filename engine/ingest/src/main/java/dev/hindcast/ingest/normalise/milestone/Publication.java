package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.ZoneBasis;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stamps of publication, which are no times of the incident: of a post {@code Resolved} that itself tells when it ended, and of the state
 * that a status page shows above an account written days later ({@code Resolved}, below it {@code Sep 09, 07:07 UTC}).
 */
final class Publication {
    private static final String STATE = "resolved";
    /** Fewer rows are no account of their own. */
    private static final int FEWEST_ROWS = 3;
    /** Who posts within a day may post the end itself. */
    private static final Duration LATER = Duration.ofHours(24);

    /** A post that tells of days further back was not written while it went on. */
    private static final int MOST_DAYS = 7;

    /** What is posted longer after the end tells of more than that. */
    private static final Duration SOON = Duration.ofHours(2);

    private static final Wording RESOLVED = Wording.of("^resolved\\s*(?:-|–|—|:)\\s");
    private static final Wording MONITORING = Wording.of("^monitoring\\s*(?:-|–|—|:)\\s");

    private static final Wording MEANWHILE =
            Wording.of("^(?:update|investigating|identified|in progress)\\s*(?:-|–|—|:)\\s");
    /** It is not over, and was not the first time. */
    private static final Wording GOES_ON = Wording.of(
            "\\b(?:still|continu(?:es?|ing) to|remains?)\\b (?:\\w+ ){0,2}?(?:affected|impacted|down|offline|unavailable|unreachable|inaccessible|unable|degraded|slow|fail(?:s|ing)?|broken|ongoing|experienc\\w+|see(?:ing)?|hav(?:e|ing)|get(?:ting)?|cannot|can not|can't|not)\\b");

    /** It is over, and the work is not. */
    private static final Wording WATCHED_ON = Wording.of(
            "\\b(?:still|continu(?:es?|ing) to|keep|keeping) (?:\\w+ly )?(?:monitor|watch|observ)(?:ing)?\\b");

    private static final Wording ONCE_MORE = Wording.of("\\b(?:once more|once again|again|another|a second)\\b");

    private Publication() {}

    /** Returns the entries but those stamps, as the sentences show which they are. */
    static List<DatedEntry> without(List<DatedEntry> entries, Map<MilestoneName, DatedEntry> sentences) {
        return withoutPost(withoutStamp(entries), Optional.ofNullable(sentences.get(MilestoneName.RESOLVED))).stream()
                .filter(entry -> !isPost(entry, RESOLVED) || !isAmid(entry, sentences))
                .toList();
    }

    /** "The outage started at 10:02 and ended at 17:30": what is stamped between the two did not close it. */
    private static boolean isAmid(DatedEntry post, Map<MilestoneName, DatedEntry> sentences) {
        DatedEntry start = sentences.get(MilestoneName.STARTED);
        DatedEntry end = sentences.get(MilestoneName.RESOLVED);
        return start != null
                && end != null
                && end.resolved().basis() != ZoneBasis.ASSUMED
                && start.entry().text().equals(end.entry().text())
                && !start.resolved().at().isAfter(post.resolved().at())
                && end.until().at().isAfter(post.resolved().at().plus(Choice.MINUTE));
    }

    /** Returns the entries but a post that closes the incident, or is about to, where a sentence tells when it ended. */
    private static List<DatedEntry> withoutPost(List<DatedEntry> entries, Optional<DatedEntry> end) {
        return entries.stream()
                .filter(entry -> !isPost(entry, RESOLVED)
                        || end.filter(told -> tellsOfEnd(entry, told)
                                                || isAfterWindow(entry, told) && !isToldMeanwhile(entries, entry, told))
                                        .isEmpty()
                                && !tellsOfLongBefore(entries, entry))
                .filter(entry -> !isPost(entry, MONITORING)
                        || end.filter(told -> isWindow(told) && tellsOfEnd(entry, told) && !goesOn(entry, told))
                                .isEmpty())
                .toList();
    }

    /** Returns whether it is a row, or a post that closes the incident behind one that tells when the harm was over and that it is watched still. */
    static boolean closes(DatedEntry post, DatedEntry over, List<DatedEntry> entries) {
        return post.entry().role() == SectionRole.TIMELINE
                || isPost(post, RESOLVED) && entries.stream().anyMatch(entry -> isWatchedOn(entry, over));
    }

    private static boolean isWatchedOn(DatedEntry post, DatedEntry over) {
        String text = post.entry().text();
        return isPost(post, MONITORING) && text.contains(over.entry().text()) && WATCHED_ON.isIn(text);
    }

    private static boolean isPost(DatedEntry entry, Wording state) {
        return entry.entry().label().isEmpty() && state.isIn(entry.entry().text());
    }

    /** "Between 10:02 and 10:40 logins failed" */
    private static boolean isWindow(DatedEntry told) {
        return told.entry().until().isPresent();
    }

    /** Who gives both ends of the harm gives account; whoever posts later that it is over only closes it. */
    private static boolean isAfterWindow(DatedEntry post, DatedEntry told) {
        return isWindow(told) && told.until().at().isBefore(post.resolved().at());
    }

    /** What a post before the last tells is of a part only, if that be monitoring or says so. */
    private static boolean isToldMeanwhile(List<DatedEntry> entries, DatedEntry last, DatedEntry told) {
        return entries.stream()
                .filter(entry -> entry != last
                        && entry.entry().text().contains(told.entry().text()))
                .filter(entry -> entry.resolved().at().isBefore(last.resolved().at()))
                .anyMatch(entry -> isPost(entry, MEANWHILE)
                        || isPost(entry, MONITORING) && goesOn(entry, told)
                        || isWatchedOn(entry, told));
    }

    private static boolean goesOn(DatedEntry post, DatedEntry told) {
        return GOES_ON.isIn(post.entry().text()) || ONCE_MORE.isIn(told.entry().text());
    }

    /** Days before, and nothing is told of the days between: an account that was written afterwards. */
    private static boolean tellsOfLongBefore(List<DatedEntry> entries, DatedEntry post) {
        Instant at = post.resolved().at();
        LocalDate day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        List<LocalDate> told = TimeScanner.scan(post.entry().text()).stream()
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.near(day).stream())
                .toList();
        LocalDate latest = day.minusDays(MOST_DAYS);
        Instant since = at.minus(Duration.ofDays(MOST_DAYS));
        return !told.isEmpty()
                && told.stream().allMatch(date -> date.isBefore(latest))
                && entries.stream()
                        .noneMatch(other -> other != post
                                && other.resolved().at().isAfter(since)
                                && other.resolved().at().isBefore(at));
    }

    private static boolean tellsOfEnd(DatedEntry post, DatedEntry end) {
        Instant latest = post.resolved().at().plus(LATER);
        return post.entry().text().contains(end.entry().text())
                        && end.until().at().isBefore(latest)
                || repeatsEnd(post, end);
    }

    /** "From 10:02 until 10:46 it was down", posted at 11:00; that it ended at 10:46 another sentence tells too. */
    private static boolean repeatsEnd(DatedEntry post, DatedEntry end) {
        Duration later = Duration.between(end.until().at(), post.resolved().at());
        List<LocalTime> told = TimeScanner.scan(post.entry().text()).stream()
                .flatMap(when -> when.time().stream())
                .toList();
        WrittenTime last = end.entry().until().orElse(end.entry().when());
        return !later.isNegative()
                && later.compareTo(SOON) <= 0
                && told.size() > 1
                && last.time().filter(told::contains).isPresent();
    }

    /** Returns the fields that have it start after all that the sentences tell, the end among it: an account written afterwards is dated so. */
    static List<DatedEntry> lateStarts(List<DatedEntry> entries, Map<MilestoneName, DatedEntry> sentences) {
        return !sentences.containsKey(MilestoneName.RESOLVED)
                ? List.of()
                : entries.stream()
                        .filter(Publication::isStart)
                        .filter(start -> sentences.values().stream()
                                .allMatch(told -> told.until()
                                        .at()
                                        .isBefore(start.resolved().at())))
                        .toList();
    }

    private static boolean isStart(DatedEntry entry) {
        return entry.precision() != Precision.DAY
                && MilestoneLabels.of(entry.entry().label())
                        .filter(MilestoneName.STARTED::equals)
                        .isPresent();
    }

    /** Returns the entries but such a stamp. */
    private static List<DatedEntry> withoutStamp(List<DatedEntry> entries) {
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
