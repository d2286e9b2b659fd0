package dev.hindcast.publish.section;

import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The latest quarter beside the one before, in plain sentences. They state, with n and interval, and never claim that something
 * became better or worse: that takes a comparison, not two figures side by side.
 */
final class BriefSentences {
    private static final int LONGEST_TITLE = 90;

    private BriefSentences() {}

    /** Returns the sentences by what they are about, in order. */
    static Map<String, String> of(Facts facts, String quarter) {
        Map<String, String> sentences = new LinkedHashMap<>();
        sentences.put("incidents", counts(facts, quarter));
        sentences.put("time_to_resolve", median(facts, "time_to_resolve", quarter));
        sentences.put("time_to_detect", median(facts, "time_to_detect", quarter));
        sentences.put("customers", customers(facts, quarter));
        longest(facts, quarter).ifPresent(sentence -> sentences.put("longest", sentence));
        sentences.put("open", open(facts, quarter));
        facts.quarters().previous().ifPresent(before -> sentences.put("caution", Messages.get("brief.caution")));
        return sentences;
    }

    private static String counts(Facts facts, String quarter) {
        String now = Messages.count("incidents", incidents(facts, quarter));
        return facts.quarters()
                .previous()
                .map(before -> Messages.get(
                        "brief.count", quarter, now, before, Messages.count("incidents", incidents(facts, before))))
                .orElse(Messages.get("brief.count.first", quarter, now));
    }

    private static long incidents(Facts facts, String quarter) {
        return facts.row("incident_count", quarter)
                .map(MetricTable.Row::incidents)
                .orElse(0L);
    }

    private static String median(Facts facts, String metric, String quarter) {
        String name = facts.quarterly(metric).metric().title();
        MetricTable.Row row = facts.row(metric, quarter).orElseThrow();
        String now = row.n() == 0
                ? Messages.get("brief.median.none", name)
                : Messages.get("brief.median", name, figure(row), Messages.get("key.known", row.n(), row.incidents()));
        Optional<MetricTable.Row> before = facts.quarters().previous().flatMap(label -> facts.row(metric, label));
        if (before.isEmpty() || before.get().n() == 0) {
            return now;
        }
        return now + " "
                + Messages.get(
                        "brief.median.before",
                        facts.quarters().previous().orElseThrow(),
                        figure(before.get()),
                        before.get().n());
    }

    private static String figure(MetricTable.Row row) {
        String median = unbroken(DurationText.of(row.figures().get(Statistic.MEDIAN)));
        OptionalDouble low = row.figures().get(Statistic.MEDIAN_LOW);
        OptionalDouble high = row.figures().get(Statistic.MEDIAN_HIGH);
        return low.isPresent()
                ? Messages.get(
                        "brief.interval", median, unbroken(DurationText.of(low)), unbroken(DurationText.of(high)))
                : Messages.get("brief.interval.none", median);
    }

    /** A line must not end between a number and its unit. */
    private static String unbroken(String figure) {
        return figure.replace(' ', '\u00A0');
    }

    private static String customers(Facts facts, String quarter) {
        MetricTable.Row row = facts.row("detected_by_customers", quarter).orElseThrow();
        if (row.n() == 0) {
            return Messages.get("brief.customers.none");
        }
        String base = Messages.get("brief.customers", row.values().sum(), row.n(), row.incidents());
        return row.figures().get(Statistic.MEAN).isEmpty()
                ? base + " " + Messages.get("brief.customers.few")
                : base + " "
                        + Messages.get(
                                "brief.customers.share",
                                NumberText.percent(row.figures().get(Statistic.MEAN)),
                                NumberText.interval(
                                        row.figures().get(Statistic.MEAN_LOW),
                                        row.figures().get(Statistic.MEAN_HIGH)));
    }

    private static Optional<String> longest(Facts facts, String quarter) {
        Incident longest = null;
        long most = -1;
        for (Incident incident : in(facts, quarter)) {
            if (DurationDefinition.TIME_TO_RESOLVE.measure(incident.milestones())
                            instanceof MeasuredDuration.Measured measured
                    && measured.seconds() > most) {
                most = measured.seconds();
                longest = incident;
            }
        }
        return longest == null
                ? Optional.empty()
                : Optional.of(Messages.get(
                        "brief.longest",
                        unbroken(DurationText.of(most)),
                        SafeText.line(longest.title(), LONGEST_TITLE),
                        SafeText.line(longest.id(), LONGEST_TITLE)));
    }

    private static String open(Facts facts, String quarter) {
        long open = in(facts, quarter).stream()
                .filter(incident -> incident.status() == IncidentStatus.OPEN)
                .count();
        return open == 0 ? Messages.get("brief.open.none") : Messages.count("brief.open", open);
    }

    private static List<Incident> in(Facts facts, String quarter) {
        var calendar = facts.input().calendar();
        return facts.incidents().stream()
                .filter(incident -> calendar.dayOf(incident)
                        .map(calendar::quarterOf)
                        .filter(quarter::equals)
                        .isPresent())
                .toList();
    }
}
