package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.HeatMapSpec;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.ReportingCalendar;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When incidents begin: weekday and hour in the report's zone. Only a stated time of day counts.
 *
 * @param counts by weekday from Monday and hour from 0
 * @param zone in which the hours are
 */
public record HourChart(List<List<Long>> counts, String zone) {
    private static final int HOURS = 24;

    /** Counts the beginnings of the incidents. */
    public static HourChart of(List<Incident> incidents, ReportingCalendar calendar) {
        long[][] counts = new long[DayOfWeek.values().length][HOURS];
        incidents.stream()
                .flatMap(incident -> incident.milestones().get(MilestoneName.STARTED).stream())
                .filter(Milestone::hasTimeOfDay)
                .map(started -> ZonedDateTime.ofInstant(started.at(), calendar.zone()))
                .forEach(local -> counts[local.getDayOfWeek().getValue() - 1][local.getHour()]++);
        return new HourChart(
                Stream.of(counts)
                        .map(row ->
                                IntStream.range(0, HOURS).mapToObj(i -> row[i]).toList())
                        .toList(),
                calendar.zone().getId());
    }

    /** Returns how many beginnings have a time of day. */
    public long known() {
        return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the chart.
     *
     * @param incidents how many there are in all
     */
    public HeatMapSpec chart(long incidents) {
        Caption caption = new Caption(
                Messages.get("chart.hours.title"),
                Messages.get("chart.hours.subtitle", zone, known(), incidents),
                Messages.get("unit.incidents"),
                known(),
                List.of());
        return new HeatMapSpec(
                "weekday-and-hour",
                caption,
                Stream.of(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        .toList(),
                IntStream.range(0, HOURS).mapToObj(Integer::toString).toList(),
                counts);
    }

    /** Returns every count for machines. */
    public DataTable table() {
        List<List<Field>> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < HOURS; hour++) {
                rows.add(List.of(
                        Field.of(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT)),
                        Field.of(hour),
                        Field.of(counts.get(day.getValue() - 1).get(hour))));
            }
        }
        return new DataTable("incidents_by_weekday_and_hour", List.of("weekday", "hour", "incidents"), rows);
    }
}
