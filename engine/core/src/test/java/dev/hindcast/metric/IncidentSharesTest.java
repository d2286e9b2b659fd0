package dev.hindcast.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.query.Cell;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.statistics.survival.RepeatShare;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
}
