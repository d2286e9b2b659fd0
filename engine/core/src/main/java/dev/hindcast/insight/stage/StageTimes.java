package dev.hindcast.insight.stage;

import dev.hindcast.insight.Cases;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole time of some incidents, divided into stages. Only incidents whose time to resolve statistics may use are counted, and
 * of those only where the stated moments are in order.
 *
 * @param incidents how many there are
 * @param n how many of them are counted
 * @param seconds for every stage the time of all that are counted
 */
public record StageTimes(long incidents, long n, Map<Stage, Long> seconds) {
    public StageTimes {
        Map<Stage, Long> all = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            all.put(stage, seconds.getOrDefault(stage, 0L));
        }
        seconds = Collections.unmodifiableMap(all);
    }

    /** Returns the stages of the incidents together. */
    public static StageTimes of(List<Incident> incidents) {
        Map<Stage, Long> sum = new EnumMap<>(Stage.class);
        long n = 0;
        for (Incident incident : incidents) {
            Optional<Map<Stage, Long>> stages = stages(incident);
            if (stages.isPresent()) {
                n++;
                stages.get().forEach((stage, seconds) -> sum.merge(stage, seconds, Long::sum));
            }
        }
        return new StageTimes(incidents.size(), n, sum);
    }

    /** Returns the time of all stages. */
    public long total() {
        return seconds.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Optional<Map<Stage, Long>> stages(Incident incident) {
        if (Cases.seconds(incident, DurationDefinition.TIME_TO_RESOLVE).isEmpty()) {
            return Optional.empty();
        }
        Map<Stage, Long> stages = new EnumMap<>(Stage.class);
        MilestoneName from = MilestoneName.STARTED;
        Milestone before = incident.milestones().get(from).orElseThrow();
        for (MilestoneName name : MilestoneName.values()) {
            Milestone at = incident.milestones().get(name).orElse(before);
            if (name == MilestoneName.STARTED || at == before || !at.hasTimeOfDay()) {
                continue;
            }
            long seconds = Duration.between(before.at(), at.at()).getSeconds();
            if (seconds < 0) {
                return Optional.empty();
            }
            stages.merge(Stage.between(from, name), seconds, Long::sum);
            from = name;
            before = at;
        }
        return Optional.of(stages);
    }
}
