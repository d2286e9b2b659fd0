package dev.hindcast.insight;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.survival.KaplanMeier;
import dev.hindcast.statistics.survival.SurvivalCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Durations of what is over, and of what is still open the age it has reached: leaving the latter out would bias every figure
 * down.
 *
 * @param seconds durations and ages
 * @param ended for each whether it is over
 */
public record OpenDurations(List<Double> seconds, List<Boolean> ended) {
    public OpenDurations {
        seconds = List.copyOf(seconds);
        ended = List.copyOf(ended);
    }

    /** Returns the durations of these cases. */
    public static OpenDurations of(Cases cases, DurationDefinition definition) {
        List<Double> seconds = new ArrayList<>();
        List<Boolean> ended = new ArrayList<>();
        for (Incident incident : cases.incidents()) {
            OptionalLong over = Cases.seconds(incident, definition);
            OptionalLong age = over.isPresent() ? OptionalLong.empty() : cases.age(incident, definition);
            if (over.isPresent() || age.isPresent()) {
                seconds.add((double) (over.isPresent() ? over.getAsLong() : age.getAsLong()));
                ended.add(over.isPresent());
            }
        }
        return new OpenDurations(seconds, ended);
    }

    /** Returns how many are still open. */
    public long open() {
        return ended.stream().filter(over -> !over).count();
    }

    /** Returns the survival curve. */
    public Estimate<SurvivalCurve> curve() {
        boolean[] over = new boolean[ended.size()];
        for (int i = 0; i < over.length; i++) {
            over[i] = ended.get(i);
        }
        return KaplanMeier.of(seconds.stream().mapToDouble(Double::doubleValue).toArray(), over);
    }
}
