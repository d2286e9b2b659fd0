package dev.hindcast.publish.table;

import dev.hindcast.insight.Figure;
import dev.hindcast.insight.compare.Comparison;
import dev.hindcast.publish.text.DurationText;
import dev.hindcast.publish.text.NumberText;
import dev.hindcast.publish.text.SafeText;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Comparisons of periods: for machines one row each with every figure, for people the verdict and what stands beside it. */
public final class ComparisonTable {
    private static final int LONGEST_KEY = 40;

    private ComparisonTable() {}

    /**
     * Returns one row for each comparison: a refused figure is empty, and {@code refusals} says why.
     *
     * @param dimensions other than the period
     */
    public static DataTable of(List<Comparison> comparisons, List<IncidentColumn> dimensions) {
        List<String> columns = new ArrayList<>(List.of("metric"));
        dimensions.forEach(dimension -> columns.add(dimension.name()));
        columns.addAll(List.of("unit", "period", "incidents", "n", "zeros"));
        columns.addAll(List.of("earlier_period", "earlier_incidents", "earlier_n", "earlier_zeros"));
        columns.addAll(List.of("ratio", "ratio_low", "ratio_high", "p_value", "adjusted_p", "visible_cut", "chance"));
        columns.addAll(List.of("change", "due_to_count", "due_to_duration", "verdict", "sentence", "refusals"));
        return new DataTable(
                "comparisons",
                columns,
                comparisons.stream().map(ComparisonTable::row).toList());
    }

    private static List<Field> row(Comparison comparison) {
        List<Field> row = new ArrayList<>(List.of(Field.of(comparison.metric().name())));
        comparison.group().forEach(cell -> row.add(MetricRows.key(cell)));
        row.add(Field.of(comparison.metric().unit().id()));
        Stream.of(comparison.later(), comparison.earlier()).forEach(side -> {
            row.add(Field.of(side.label()));
            row.add(Field.of(side.incidents()));
            row.add(Field.of(comparison.metric().measured().isPresent() ? side.n() : side.incidents()));
            row.add(Field.of(side.zeros()));
        });
        Stream.of(
                        comparison.ratio().value(),
                        comparison.ratio().low(),
                        comparison.ratio().high(),
                        comparison.pValue(),
                        comparison.adjustedP(),
                        comparison.visibleCut().value(),
                        comparison.chance().value(),
                        comparison.change().value(),
                        comparison.dueToCount().value(),
                        comparison.dueToDuration().value())
                .forEach(number -> row.add(Field.of(number)));
        row.add(Field.of(comparison.verdict().id()));
        row.add(Field.of(comparison.sentence()));
        row.add(Field.of(refusals(comparison)));
        return row;
    }

    private static String refusals(Comparison comparison) {
        return String.join(
                "; ",
                Stream.of(
                                comparison.ratio(),
                                comparison.visibleCut(),
                                comparison.chance(),
                                comparison.change(),
                                comparison.dueToCount(),
                                comparison.dueToDuration())
                        .map(Figure::refusal)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    /** Writes the comparisons for a terminal. */
    public static void write(List<Comparison> comparisons, List<IncidentColumn> dimensions, Appendable out)
            throws IOException {
        List<String> header = new ArrayList<>(List.of("metric"));
        dimensions.forEach(dimension -> header.add(dimension.name()));
        header.addAll(List.of("period", "against", "n", "ratio", "95 % interval", "chance", "verdict"));
        List<List<String>> rows =
                comparisons.stream().map(ComparisonTable::line).toList();
        AlignedText.write(header, rows, 3 + dimensions.size(), out);
    }

    private static List<String> line(Comparison comparison) {
        List<String> line = new ArrayList<>(List.of(comparison.metric().name()));
        for (Cell cell : comparison.group()) {
            line.add(cell.isPresent() ? SafeText.line(cell.print(), LONGEST_KEY) : DurationText.ABSENT);
        }
        boolean measured = comparison.metric().measured().isPresent();
        line.add(comparison.later().label());
        line.add(comparison.earlier().label());
        line.add((measured ? comparison.later().n() : comparison.later().incidents()) + " / "
                + (measured ? comparison.earlier().n() : comparison.earlier().incidents()));
        line.add(factor(comparison.ratio().value()));
        line.add(
                comparison.ratio().low().isPresent()
                        ? factor(comparison.ratio().low()) + " to "
                                + factor(comparison.ratio().high())
                        : DurationText.ABSENT);
        line.add(NumberText.percent(comparison.chance().value()));
        line.add(comparison.sentence());
        return line;
    }

    private static String factor(OptionalDouble ratio) {
        return ratio.isPresent() ? String.format(Locale.ROOT, "%.2f", ratio.getAsDouble()) : DurationText.ABSENT;
    }
}
