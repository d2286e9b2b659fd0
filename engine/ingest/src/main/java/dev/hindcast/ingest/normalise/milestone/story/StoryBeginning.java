package dev.hindcast.ingest.normalise.milestone.story;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.StatedDuration;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The row with which the harm began. */
final class StoryBeginning {
    private static final Wording SINCE = Wording.of("\\bsince\\b");
    /** What was done longer before the notice only laid the ground, unless a row says that it began there. */
    private static final Duration BACKGROUND = Duration.ofDays(7);

    /** An outage of the whole; who looked into something before looked into other things. */
    private static final Wording WHOLE = Wording.of(
            "^(?!.*\\b(?:some|one|two|three|four|five|six|\\d+|few|several|part\\w*|half)\\b).*\\b(?:down|offline|outage|unavailable|unreachable|dead|crash\\w*)\\b");

    private StoryBeginning() {}

    /** Returns the beginning, from the firmest sign: a row that says so, the authors' own figure, the one row before the notice. */
    static Optional<Told> find(
            List<Told> told, Optional<Told> noticed, Optional<DatedEntry> resolved, List<StatedDuration> stated) {
        List<Told> before = Told.all(
                told,
                t -> (noticed.isEmpty() || !t.at().isAfter(noticed.get().at()))
                        && (resolved.isEmpty()
                                || !t.at().isAfter(resolved.get().until().at())));
        return StatedFit.counted(before, noticed.map(Told::at), stated, DurationDefinition.TIME_TO_DETECT)
                .or(() -> Told.first(before, t -> t.tellsOnset() && !isKnownBefore(t, told, noticed)))
                .or(() -> StatedFit.counted(
                        before, resolved.map(e -> e.until().at()), stated, DurationDefinition.TIME_TO_RESOLVE))
                .or(() -> noticed.or(() -> Told.first(told, t -> t.says(EntryMeaning.RESPONSE)))
                        .flatMap(n -> lastSign(before, n)))
                .or(() -> noticed.isEmpty() && resolved.isPresent() ? firstFailure(told) : Optional.empty());
    }

    /** Who looks into it knows of it, and not just by the opening of a record: what breaks later did not begin it, unless a row says so. */
    private static boolean isKnownBefore(Told onset, List<Told> told, Optional<Told> noticed) {
        return noticed.isEmpty()
                && !onset.says(EntryMeaning.BEGINNING)
                && !WHOLE.isIn(onset.text())
                && Told.first(
                                told,
                                t -> t.at().isBefore(onset.at())
                                        && t.says(EntryMeaning.RESPONSE)
                                        && !t.says(EntryMeaning.TAKEN_ON))
                        .isPresent();
    }

    /** Of a log in which nobody is said to notice, the first row, if it alone tells of a failure. */
    private static Optional<Told> firstFailure(List<Told> told) {
        return only(
                        told,
                        t -> t.says(EntryMeaning.FAILURE)
                                && !t.says(EntryMeaning.RECOVERY)
                                && !t.says(EntryMeaning.END)
                                && !t.says(EntryMeaning.RESPONSE))
                .filter(t -> t.at().equals(told.get(0).at()));
    }

    /**
     * Before the first notice: the only row there is, or the only row that tells of a failure, or the only change. Of several
     * none is clearly the beginning.
     */
    private static Optional<Told> lastSign(List<Told> before, Told noticed) {
        List<Told> earlier = Told.all(
                before,
                t -> t.at().isBefore(noticed.at())
                        && (!t.at().isBefore(noticed.at().minus(BACKGROUND)) || SINCE.isIn(noticed.text()))
                        && !t.says(EntryMeaning.RECOVERY)
                        && !t.says(EntryMeaning.END)
                        && !t.prepares()
                        // A time above the times of others tells nothing itself.
                        && !t.text().isBlank());
        return only(earlier, t -> true)
                .or(() -> only(earlier, t -> t.says(EntryMeaning.FAILURE)))
                .or(() -> only(earlier, t -> t.says(EntryMeaning.CHANGE)));
    }

    private static Optional<Told> only(List<Told> rows, Predicate<Told> condition) {
        List<Told> matching = Told.all(rows, condition);
        // The summary may tell the same moment again.
        boolean one = matching.stream().map(Told::at).distinct().count() == 1;
        return one ? Optional.of(matching.get(0)) : Optional.empty();
    }
}
