package dev.hindcast.insight.card;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.resampling.BcaBootstrap;
import dev.hindcast.statistics.resampling.BootstrapInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The share of the time to resolve that had passed when the incident was noticed: Σ time to detect / Σ time to resolve over the
 * incidents that have both, and are noticed before they end.
 */
final class BeforeDetection {
    private BeforeDetection() {}

    /** Returns both durations of the incidents that have them. */
    static Pairs pairs(List<Incident> incidents) {
        List<double[]> pairs = new ArrayList<>();
        for (Incident incident : incidents) {
            if (DurationDefinition.TIME_TO_DETECT.measureForStatistics(incident.milestones())
                            instanceof MeasuredDuration.Measured detect
                    && DurationDefinition.TIME_TO_RESOLVE.measureForStatistics(incident.milestones())
                            instanceof MeasuredDuration.Measured resolve
                    && detect.seconds() <= resolve.seconds()) {
                pairs.add(new double[] {detect.seconds(), resolve.seconds()});
            }
        }
        return new Pairs(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    /**
     * Seconds to detect and to resolve, one of each for an incident.
     *
     * @param detect seconds
     * @param resolve seconds, none below its partner
     */
    record Pairs(double[] detect, double[] resolve) {
        /** Returns the share; refused where no incident has both, and where all lasted no time. */
        Estimate<Double> share() {
            double all = Arrays.stream(resolve).sum();
            if (detect.length == 0) {
                return Estimate.refused("no incident states when it began, was noticed and ended");
            }
            return all == 0
                    ? Estimate.refused("every incident lasted no time")
                    : Estimate.of(Arrays.stream(detect).sum() / all);
        }

        /** Returns the interval of the share, resampling whole incidents. */
        Estimate<BootstrapInterval> bootstrap(int replicates, long seed) {
            return BcaBootstrap.ratioOfSums(detect, resolve, replicates, seed);
        }
    }
}
