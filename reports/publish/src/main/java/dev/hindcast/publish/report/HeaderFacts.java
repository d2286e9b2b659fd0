package dev.hindcast.publish.report;

import dev.hindcast.model.IncidentKind;
import dev.hindcast.publish.text.Messages;
import java.util.ArrayList;
import java.util.List;

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
        List<String> kinds = new ArrayList<>();
        long leftOut = 0;
        for (IncidentKind kind : IncidentKind.values()) {
            long count =
                    input.incidents().stream().filter(i -> i.kind() == kind).count();
            if (count > 0 && input.scope().excluded().contains(kind)) {
                kinds.add(count + " " + kind.id());
                leftOut += count;
            }
        }
        lines.add(
                kinds.isEmpty()
                        ? Messages.get("header.kinds.none")
                        : Messages.get("header.kinds", String.join(", ", kinds)));
        long outside = input.incidents().size() - leftOut - facts.incidents().size();
        if (outside > 0) {
            lines.add(Messages.get("header.outside", Messages.count("incidents", outside)));
        }
        lines.addAll(facts.quarters().notes());
        return lines;
    }
}
