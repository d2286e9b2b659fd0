package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the entries of a timeline tell: which of them is which milestone.
 *
 * @param byName the entry of each milestone that the words make clear
 * @param ends all entries that say it is over
 */
public record Story(Map<MilestoneName, DatedEntry> byName, List<DatedEntry> ends) {
    private static final Wording GOES_ON = Wording.of(
            "\\b(?:no (?:improvement|effect|change)|still|again|(?:did|does) not help|not enough|(?:are|remains?|stay|still) affected)\\b");
    private static final Wording STILL = Wording.of(
            "\\bstill (?:\\w+ ){0,2}?(?:fail\\w*|down|broken|unavailable|unreachable|erroring|timing out|not \\w+|slow|hang\\w*|stuck|blank)\\b");
    /** What came back only in part is not over. */
    private static final Wording MITIGATED = Wording.of(
            "\\bmitigated\\b|\\b(?:with|at|in) (?:an? )?(?:reduced|limited|degraded|restricted) (?:\\w+ )?(?:capacity|performance|functionality|speed|service|mode|operation)\\b");
    /** Who announces that it came back tells of something earlier. */
    private static final Wording ANNOUNCED = Wording.of("^(?:\\w+ ){0,3}?announc(?:e[sd]?|ing|ement)\\b");

    private static final Wording DECLARED = Wording.of(
            "\\b(?:incident|outage|emergency|sev ?-?\\d|p[1-5]) (?:is |was |has been )?(?:declared|opened|raised)\\b"
                    + "|\\b(?:declares?|declared|opens?|opened|raises?|raised) (?:it )?(?:an? |the )?(?:\\w+ )?(?:incident|outage|emergency|sev ?-?\\d|p[1-5])\\b");
    /** What is told later is of what was done afterwards. */
    private static final Duration SAME_STORY = Duration.ofHours(24);

    private static final Wording SINCE = Wording.of("\\bsince\\b");
    /** What was done longer before the notice only laid the ground, unless a row says that it began there. */
    private static final Duration BACKGROUND = Duration.ofDays(7);
    /** Fewer rows are no story whose last row closes it. */
    private static final int FEWEST_ROWS = 3;
    /** A report may be written down earlier than the beginning that is told outright, but hardly more than this. */
    private static final Duration EARLY = Duration.ofHours(1);

    private static final Comparator<Told> BY_TIME = Comparator.comparing(Told::at);

