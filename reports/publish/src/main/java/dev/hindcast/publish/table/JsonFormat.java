package dev.hindcast.publish.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Tables as JSON: an array of objects. Numbers are numbers, what is not known is null, acting characters are escaped. */
public final class JsonFormat {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private JsonFormat() {}

    /** Writes the rows as an array of objects. The writer stays open. */
    public static void write(DataTable table, Writer out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartArray();
            write(table.columns(), table.rows(), json);
            json.writeEndArray();
        }
        out.write('\n');
    }

    /** Begins an array of objects with these keys. Closing it closes the writer. */
    public static TableWriter begin(List<String> columns, Writer out) throws IOException {
        JsonGenerator json = generator(out);
        json.writeStartArray();
        return new TableWriter() {
            @Override
            public void add(List<List<Field>> rows) throws IOException {
                JsonFormat.write(columns, rows, json);
            }

            @Override
            public void close() throws IOException {
                try (out) {
                    json.writeEndArray();
                    json.close();
                    out.write('\n');
                }
            }
        };
    }

    private static void write(List<String> columns, List<List<Field>> rows, JsonGenerator json) throws IOException {
        for (List<Field> row : rows) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeFieldName(columns.get(i));
                write(row.get(i), json);
            }
            json.writeEndObject();
        }
    }

    /** Returns a generator that indents by two spaces, ends lines with LF and leaves the writer open. */
    static JsonGenerator generator(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return FACTORY.createGenerator(out).setPrettyPrinter(printer);
    }

    static void write(Field field, JsonGenerator json) throws IOException {
        if (field instanceof Field.Number number) {
            json.writeNumber(number.digits());
        } else if (field instanceof Field.Text text) {
            json.writeString(text.value());
        } else {
            json.writeNull();
        }
    }
}
