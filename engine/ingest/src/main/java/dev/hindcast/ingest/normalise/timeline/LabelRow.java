package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table of one row whose headings are labels, {@code Date | Start | End | Duration}: its times are those of the incident itself. */
final class LabelRow {
    private static final Set<String> DAY = Set.of("date", "day");
    /** What else may stand in such a row. */
    private static final Wording LENGTH =
            Wording.of("^(?:(?:total|overall|incident|outage) )?(?:duration|length|downtime|time ?zone)\\b");

    private LabelRow() {}

    /** Returns the entries of its cells, after that of its day; none if the table is no such row, or does not tell a beginning and another. */
    static List<WrittenEntry> read(Block.Table table, Part part) {
        if (table.rows().size() != 1
                || table.rows().get(0).size() != table.header().size()) {
            return List.of();
        }
        List<WrittenEntry> days = new ArrayList<>();
        Map<MilestoneName, WrittenEntry> told = new EnumMap<>(MilestoneName.class);
        for (int i = 0; i < table.header().size(); i++) {
            String heading = table.header().get(i).text();
            String label = Words.of(heading);
            TextLine cell = table.rows().get(0).get(i);
            Optional<MilestoneName> name = MilestoneLabels.of(label);
            Optional<WrittenTime> when = LeadingTime.of(cell);
            if (DAY.contains(label)) {
                when.map(day -> WrittenEntry.ofDay(day, cell, part)).ifPresent(days::add);
            } else if (name.isEmpty() ? !LENGTH.isIn(heading) : when.isPresent() && told.containsKey(name.get())) {
                return List.of();
            } else if (name.isPresent() && when.isPresent() && !MilestoneLabels.isFix(label)) {
                told.put(name.get(), entry(heading, when.get(), cell, part));
            }
        }
        if (told.size() < 2 || !told.containsKey(MilestoneName.STARTED)) {
            return List.of();
        }
        days.addAll(told.values());
        return days;
    }

    private static WrittenEntry entry(String heading, WrittenTime when, TextLine cell, Part part) {
        TextLine line = TextLine.plain(heading + ": " + cell.text(), cell.line());
        return new WrittenEntry(
                when,
                Optional.empty(),
                Words.of(heading),
                line.text(),
                ZoneStatements.inHeader(heading),
                line,
                part.role(),
                part.section(),
                false);
    }
}
