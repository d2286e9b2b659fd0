package dev.hindcast.publish.section;

import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Block.Column;
import dev.hindcast.publish.document.Block.TableCell;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.facts.Facts;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What documents say how long it took, beside what their own times give. */
public final class StatedSection {
    /** Times are mostly written to the minute: less than that apart is agreement. */
    private static final long TOLERANCE = 60;

    private static final int LONGEST_WORDS = 90;
    private static final int LONGEST_PLACE = 140;

    private static final List<Column> COLUMNS = List.of(
            new Column(Messages.get("column.incident"), Column.Kind.WORDS),
            new Column(Messages.get("column.duration"), Column.Kind.WORDS),
            new Column(Messages.get("column.stated"), Column.Kind.NUMBER),
            new Column(Messages.get("column.derived"), Column.Kind.NUMBER),
            new Column(Messages.get("column.difference"), Column.Kind.NUMBER));

    private StatedSection() {}

    /** A stated duration and its derived counterpart. */
    private record Pair(Incident incident, StatedDuration stated, long derived) {
        long difference() {
            return stated.seconds() - derived;
        }
    }

    /** Returns the blocks. */
    public static List<Block> blocks(Facts facts) {
        List<Pair> pairs = pairs(facts);
        List<Pair> apart = pairs.stream()
                .filter(pair -> Math.abs(pair.difference()) > TOLERANCE)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(Messages.get("stated.title")));
        blocks.add(Block.Prose.of(
                pairs.isEmpty()
                        ? Messages.get("stated.none")
                        : Messages.get("stated.summary", pairs.size(), pairs.size() - apart.size(), apart.size())));
        if (!apart.isEmpty()) {
            blocks.add(new Block.TableBlock(
                    "stated-differs",
                    Messages.get("stated.table"),
                    Messages.get("stated.note"),
                    COLUMNS,
                    apart.stream().map(StatedSection::cells).toList(),
                    "stated_and_derived"));
        }
        return blocks;
    }

    /** Returns every pair for machines, agreeing ones included. */
    public static DataTable table(Facts facts) {
        return new DataTable(
                "stated_and_derived",
                List.of(
                        "incident",
                        "duration",
                        "stated_seconds",
                        "derived_seconds",
                        "clock",
                        "source",
                        "line",
                        "difference_seconds"),
                pairs(facts).stream()
                        .map(pair -> List.of(
                                Field.of(pair.incident().id()),
                                Field.of(pair.stated().name()),
                                Field.of(pair.stated().seconds()),
                                Field.of(pair.derived()),
                                Field.of(pair.stated().clock()),
                                Field.of(pair.stated().evidence().source()),
                                Field.of(pair.stated().evidence().line()),
                                Field.of(pair.difference())))
                        .toList());
    }

    private static List<Pair> pairs(Facts facts) {
        return facts.incidents().stream()
                .flatMap(incident -> incident.statedDurations().stream()
                        .flatMap(stated -> pair(incident, stated, facts.input().durations())))
                .toList();
    }

    private static Stream<Pair> pair(Incident incident, StatedDuration stated, List<DurationDefinition> definitions) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(stated.name()))
                .map(definition -> definition.measure(incident.milestones()))
                .filter(MeasuredDuration.Measured.class::isInstance)
                .map(measured -> new Pair(incident, stated, ((MeasuredDuration.Measured) measured).seconds()));
    }

    private static List<TableCell> cells(Pair pair) {
        return List.of(
                new TableCell(
                        SafeText.line(pair.incident().title(), LONGEST_WORDS),
                        "",
                        SafeText.line(pair.stated().evidence().location(), LONGEST_PLACE)),
                TableCell.of(words(pair.stated())),
                duration(pair.stated().seconds()).from(origin(pair, "stated_seconds")),
                duration(pair.derived()).from(origin(pair, "derived_seconds")),
                new TableCell(
                                (pair.difference() > 0 ? "+" : "") + DurationText.of(pair.difference()),
                                Messages.get("hint.seconds", pair.difference()))
                        .from(origin(pair, "difference_seconds")));
    }

    private static Origin origin(Pair pair, String column) {
        return Origin.of(
                "stated_and_derived",
                column,
                "incident",
                pair.incident().id(),
                "duration",
                pair.stated().name(),
                "line",
                Long.toString(pair.stated().evidence().line()));
    }

    /** The name, with the clock where the document names another than the wall's. */
    private static String words(StatedDuration stated) {
        return SafeText.line(
                stated.name().replace('_', ' ')
                        + stated.clock().map(clock -> ", " + clock).orElse(""),
                LONGEST_WORDS);
    }

    private static TableCell duration(long seconds) {
        return new TableCell(DurationText.of(seconds), Messages.get("hint.seconds", seconds));
    }
}
