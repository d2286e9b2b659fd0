package dev.hindcast.insight.trend;

import dev.hindcast.insight.Cases;
import dev.hindcast.insight.Figure;
import dev.hindcast.insight.Words;
import dev.hindcast.metric.Unit;
import dev.hindcast.statistics.Estimate;
import dev.hindcast.statistics.trend.ArrivalTrend;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Whether incidents bunch toward the end of the data. Those that began at the same moment count as one. */
final class Arrivals {
    private static final String NAME = "arrivals";

    private Arrivals() {}

    /** Returns the remark; the window runs from the beginning of the first day with an incident to the end of the data. */
    static Remark of(Cases cases) {
        List<Instant> began = cases.incidents().stream()
                .flatMap(incident -> Cases.began(incident).stream())
                .sorted()
                .distinct()
                .toList();
        if (began.isEmpty()) {
            return Remark.refused(NAME, 0, Unit.RATIO, "no incident states when it began");
        }
        Instant from = LocalDate.ofInstant(began.get(0), cases.calendar().zone())
                .atStartOfDay(cases.calendar().zone())
                .toInstant()
                .minusSeconds(1);
        double[] days = began.stream().mapToDouble(at -> days(from, at)).toArray();
        Estimate<ArrivalTrend> trend = ArrivalTrend.of(days, days(from, cases.asOf()) + 1.0 / 86_400);
        if (trend.known().isEmpty()) {
            return Remark.refused(NAME, days.length, Unit.RATIO, trend.refusal().orElseThrow());
        }
        ArrivalTrend known = trend.known().get();
        return new Remark(
                NAME,
                days.length,
                List.of(
                        Figure.of(
                                "growth", Unit.RATIO, Estimate.of(known.growth()), Estimate.of(known.growthInterval())),
                        Figure.of("laplace_u", Unit.RATIO, known.laplace()),
                        Figure.of("laplace_p", Unit.SHARE, known.laplaceP()),
                        Figure.of("constant_rate", Unit.PER_WEEK, 7 * known.constantRate())),
                sentence(known));
    }

    private static String sentence(ArrivalTrend trend) {
        String where = trend.laplace() > 0 ? "later" : "earlier";
        String how = trend.laplaceP() <= 0.05 ? "clearly" : "but no more than chance may do it";
        return "incidents fell " + where + " in the window than a constant rate suggests, " + how + " (U="
                + String.format(Locale.ROOT, "%.2f", trend.laplace()) + ", " + Words.pValue(trend.laplaceP()) + ")";
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).getSeconds() / 86_400.0;
    }
}
