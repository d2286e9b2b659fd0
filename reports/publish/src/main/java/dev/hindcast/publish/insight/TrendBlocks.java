package dev.hindcast.publish.insight;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.trend.LevelChanges;
import dev.hindcast.insight.trend.ProcessChart;
import dev.hindcast.insight.trend.Remark;
import dev.hindcast.insight.trend.Trends;
import dev.hindcast.publish.chart.ProcessCharts;
import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.document.Origin;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import dev.hindcast.publish.text.Messages;
import dev.hindcast.publish.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What all quarters together say. */
public final class TrendBlocks {
    private static final String FILE = "trends";
    private static final int LONGEST = 400;

    private TrendBlocks() {}

    /** Returns sentences and charts. */
    public static List<Block> of(Trends trends) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Sentence> sentences = new ArrayList<>();
        trends.remarks().forEach(remark -> sentences.add(sentence(remark.name(), remark.sentence())));
        sentences.add(sentence("levels", trends.levels().sentence()));
        sentences.add(sentence("factor_pairs", trends.factors().sentence()));
        blocks.add(new Block.Bullets(sentences));
        ProcessCharts.durations(trends.durations()).map(Block.Figure::new).ifPresent(blocks::add);
        ProcessCharts.counts(trends.counts()).map(Block.Figure::new).ifPresent(blocks::add);
        return blocks;
    }

    private static Block.Sentence sentence(String name, String said) {
        return new Block.Sentence(
                Messages.get("trend." + name), said(said), "", Origin.of(FILE, "sentence", "name", name));
    }

    /** Returns the tables for machines. */
    public static List<DataTable> tables(Trends trends) {
        return List.of(
                remarks(trends),
                process("process_durations", trends.durations()),
                process("process_counts", trends.counts()),
                levels(trends.levels()),
                pairs(trends));
    }

    private static DataTable remarks(Trends trends) {
        List<String> columns = new ArrayList<>(List.of("name", "n"));
        columns.addAll(FigureFields.COLUMNS);
        columns.add("sentence");
        List<List<Field>> rows = new ArrayList<>();
        for (Remark remark : trends.remarks()) {
            for (Figure figure : remark.figures()) {
                List<Field> row = new ArrayList<>(List.of(Field.of(remark.name()), Field.of(remark.n())));
                row.addAll(FigureFields.of(figure));
                row.add(Field.of(said(remark.sentence())));
                rows.add(row);
            }
        }
        rows.add(bare("levels", trends.levels().n(), trends.levels().sentence()));
        rows.add(bare(
                "factor_pairs", trends.factors().examined(), trends.factors().sentence()));
        return new DataTable(FILE, columns, rows);
    }

    private static List<Field> bare(String name, long n, String sentence) {
        List<Field> row = new ArrayList<>(List.of(Field.of(name), Field.of(n)));
        FigureFields.COLUMNS.forEach(column -> row.add(new Field.Absent()));
        row.add(Field.of(said(sentence)));
        return row;
    }

    private static DataTable process(String name, ProcessChart chart) {
        return new DataTable(
                name,
                List.of("day", "value", "incident", "signal", "low", "centre", "high"),
                chart.points().stream()
                        .map(point -> List.of(
                                Field.of(point.day().toString()),
                                Field.of(OptionalDouble.of(point.value())),
                                Field.of(point.incident()),
                                Field.of(point.signal() ? "yes" : "no"),
                                Field.of(chart.low()),
                                Field.of(chart.centre()),
                                Field.of(chart.high())))
                        .toList());
    }

    private static DataTable levels(LevelChanges levels) {
        return new DataTable(
                "level_changes",
                List.of("from", "to", "before_seconds", "after_seconds"),
                levels.changes().stream()
                        .map(change -> List.of(
                                Field.of(change.from().toString()),
                                Field.of(change.to().toString()),
                                Field.of(OptionalDouble.of(change.before())),
                                Field.of(OptionalDouble.of(change.after()))))
                        .toList());
    }

    private static DataTable pairs(Trends trends) {
        return new DataTable(
                "factor_pairs",
                List.of("first", "second", "together", "incidents", "lift", "adjusted_p"),
                trends.factors().pairs().stream()
                        .map(pair -> List.of(
                                Field.of(pair.first().id()),
                                Field.of(pair.second().id()),
                                Field.of(pair.together()),
                                Field.of(pair.incidents()),
                                Field.of(pair.lift().value()),
                                Field.of(OptionalDouble.of(pair.adjustedP()))))
                        .toList());
    }

    private static String said(String sentence) {
        return SafeText.line(FigureFields.sentence(sentence), LONGEST);
    }
}
