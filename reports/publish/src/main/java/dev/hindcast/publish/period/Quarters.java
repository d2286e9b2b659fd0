package dev.hindcast.publish.period;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.query.Cell;
import dev.hindcast.query.ReportingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quarters the page shows. One mistyped year must not stretch every chart over centuries: quarters are split where more than
 * two years are empty, and the run with the most incidents is shown, its last ten years at most. What lies outside is said.
 *
 * @param shown in order, empty ones among them included
 * @param hidden quarters with incidents that are not shown
 * @param hiddenIncidents how many incidents lie there
 * @param undated how many incidents have no date at all
 * @param latest the last shown quarter that has incidents
 */
public record Quarters(
        List<String> shown, List<String> hidden, long hiddenIncidents, long undated, Optional<String> latest) {
    private static final int LONGEST_GAP = 8;
    private static final int MOST = 40;

    /** A quarter and its number of incidents. */
    private record Counted(String label, long incidents) {}

    /**
     * Returns the quarters to show.
     *
     * @param counts incidents by quarter
     * @param calendar how far apart quarters are
     */
    public static Quarters of(MetricTable counts, ReportingCalendar calendar) {
        List<List<Counted>> runs = runs(counts, calendar);
        List<Counted> main = List.of();
        for (List<Counted> run : runs) {
            if (sum(run) >= sum(main)) {
                main = run;
            }
        }
        List<Counted> shown = main.subList(Math.max(0, main.size() - MOST), main.size());
        List<Counted> hidden = runs.stream()
                .flatMap(List::stream)
                .filter(quarter -> quarter.incidents() > 0 && !shown.contains(quarter))
                .toList();
        return new Quarters(
                labels(shown),
                labels(hidden),
                sum(hidden),
                counts.row(Cell.absent()).map(MetricTable.Row::incidents).orElse(0L),
                // A run ends with a quarter that has incidents.
                shown.isEmpty()
                        ? Optional.empty()
                        : Optional.of(shown.get(shown.size() - 1).label()));
    }

    private static List<List<Counted>> runs(MetricTable counts, ReportingCalendar calendar) {
        List<List<Counted>> runs = new ArrayList<>();
        List<Counted> gap = new ArrayList<>();
        String last = null;
        for (MetricTable.Row row : counts.rows()) {
            if (!row.key().get(0).isPresent()) {
                continue;
            }
            Counted quarter = new Counted(row.key().get(0).print(), row.incidents());
            gap.add(quarter);
            if (quarter.incidents() > 0) {
                if (last == null || calendar.quartersBetween(last, quarter.label()) > LONGEST_GAP + 1) {
                    runs.add(new ArrayList<>());
                    gap.subList(0, gap.size() - 1).clear();
                }
                runs.get(runs.size() - 1).addAll(gap);
                gap.clear();
                last = quarter.label();
            }
        }
        return runs;
    }

    private static long sum(List<Counted> run) {
        return run.stream().mapToLong(Counted::incidents).sum();
    }

    private static List<String> labels(List<Counted> run) {
        return run.stream().map(Counted::label).toList();
    }

    /** Returns the quarter before the latest one, absent where the page shows none. */
    public Optional<String> previous() {
        return shown.size() < 2 ? Optional.empty() : Optional.of(shown.get(shown.size() - 2));
    }

    /** Returns the period in words. */
    public String period() {
        if (shown.isEmpty()) {
            return Messages.get("period.none");
        }
        String first = shown.get(0);
        String last = shown.get(shown.size() - 1);
        return first.equals(last) ? first : Messages.get("period", first, last);
    }

    /** Returns what is not shown, one sentence each. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (hiddenIncidents > 0) {
            String named = String.join(", ", hidden.subList(0, Math.min(4, hidden.size())));
            notes.add(Messages.get(
                    "quarters.hidden",
                    Messages.count("incidents", hiddenIncidents),
                    hidden.size() > 4 ? named + ", …" : named));
        }
        if (undated > 0) {
            notes.add(Messages.get("quarters.undated", Messages.count("incidents", undated)));
        }
        return notes;
    }
}
