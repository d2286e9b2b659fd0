package dev.hindcast.publish.report;

import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.facts.ReportInput;
import dev.hindcast.publish.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The lines under the title: how much was read, and what is not counted. */
final class HeaderFacts {
    private HeaderFacts() {}

    static List<String> of(Facts facts) {
        ReportInput input = facts.input();
        List<String> lines = new ArrayList<>();
        lines.add(Messages.get(
                "header.documents",
                Messages.count("incidents.read", input.incidents().size()),
                Messages.count("documents.rejected", input.rejections().size())));
        Map<IncidentKind, Long> leftOut = leftOut(input);
        lines.add(leftOut.isEmpty() ? Messages.get("header.kinds.none") : Messages.get("header.kinds", words(leftOut)));
        long notIncidents = leftOut.values().stream().mapToLong(Long::longValue).sum();
        long outside =
                input.incidents().size() - notIncidents - facts.incidents().size();
        if (outside > 0) {
            lines.add(Messages.get("header.outside", Messages.count("incidents", outside)));
        }
        lines.addAll(facts.quarters().notes());
        return lines;
    }

    private static Map<IncidentKind, Long> leftOut(ReportInput input) {
        return input.incidents().stream()
                .map(Incident::kind)
                .filter(input.scope().excluded()::contains)
                .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    }

    private static String words(Map<IncidentKind, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().id())
                .collect(Collectors.joining(", "));
    }
}
