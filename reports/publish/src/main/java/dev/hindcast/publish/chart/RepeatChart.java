package dev.hindcast.publish.chart;

import dev.hindcast.charts.spec.Caption;
import dev.hindcast.charts.spec.TimelineSpec;
import dev.hindcast.model.Incident;
import dev.hindcast.pattern.FailurePattern;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import dev.hindcast.query.ReportingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the incidents of each pattern happened: a lane for each. */
public final class RepeatChart {
    private static final int MOST = 12;
    private static final int LONGEST = 60;
    /** More marks on a lane are a bar. */
    private static final int MOST_MARKS = 40;

    private RepeatChart() {}

    /** Returns the chart, absent where no pattern has dated incidents. */
    public static Optional<TimelineSpec> of(List<FailurePattern> patterns, ReportingCalendar calendar) {
        List<TimelineSpec.Lane> lanes = new ArrayList<>();
        for (FailurePattern pattern : patterns.subList(0, Math.min(MOST, patterns.size()))) {
            List<TimelineSpec.Mark> marks = marks(pattern.incidents(), calendar);
            if (!marks.isEmpty()) {
                lanes.add(new TimelineSpec.Lane(SafeText.line(pattern.name(), LONGEST), marks));
            }
        }
        List<LocalDate> days = lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .map(TimelineSpec.Mark::day)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = new Caption(
                Messages.get("chart.repeats.title"),
                Messages.get("chart.repeats.subtitle", days.size(), lanes.size()),
                Messages.get("unit.incidents"),
                days.size(),
                notes(patterns));
        return Optional.of(new TimelineSpec("repeats", caption, days.get(0), days.get(days.size() - 1), lanes));
    }

    private static List<String> notes(List<FailurePattern> patterns) {
        List<String> notes = new ArrayList<>();
        if (patterns.size() > MOST) {
            notes.add(Messages.get("chart.repeats.more", MOST));
        }
        if (patterns.stream().anyMatch(pattern -> pattern.incidents().size() > MOST_MARKS)) {
            notes.add(Messages.get("chart.repeats.marks", MOST_MARKS));
        }
        return notes;
    }

    private static List<TimelineSpec.Mark> marks(List<Incident> incidents, ReportingCalendar calendar) {
        List<TimelineSpec.Mark> marks = new ArrayList<>();
        for (Incident incident : incidents.subList(0, Math.min(MOST_MARKS, incidents.size()))) {
            calendar.dayOf(incident).ifPresent(day -> marks.add(new TimelineSpec.Mark(day, !marks.isEmpty())));
        }
        return marks;
    }
}
