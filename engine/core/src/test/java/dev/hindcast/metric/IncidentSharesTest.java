package dev.hindcast.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.query.file.PackedPair;
import dev.hindcast.statistics.survival.RepeatShare;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IncidentSharesTest {
    private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");
    /** Days on which three mechanisms and four single ones struck. */
    private static final double[][] DAYS = {{0, 10, 55, 170}, {3, 90, 99}, {20, 130}, {40}, {60}, {70}, {150}};

    private static Instant day(double day) {
        return START.plusSeconds(Math.round(day * 86_400));
    }

    private static List<List<Incident>> mechanisms() {
        List<List<Incident>> mechanisms = new ArrayList<>();
        for (double[] days : DAYS) {
            List<Incident> incidents = new ArrayList<>();
            for (double day : days) {
                incidents.add(new IncidentLiteral("day" + day)
                        .at(MilestoneName.STARTED, day(day).toString())
                        .incident());
            }
            mechanisms.add(incidents);
        }
        return mechanisms;
    }

    private static Distribution measured(Metric metric, List<Incident> incidents) {
        ReportingCalendar calendar = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);
        return Distribution.of(incidents.stream()
                .map(incident ->
                        metric.measured().orElseThrow().of(incident, calendar).get(0))
                .filter(Cell.Whole.class::isInstance)
                .mapToLong(cell -> ((Cell.Whole) cell).value())
                .toArray());
    }

    @Test
    void whatCameBackIsWhatTheGapsBetweenIncidentsSay() {
        RepeatHistory history = RepeatHistory.of(mechanisms(), day(200));
        List<Incident> all = mechanisms().stream().flatMap(List::stream).toList();
        for (int days : new int[] {7, 30, 60, 90}) {
            RepeatsWithin metric = new RepeatsWithin(days, history);
            Figures figures = metric.fold(all.size(), measured(metric, all));
            assertThat(figures.get(Statistic.MEAN).orElseThrow())
                    .isEqualTo(RepeatShare.of(DAYS, 200, days)
                            .known()
                            .orElseThrow()
                            .value());
            assertThat(figures.get(Statistic.MEAN_LOW)).isPresent();
        }
    }

    @Test
    void aGroupHasTheShareOfItsOwnIncidentsAndTooFewHaveNone() {
        RepeatHistory history = RepeatHistory.of(mechanisms(), day(200));
        RepeatsWithin metric = new RepeatsWithin(30, history);
        Figures few = metric.fold(4, measured(metric, mechanisms().get(0)));
        assertThat(few.values()).isEmpty();
        assertThat(few.refusals()).singleElement().asString().contains("4 of the 10 needed");
        assertThat(new RepeatsWithin(180, history)
                        .fold(
                                13,
                                measured(
                                        metric,
                                        mechanisms().stream()
                                                .flatMap(List::stream)
                                                .toList()))
                        .refusals())
                .contains("the span exceeds half the window, or is none");
        assertThat(new RepeatsWithin(30, RepeatHistory.UNKNOWN)
                        .fold(4, Distribution.empty())
                        .refusals())
                .containsExactly("nobody has established which incidents share a mechanism; repeats.csv says so");
    }

    private static Incident noticed(String id, int detectMinutes, int resolveMinutes) {
        return new IncidentLiteral(id)
                .at(MilestoneName.STARTED, START.toString())
                .at(
                        MilestoneName.DETECTED,
                        START.plusSeconds(60L * detectMinutes).toString())
                .at(
                        MilestoneName.RESOLVED,
                        START.plusSeconds(60L * resolveMinutes).toString())
                .incident();
    }

    @Test
    void theTimeBeforeDetectionIsASumOverASumOfWhatWasNoticedInTime() {
        List<Incident> incidents =
                List.of(noticed("a", 10, 100), noticed("b", 50, 100), noticed("late", 90, 30), noticed("zero", 0, 0));
        Metric metric = new BeforeDetection();
        Distribution pairs = measured(metric, incidents);
        assertThat(pairs.count()).isEqualTo(3);
        Figures figures = metric.fold(4, pairs);
        assertThat(figures.get(Statistic.MEAN).orElseThrow()).isCloseTo(0.3, within(1e-12));
        assertThat(figures.refusals()).singleElement().asString().contains("3 of the 8 needed");
        assertThat(metric.fold(1, measured(metric, List.of(noticed("zero", 0, 0))))
                        .refusals())
                .containsExactly("every incident lasted no time");
    }

    /** Drawn one by one this would take 3,000 million draws, and leaving each out by adding up the others 90,000 million sums. */
    @Test
    void theIntervalOverHundredsOfThousandsOfIncidentsIsGivenAndSaysHow() {
        Random random = new Random(3);
        long[] pairs = LongStream.generate(() -> {
                    long detect = Math.round(Math.exp(6 + 1.25 * random.nextGaussian()));
                    return PackedPair.of(detect, detect + Math.round(Math.exp(8.5 + 1.25 * random.nextGaussian())));
                })
                .limit(300_000)
                .toArray();
        Figures figures = new BeforeDetection().fold(pairs.length, Distribution.of(pairs));
        double share = figures.get(Statistic.MEAN).orElseThrow();
        assertThat(share).isCloseTo(1 / (1 + Math.exp(2.5)), within(0.001));
        // The standard error of the ratio, from what is left of each pair.
        double left = 0;
        double all = 0;
        for (long pair : pairs) {
            left += Math.pow(PackedPair.first(pair) - share * PackedPair.second(pair), 2);
            all += PackedPair.second(pair);
        }
        double width = figures.get(Statistic.MEAN_HIGH).orElseThrow()
                - figures.get(Statistic.MEAN_LOW).orElseThrow();
        assertThat(width).isCloseTo(2 * 1.96 * Math.sqrt(left) / all, withinPercentage(4));
        assertThat(figures.refusals()).isEmpty();
        assertThat(figures.remarks())
                .containsExactly(
                        "interval of the share: the 1,000 values farthest out drawn one by one, the sum of the other"
                                + " 299,000 at once");
    }
}
