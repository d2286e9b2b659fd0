package dev.hindcast.ingest.table;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.DurationDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What a table cannot tell of the documents it was made from: one sentence that stands in every report. Not thread-safe. */
final class TableNote {
    private static final String SECONDS = "_seconds";

    private final String source;
    private final List<String> header;
    private final Details details;
    private final List<DurationDefinition> configured;
    private long actionItems;
    private long withoutBeginning;

    TableNote(String source, List<String> header, Details details, List<DurationDefinition> configured) {
        this.source = source;
        this.header = header;
        this.details = details;
        this.configured = configured;
    }

    /** Counts what the row says and its incident cannot show. */
    void add(TableRow row, Incident incident) {
        OptionalLong items = row.whole("action_items");
        row.whole("action_items_open");
        actionItems += Math.max(0, items.orElse(0) - incident.actionItems().size());
        withoutBeginning += RowTimes.lacksABeginning(row, incident.milestones()) ? 1 : 0;
    }

    Finding finding() {
        List<String> parts = new ArrayList<>();
        parts.add(
                "the texts of the documents are not in it: repeats are looked for by labels, titles and times alone, lessons and"
                        + " language not at all, a cause counts as stated only where a trigger is named, and stated durations and labels"
                        + " stand in rows, not in lines of documents");
        if (!details.has(Details.MILESTONES)) {
            parts.add("milestones.csv is not beside it: the places of times in the documents are not known");
        }
        if (actionItems > 0) {
            parts.add(actionItems
                    + " action items that it counts are not shown, as action_items.csv beside it does not hold them");
        }
        if (!details.has(Details.FINDINGS) && header.contains("findings")) {
            parts.add("findings.csv is not beside it: findings are shown without their words");
        }
        if (withoutBeginning > 0) {
            parts.add(withoutBeginning
                    + " rows state a duration without the time it begins at, which only metrics counts");
        }
        unused().forEach(column -> parts.add("the column " + column
                + " is not used, as no duration of that name stands under \"durations\" in hindcast.yml"));
        return new Finding(
                FindingCode.READ_FROM_TABLE,
                "it was read as a table: " + String.join("; ", parts),
                new Evidence(source, 1, ""));
    }

    private List<String> unused() {
        List<DurationDefinition> known = new ArrayList<>(DurationDefinition.BUILT_IN);
        known.addAll(configured);
        return header.stream()
                .filter(column -> column.endsWith(SECONDS) && !column.startsWith("stated_"))
                .filter(column -> known.stream().noneMatch(d -> (d.name() + SECONDS).equals(column)))
                .toList();
    }
}
