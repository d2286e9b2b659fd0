package dev.hindcast.dashboard.file;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import dev.hindcast.dashboard.data.View;
import dev.hindcast.dashboard.filter.Refusal;
import dev.hindcast.dashboard.page.compare.Compared;
import dev.hindcast.publish.report.QuarterlyReport;
import dev.hindcast.publish.table.ComparisonTable;
import dev.hindcast.publish.table.CsvFormat;
import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.JsonFormat;
import dev.hindcast.publish.table.MetricRows;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The report's tables over what the filter lets through, as {@code /tables/NAME.csv} and {@code .json}. */
public final class TableFiles implements Resource {
    private static final String CSV = ".csv";
    private static final String JSON = ".json";

    @Override
    public Answer answer(Visit visit) {
        String file = visit.path().substring(visit.path().lastIndexOf('/') + 1);
        boolean csv = file.endsWith(CSV);
        if (!csv && !file.endsWith(JSON)) {
            throw Refusal.notFound("Tables end in .csv or .json.");
        }
        DataTable table = table(visit, file.substring(0, file.lastIndexOf('.')));
        return csv
                ? Answer.file(file, "text/csv; charset=utf-8", bytes(CsvFormat.text(table)))
                : Answer.file(file, "application/json; charset=utf-8", bytes(json(table)));
    }

    /** Returns every table of the view, in order. */
    public static List<DataTable> of(View view) {
        List<DataTable> tables = new ArrayList<>();
        tables.add(MetricRows.of("metrics", view.totals()));
        tables.addAll(QuarterlyReport.tables(view.facts()));
        return tables;
    }

    private static DataTable table(Visit visit, String name) {
        if (name.equals("comparisons")) {
            return Compared.of(visit)
                    .map(compared -> ComparisonTable.of(compared.comparisons(), List.of()))
                    .orElseThrow(() -> Refusal.notFound("No incident has a date, so there is nothing to compare."));
        }
        return of(visit.view()).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("There is no table of that name; see /api/tables."));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String json(DataTable table) {
        StringWriter text = new StringWriter();
        try {
            JsonFormat.write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return text.toString();
    }

    /** Returns the names of the tables of a visit. */
    public static List<String> names(Visit visit) {
        List<String> names =
                new ArrayList<>(of(visit.view()).stream().map(DataTable::name).toList());
        names.add("comparisons");
        return names;
    }
}