    /** Returns the entry of that milestone, absent where the words do not make it clear. */
    public Optional<DatedEntry> get(MilestoneName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Reads the story.
     *
     * @param entries the timeline, times of day known, in reading order
     * @param stated the durations the document states; they tell which row its authors counted from
     */
    public static Story of(List<DatedEntry> entries, List<StatedDuration> stated) {
        List<Told> told = new ArrayList<>();
        entries.forEach(entry -> told.add(Told.of(entry)));
        told.sort(BY_TIME);
        Map<MilestoneName, DatedEntry> byName = new EnumMap<>(MilestoneName.class);
        Optional<Told> noticed = noticed(told);
        noticed.ifPresent(t -> byName.put(MilestoneName.DETECTED, t.entry()));
        response(told, noticed).ifPresent(t -> byName.put(MilestoneName.ACKNOWLEDGED, t.entry()));
        ending(told, noticed, byName);
        forgetLateResponse(byName);
        byName.putAll(marked(told));
        StatedFit.fitted(told, noticed, stated, byName);
        if (!byName.containsKey(MilestoneName.STARTED)) {
            started(told, noticed, Optional.ofNullable(byName.get(MilestoneName.RESOLVED)), stated)
                    .ifPresent(t -> byName.put(MilestoneName.STARTED, t.entry()));
        }
        return new Story(byName, ends(told, noticed).stream().map(Told::entry).toList());
    }

    private static List<Told> ends(List<Told> told, Optional<Told> noticed) {
        return noticed.map(Told::at)
                .map(at -> Told.all(told, t -> at.isBefore(t.at()) && t.tellsEnd()))
                .orElse(List.of());
    }

    /** What the authors themselves have marked goes before what the words seem to say; of several ends the last counts. */
    private static Map<MilestoneName, DatedEntry> marked(List<Told> told) {
        Map<MilestoneName, DatedEntry> marked = new EnumMap<>(MilestoneName.class);
        for (Told row : told) {
            if (row.isMarked(MilestoneName.RESOLVED)) {
                marked.put(MilestoneName.RESOLVED, row.entry());
            } else {
                row.mark().ifPresent(name -> marked.putIfAbsent(name, row.entry()));
            }
        }
        return marked;
    }

    /** The first notice; who declares an incident has noticed it. */
    private static Optional<Told> noticed(List<Told> told) {
        Optional<Told> marked = Told.first(told, t -> t.isMarked(MilestoneName.DETECTED));
        return marked.or(() -> Told.first(told, t -> t.tellsNotice() && isOfThis(t, told))
                .map(first -> declared(told, first).orElse(first)));
    }

    /**
     * Where a row says outright that the outage begins there, a notice before it that tells of no failure was of something else; so was
     * one a day before the first harm that is told.
     */
    private static boolean isOfThis(Told notice, List<Told> told) {
        boolean failure = notice.says(EntryMeaning.FAILURE);
        if (!failure
                && Told.first(told, Told::tellsOnset)
                        .filter(onset -> notice.at().isBefore(onset.at().minus(SAME_STORY)))
                        .isPresent()) {
            return false;
        }
        Optional<Told> outright =
                Told.first(told, t -> t.says(EntryMeaning.BEGINNING) || t.isMarked(MilestoneName.STARTED));
        return outright.isEmpty()
                || !notice.at().isBefore(outright.get().at())
                || notice.at().isAfter(outright.get().at().minus(EARLY)) && failure;
    }

    /** Before the first notice that is told, the row in which the incident was declared already. */
    private static Optional<Told> declared(List<Told> told, Told notice) {
        return Told.first(told, t -> t.at().isBefore(notice.at()) && DECLARED.isIn(t.text()));
    }

    /** The first sign of work; not one that comes after something was changed already, unless someone takes it on outright. */
    private static Optional<Told> response(List<Told> told, Optional<Told> noticed) {
        return Told.first(since(noticed, told), t -> t.says(EntryMeaning.RESPONSE))
                .filter(t -> t.says(EntryMeaning.TAKEN_ON) || !workedBefore(told, noticed, t));
    }

    private static List<Told> since(Optional<Told> first, List<Told> told) {
        return first.isEmpty()
                ? told
                : Told.all(told, t -> !t.at().isBefore(first.get().at()));
    }

    private static boolean workedBefore(List<Told> told, Optional<Told> noticed, Told response) {
        return noticed.isPresent()
                && Told.first(
                                told,
                                t -> t.at().isAfter(noticed.get().at())
                                        && t.at().isBefore(response.at())
                                        && t.tellsWork())
                        .isPresent();
    }

    /** Work of which nobody tells before the end was on something else: the cause, the report. */
    private static void forgetLateResponse(Map<MilestoneName, DatedEntry> byName) {
        DatedEntry response = byName.get(MilestoneName.ACKNOWLEDGED);
        DatedEntry end = byName.get(MilestoneName.RESOLVED);
        if (response != null
                && end != null
                && response.resolved().at().isAfter(end.until().at())) {
            byName.remove(MilestoneName.ACKNOWLEDGED);
        }
    }

    /** The last end that is told, or else the last recovery; the first recovery before it that lasted restored the service. */
    private static void ending(List<Told> told, Optional<Told> noticed, Map<MilestoneName, DatedEntry> byName) {
        List<Told> after = since(noticed.or(() -> Told.first(told, Told::tellsHarm)), told);
        List<Told> ends = Told.all(after, Told::tellsEnd);
        List<Told> recoveries = withoutAnnounced(Told.all(after, Told::tellsRecovery));
        List<Told> last = !ends.isEmpty() ? ends : !recoveries.isEmpty() ? recoveries : remedyOrLast(after, noticed);
        if (last.isEmpty()) {
            return;
        }
        Told end = last.get(last.size() - 1);
        if (ends.isEmpty() && Told.first(after, t -> goesOnAfter(t, end)).isPresent()) {
            return;
        }
        if (ends.isEmpty() && (end.isWatched() || MITIGATED.isIn(end.text()))) {
            byName.put(
                    MilestoneName.MITIGATED,
                    lasting(recoveries, after, end).orElse(end).entry());
            return;
        }
        byName.put(MilestoneName.RESOLVED, end.entry());
        lasting(recoveries, after, end).ifPresent(t -> byName.put(MilestoneName.MITIGATED, t.entry()));
    }

    private static List<Told> remedyOrLast(List<Told> after, Optional<Told> noticed) {
        List<Told> remedy = noticed.isPresent() ? lastRemedy(after) : List.of();
        return remedy.isEmpty() ? lastRow(after) : remedy;
    }

    private static Optional<Told> lasting(List<Told> recoveries, List<Told> after, Told end) {
        return Told.first(
                recoveries,
                t -> t.at().isBefore(end.at())
                        && Told.first(recoveries, t::isOfAnotherPart).isEmpty()
                        && Told.first(after, later -> failsAgain(later, t, end)).isEmpty());
    }

    /** A row that says it still fails tells that what seemed to be the recovery was none. */
    private static boolean goesOnAfter(Told later, Told end) {
        return later.at().isAfter(end.at()) && STILL.isIn(later.text()) && later.says(EntryMeaning.FAILURE);
    }

    private static List<Told> withoutAnnounced(List<Told> recoveries) {
        List<Told> themselves = Told.all(recoveries, t -> !ANNOUNCED.isIn(t.text()));
        return themselves.isEmpty() ? recoveries : themselves;
    }

    /** Where nobody says that it came back, the last remedy that was put in place, if nothing is told to fail after it. */
    private static List<Told> lastRemedy(List<Told> after) {
        for (int i = after.size() - 1; i >= 0; i--) {
            Told row = after.get(i);
            if (row.says(EntryMeaning.REMEDY)) {
                return List.of(row);
            }
            if (GOES_ON.isIn(row.text()) || row.says(EntryMeaning.FAILURE) || row.says(EntryMeaning.NOTICE)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Where no recovery is told, the row that closes the story if it says that something works. */
    private static List<Told> lastRow(List<Told> after) {
        if (after.size() < FEWEST_ROWS) {
            return List.of();
        }
        Told last = after.get(after.size() - 1);
        Instant before = after.get(after.size() - 2).at();
        boolean works = last.says(EntryMeaning.WORKING)
                && !last.says(EntryMeaning.FAILURE)
                && !last.at().isAfter(before.plus(SAME_STORY))
                && !GOES_ON.isIn(last.text())
                && !last.says(EntryMeaning.RESPONSE);
        return works ? List.of(last) : List.of();
    }

    /** What still fails after a recovery, before the end, was not restored by it. */
    private static boolean failsAgain(Told later, Told recovery, Told end) {
        return later.at().isAfter(recovery.at())
                && later.at().isBefore(end.at())
                && later.says(EntryMeaning.FAILURE)
                && !later.says(EntryMeaning.RECOVERY);
    }

    /** The beginning, from the firmest sign: a row that says so, the authors' own figure, the one row before the notice. */
    private static Optional<Told> started(
            List<Told> told, Optional<Told> noticed, Optional<DatedEntry> resolved, List<StatedDuration> stated) {
        List<Told> before = Told.all(
                told,
                t -> (noticed.isEmpty() || !t.at().isAfter(noticed.get().at()))
                        && (resolved.isEmpty()
                                || !t.at().isAfter(resolved.get().until().at())));
        return StatedFit.counted(before, noticed.map(Told::at), stated, DurationDefinition.TIME_TO_DETECT)
                .or(() -> Told.first(before, Told::tellsOnset))
                .or(() -> StatedFit.counted(
                        before, resolved.map(e -> e.until().at()), stated, DurationDefinition.TIME_TO_RESOLVE))
                .or(() -> noticed.or(() -> Told.first(told, t -> t.says(EntryMeaning.RESPONSE)))
                        .flatMap(n -> lastSign(before, n)))
                .or(() -> noticed.isEmpty() && resolved.isPresent() ? firstFailure(told) : Optional.empty());
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
                        && !t.prepares());
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
