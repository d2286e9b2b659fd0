package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.trend.Pelt;
import java.util.List;
import java.util.Locale;

/**
 * When the number of incidents a week moved to another level: what the exact partition finds and energy division confirms (Killick
 * 2012; Matteson and James 2014). Refused below 20 weeks.
 */
final class WeeklyLevels {
    private static final String NAME = "weekly_levels";

    private WeeklyLevels() {}

    /** Returns the level before and after the last change. */
    static Remark of(Cases cases, long seed) {
        List<ProcessChart.Point> weeks = ProcessChart.weeks(cases);
        double[] counts = weeks.stream().mapToDouble(ProcessChart.Point::value).toArray();
        Estimate<Pelt> found = Pelt.of(counts);
        if (found.known().isEmpty()) {
            return Remark.refused(
                    NAME,
                    counts.length,
                    Unit.PER_WEEK,
                    "no change point of weekly counts: " + found.refusal().orElseThrow());
        }
        List<Integer> changes = LevelChanges.confirmed(found.known().get().changes(), counts, seed);
        return changes.isEmpty()
                ? new Remark(
                        NAME,
                        counts.length,
                        List.of(Figure.of("level", Unit.PER_WEEK, mean(counts, 0, counts.length))),
                        "the number of incidents a week did not move in a way that two methods agree on")
                : moved(weeks, counts, changes);
    }

    private static Remark moved(List<ProcessChart.Point> weeks, double[] counts, List<Integer> changes) {
        int last = changes.get(changes.size() - 1);
        int start = changes.size() == 1 ? 0 : changes.get(changes.size() - 2);
        double before = mean(counts, start, last);
        double after = mean(counts, last, counts.length);
        String sentence = String.format(
                Locale.ROOT,
                "incidents a week %s between %s and %s, from about %.1f to %.1f; the data do not say why",
                after > before ? "rose" : "fell",
                weeks.get(Math.max(0, last - LevelChanges.UNCERTAIN)).day(),
                weeks.get(Math.min(counts.length - 1, last + LevelChanges.UNCERTAIN - 1))
                        .day(),
                before,
                after);
        return new Remark(
                NAME,
                counts.length,
                List.of(Figure.of("after", Unit.PER_WEEK, after), Figure.of("before", Unit.PER_WEEK, before)),
                sentence);
    }

    private static double mean(double[] counts, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += counts[i];
        }
        return sum / (to - from);
    }
}
