package dev.hindcast.ingest.normalise;

import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the entries of a timeline tell: which of them is which milestone.
 *
 * @param byName the entry of each milestone that the words make clear
 */
record Story(Map<MilestoneName, DatedEntry> byName) {
    private static final Duration MINUTE = Duration.ofSeconds(60);

    /** An entry with what it says. */
    private record Told(DatedEntry entry, Set<EntryMeaning> meanings) {
        boolean says(EntryMeaning meaning) {
            return meanings.contains(meaning);
        }

        Instant at() {
            return entry.resolved().at();
        }
    }

    Optional<DatedEntry> get(MilestoneName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Reads the story.
     *
     * @param entries the timeline, times of day known, in reading order
     * @param stated the durations the document states; they tell which row its authors counted from
     */
    static Story of(List<DatedEntry> entries, List<StatedDuration> stated) {
        List<Told> told = entries.stream()
                .map(entry -> new Told(entry, EntryMeaning.of(entry.entry().text())))
                .sorted(Comparator.comparing(Told::at))
                .toList();
        Map<MilestoneName, DatedEntry> byName = new EnumMap<>(MilestoneName.class);
        Optional<Told> noticed =
                told.stream().filter(t -> t.says(EntryMeaning.NOTICE)).findFirst();
        noticed.ifPresent(t -> byName.put(MilestoneName.DETECTED, t.entry()));
        response(told, noticed).ifPresent(t -> byName.put(MilestoneName.ACKNOWLEDGED, t.entry()));
        ending(told, noticed, byName);
        started(told, noticed, Optional.ofNullable(byName.get(MilestoneName.RESOLVED)), stated)
                .ifPresent(t -> byName.put(MilestoneName.STARTED, t.entry()));
        return new Story(byName);
    }

    private static Optional<Told> response(List<Told> told, Optional<Told> noticed) {
        return told.stream()
                .filter(t -> t.says(EntryMeaning.RESPONSE))
                .filter(t -> noticed.isEmpty() || !t.at().isBefore(noticed.get().at()))
                .findFirst();
    }

    /** The last end that is told, or else the last recovery; the first recovery before it restored the service. */
    private static void ending(List<Told> told, Optional<Told> noticed, Map<MilestoneName, DatedEntry> byName) {
        List<Told> after = told.stream()
                .filter(t -> noticed.isEmpty() || !t.at().isBefore(noticed.get().at()))
                .toList();
        List<Told> ends = after.stream().filter(t -> t.says(EntryMeaning.END)).toList();
        List<Told> recoveries =
                after.stream().filter(t -> t.says(EntryMeaning.RECOVERY)).toList();
        List<Told> last = ends.isEmpty() ? recoveries : ends;
        if (last.isEmpty()) {
            return;
        }
        Told end = last.get(last.size() - 1);
        byName.put(MilestoneName.RESOLVED, end.entry());
        recoveries.stream()
                .filter(t -> t.at().isBefore(end.at()))
                .findFirst()
                .ifPresent(t -> byName.put(MilestoneName.MITIGATED, t.entry()));
    }

    private static Optional<Told> started(
            List<Told> told, Optional<Told> noticed, Optional<DatedEntry> resolved, List<StatedDuration> stated) {
        List<Told> before = told.stream()
                .filter(t -> noticed.isEmpty() || !t.at().isAfter(noticed.get().at()))
                .toList();
        return countedFrom(before, noticed.map(Told::at), stated, DurationDefinition.TIME_TO_DETECT)
                .or(() -> onset(before))
                .or(() -> countedFrom(
                        before, resolved.map(e -> e.until().at()), stated, DurationDefinition.TIME_TO_RESOLVE))
                .or(() -> noticed.flatMap(n -> onlyChange(before, n)));
    }

    private static Optional<Told> onset(List<Told> before) {
        return before.stream().filter(t -> t.says(EntryMeaning.ONSET)).findFirst();
    }

    /** The row from which the authors' own figure counts. */
    private static Optional<Told> countedFrom(
            List<Told> before, Optional<Instant> to, List<StatedDuration> stated, DurationDefinition definition) {
        return stated.stream()
                .filter(s -> s.name().equals(definition.name()) && s.clock().isEmpty())
                .findFirst()
                .flatMap(s -> to.flatMap(end -> before.stream()
                        .filter(t -> Duration.between(t.at(), end)
                                        .minusSeconds(s.seconds())
                                        .abs()
                                        .compareTo(MINUTE)
                                <= 0)
                        .findFirst()));
    }

    /** With a single change before anybody noticed, that change is the beginning; of several, none is clearly it. */
    private static Optional<Told> onlyChange(List<Told> before, Told noticed) {
        List<Told> changes = before.stream()
                .filter(t -> t.at().isBefore(noticed.at()) && t.says(EntryMeaning.CHANGE))
                .toList();
        return changes.size() == 1 ? Optional.of(changes.get(0)) : Optional.empty();
    }
}
