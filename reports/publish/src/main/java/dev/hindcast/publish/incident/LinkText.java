package dev.hindcast.publish.incident;

import dev.hindcast.model.Incident;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.evidence.Text;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.pattern.Link;
import dev.hindcast.pattern.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Links and patterns in words, a few lines each. */
public final class LinkText {
    private LinkText() {}

    /** Returns the lines. */
    public static List<String> of(IncidentPatterns found) {
        List<String> lines = new ArrayList<>();
        found.links().forEach(link -> add(link, lines));
        found.patterns()
                .forEach(pattern ->
                        lines.add("pattern of " + pattern.incidents().size() + " incidents: " + pattern.name()));
        return lines;
    }

    private static void add(Link link, List<String> lines) {
        String apart = link.relation() == Relation.REPEAT && link.daysBetween().isPresent()
                ? ", " + link.daysBetween().getAsLong() + " days later"
                : "";
        lines.add(link.relation().id() + " (" + link.verdict().id() + ", score "
                + String.format(Locale.ROOT, "%.2f", link.score()) + apart + ")");
        lines.add("  earlier: " + incident(link.earlier()));
        lines.add("  later:   " + incident(link.later()));
        Text.of(shared(link)).ifPresent(shared -> lines.add("  shared:  " + shared));
        link.actionSentence().ifPresent(sentence -> lines.add("  action:  " + sentence));
    }

    private static String incident(Incident incident) {
        String date = LinkTable.date(incident).map(LocalDate::toString).orElse("no date");
        return incident.source().path() + " (" + date + ") " + incident.title();
    }

    private static String shared(Link link) {
        List<String> parts = new ArrayList<>();
        link.trigger().ifPresent(trigger -> parts.add("trigger " + trigger.id()));
        add("factors ", link.factors().stream().map(Factor::id).toList(), parts);
        add("mechanism ", link.mechanisms(), parts);
        add("services ", link.services(), parts);
        return String.join("; ", parts);
    }

    private static void add(String what, List<String> values, List<String> parts) {
        if (!values.isEmpty()) {
            parts.add(what + String.join(", ", values));
        }
    }
}
