package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Words;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.trend.EnergyDivisive;
import dev.hindcast.statistics.trend.Pelt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When the level of durations moved, each time as a range of days: no method dates a change to the day, and none knows why.
 *
 * @param n incidents with a duration above zero
 * @param changes in order of time; empty if the level did not move
 * @param sentence what was found, or why nothing can be said
 */
public record LevelChanges(int n, List<Change> changes, String sentence) {
    /** How many points, of one incident each unless there are very many, the date of a change may be off to either side. */
    static final int UNCERTAIN = 5;

    /** Looking for changes takes the square of the points: of more incidents, neighbours are taken together. */
    static final int MOST_POINTS = 5_000;

    public LevelChanges {
        changes = List.copyOf(changes);
    }

    /**
     * A change that two methods agree on.
     *
     * @param from not earlier than this day
     * @param to not later than this day
     * @param before geometric mean of the durations before it, back to the change before, in seconds
     * @param after geometric mean of those after it, up to the next change, in seconds
     */
    public record Change(LocalDate from, LocalDate to, double before, double after) {}

    /** Returns the changes that the exact partition finds and energy division confirms. */
    public static LevelChanges of(Cases cases, DurationDefinition definition, long seed) {
        List<Incident> incidents = InOrder.incidents(cases).stream()
                .filter(incident -> Cases.seconds(incident, definition).orElse(0) > 0)
                .toList();
        double[] logarithms = incidents.stream()
                .mapToDouble(
                        incident -> Math.log(Cases.seconds(incident, definition).getAsLong()))
                .toArray();
        int together = together(logarithms.length);
        double[] points = means(logarithms, together);
        Estimate<Pelt> found = Pelt.of(points);
        if (found.known().isEmpty()) {
            return new LevelChanges(
                    logarithms.length,
                    List.of(),
                    "no change point: " + found.refusal().orElseThrow() + looked(together));
        }
        List<Integer> confirmed = confirmed(found.known().get().changes(), points, seed).stream()
                .map(point -> point * together)
                .toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < confirmed.size(); i++) {
            int start = i == 0 ? 0 : confirmed.get(i - 1);
            int end = i == confirmed.size() - 1 ? logarithms.length : confirmed.get(i + 1);
            changes.add(change(cases, incidents, logarithms, start, confirmed.get(i), end));
        }
        return new LevelChanges(logarithms.length, changes, sentence(changes) + looked(together));
    }

    private static int together(int incidents) {
        return Math.max(1, (int) Math.ceil((double) incidents / MOST_POINTS));
    }

    /** Means of the logarithms of so many neighbours each; the last of them takes what is left over. */
    private static double[] means(double[] logarithms, int together) {
        double[] means = new double[logarithms.length / together];
        Arrays.setAll(
                means,
                i -> mean(logarithms, i * together, i == means.length - 1 ? logarithms.length : (i + 1) * together));
        return means;
    }

    private static String looked(int together) {
        return together == 1 ? "" : " (looked at as geometric means of " + together + " incidents each)";
    }

    /** Returns those of the changes that energy division finds nearby. */
    static List<Integer> confirmed(List<Integer> found, double[] values, long seed) {
        if (found.isEmpty()) {
            return found;
        }
        List<Integer> others = EnergyDivisive.of(values, seed)
                .known()
                .map(EnergyDivisive::changes)
                .orElse(List.of());
        return found.stream()
                .filter(change -> others.stream().anyMatch(other -> Math.abs(other - change) <= UNCERTAIN))
                .toList();
    }

    private static Change change(
            Cases cases, List<Incident> incidents, double[] logarithms, int start, int at, int end) {
        int uncertain = UNCERTAIN * together(incidents.size());
        return new Change(
                day(cases, incidents, at - uncertain),
                day(cases, incidents, at + uncertain - 1),
                Math.exp(mean(logarithms, start, at)),
                Math.exp(mean(logarithms, at, end)));
    }

    private static LocalDate day(Cases cases, List<Incident> incidents, int index) {
        int within = Math.max(0, Math.min(incidents.size() - 1, index));
        return cases.calendar().dayOf(incidents.get(within)).orElseThrow();
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private static String sentence(List<Change> changes) {
        if (changes.isEmpty()) {
            return "the level did not move in a way that two methods agree on";
        }
        Change last = changes.get(changes.size() - 1);
        return "the level " + (last.after() > last.before() ? "rose" : "fell") + " between " + last.from() + " and "
                + last.to() + ", from about " + Words.duration(last.before()) + " to " + Words.duration(last.after())
                + "; the data do not say why";
    }
}
