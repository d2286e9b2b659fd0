package dev.hindcast.ingest.normalise.milestone.story;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows of a timeline lie as far apart as their authors' own figures say. */
final class StatedFit {
    private static final Duration MINUTE = Duration.ofSeconds(60);

    private StatedFit() {}

    /**
     * Where the words leave the notice or the end open, the pair of rows that the authors' own figures are the distance of, if
     * there is one such pair only.
     */
    static void fitted(
            List<Told> told,
            Optional<Told> noticed,
            List<StatedDuration> stated,
            Map<MilestoneName, DatedEntry> byName) {
        Optional<Duration> toDetect = length(stated, DurationDefinition.TIME_TO_DETECT);
        Optional<Duration> toResolve = length(stated, DurationDefinition.TIME_TO_RESOLVE);
        boolean noEnd = !byName.containsKey(MilestoneName.RESOLVED);
        if (toResolve.isEmpty() || noticed.isPresent() && !noEnd) {
            return;
        }
        DatedEntry marked = byName.get(MilestoneName.STARTED);
        List<Told> starts = told.stream()
                .filter(t -> marked == null || t.at().equals(marked.resolved().at()))
                .filter(t -> at(told, t, toResolve.get()).isPresent())
                .filter(t -> toDetect.isEmpty() || at(told, t, toDetect.get()).isPresent())
                .filter(t -> noticed.isEmpty() || !t.at().isAfter(noticed.get().at()))
                .toList();
        if (starts.size() != 1) {
            return;
        }
        Told start = starts.get(0);
        if (noticed.isEmpty()) {
            byName.put(MilestoneName.STARTED, start.entry());
            toDetect.flatMap(length -> at(told, start, length))
                    .ifPresent(t -> byName.put(MilestoneName.DETECTED, t.entry()));
        }
        if (noEnd) {
            at(told, start, toResolve.get()).ifPresent(t -> byName.put(MilestoneName.RESOLVED, t.entry()));
        }
    }

    /**
     * Where the words leave open when it was mitigated, the row of a remedy that the authors' own figure leads to from the beginning, unless it
     * may count from the notice.
     */
    static void mitigated(List<Told> told, List<StatedDuration> stated, Map<MilestoneName, DatedEntry> byName) {
        DatedEntry start = byName.get(MilestoneName.STARTED);
        DatedEntry end = byName.get(MilestoneName.RESOLVED);
        Optional<Duration> length = length(stated, DurationDefinition.TIME_TO_MITIGATE);
        if (start == null || end == null || length.isEmpty() || byName.containsKey(MilestoneName.MITIGATED)) {
            return;
        }
        Instant from = start.resolved().at();
        DatedEntry noticed = byName.get(MilestoneName.DETECTED);
        if (noticed != null
                && Told.first(told, t -> isLength(noticed.resolved().at(), t.at(), length.get()))
                        .filter(t -> !isLength(from, t.at(), length.get()))
                        .isPresent()) {
            return;
        }
        Told.first(told, t -> isLength(from, t.at(), length.get()))
                .filter(t ->
                        t.at().isAfter(from) && t.at().isBefore(end.resolved().at()))
                .filter(t -> tellsRemedy(t) && !byName.containsValue(t.entry()))
                .ifPresent(t -> byName.put(MilestoneName.MITIGATED, t.entry()));
    }

    private static boolean tellsRemedy(Told row) {
        return row.tellsWork()
                || row.tellsRecovery()
                || row.says(EntryMeaning.REMEDY)
                || row.says(EntryMeaning.WORKING);
    }

    private static Optional<Told> at(List<Told> told, Told start, Duration after) {
        return told.stream().filter(t -> isLength(start.at(), t.at(), after)).findFirst();
    }

    /** The row from which the authors' own figure counts. */
    static Optional<Told> counted(
            List<Told> before, Optional<Instant> to, List<StatedDuration> stated, DurationDefinition definition) {
        return length(stated, definition)
                .flatMap(length -> to.flatMap(end -> before.stream()
                        .filter(t -> isLength(t.at(), end, length))
                        .findFirst()));
    }

    private static Optional<Duration> length(List<StatedDuration> stated, DurationDefinition definition) {
        for (StatedDuration each : stated) {
            if (each.name().equals(definition.name()) && each.clock().isEmpty()) {
                return Optional.of(Duration.ofSeconds(each.seconds()));
            }
        }
        return Optional.empty();
    }

    private static boolean isLength(Instant from, Instant to, Duration length) {
        return Duration.between(from, to).minus(length).abs().compareTo(MINUTE) <= 0;
    }
}
