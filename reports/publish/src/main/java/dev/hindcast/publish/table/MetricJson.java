package dev.hindcast.publish.table;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.hindcast.metric.MetricTable;
import dev.hindcast.metric.Statistic;
import dev.hindcast.query.IncidentColumn;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Metrics as JSON: an array with one object for each metric, holding its definition, unit, dimensions and groups. */
public final class MetricJson {
    private MetricJson() {}

    /** Writes the tables, which may be broken down differently. The writer stays open. */
    public static void write(List<MetricTable> tables, Writer out) throws IOException {
        try (JsonGenerator json = JsonFormat.generator(out)) {
            json.writeStartArray();
            for (MetricTable table : tables) {
                write(table, json);
            }
            json.writeEndArray();
        }
        out.write('\n');
    }

    private static void write(MetricTable table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("metric", table.metric().name());
        json.writeStringField("title", table.metric().title());
        json.writeStringField("definition", table.definition());
        json.writeStringField("unit", table.metric().unit().id());
        json.writeArrayFieldStart("dimensions");
        for (IncidentColumn dimension : table.dimensions()) {
            json.writeString(dimension.name());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (MetricTable.Row row : table.rows()) {
            write(table, row, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(MetricTable table, MetricTable.Row row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.key().size(); i++) {
            json.writeFieldName(table.dimensions().get(i).name());
            JsonFormat.write(MetricRows.key(row.key().get(i)), json);
        }
        json.writeNumberField("incidents", row.incidents());
        json.writeNumberField("n", row.n());
        json.writeFieldName("coverage");
        JsonFormat.write(Field.of(row.coverage()), json);
        for (Statistic figure : Statistic.values()) {
            json.writeFieldName(figure.id());
            JsonFormat.write(Field.of(row.figures().get(figure)), json);
        }
        if (table.relativeError().isPresent()) {
            json.writeFieldName(MetricRows.RELATIVE_ERROR);
            JsonFormat.write(Field.of(table.relativeError()), json);
        }
        json.writeFieldName("verdict");
        JsonFormat.write(Field.of(row.verdict()), json);
        json.writeEndObject();
    }
}
