package dev.hindcast.publish.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.hindcast.publish.text.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * CSV after RFC 4180, with line feeds. No CSV library guards against spreadsheets that compute what they are given: text that such
 * a program could take for a formula gets a single quote before it. Numbers stay numbers.
 */
public final class CsvFormat {
    /** Longest cell that common spreadsheets accept. */
    private static final int LONGEST = 32_767;

    /** So many rows are made text of at a time, by all cores. */
    private static final int AT_ONCE = 8192;

    /** So many by one core. */
    private static final int STRETCH = 256;

    private CsvFormat() {}

    /** Writes the table with its header. The writer stays open. */
    public static void write(DataTable table, Writer out) throws IOException {
        writeHeader(table.columns(), out);
        writeRows(table.rows(), row -> row, out);
    }

    /** Begins a table of these columns. Closing it closes the writer. */
    public static TableWriter begin(List<String> columns, Writer out) throws IOException {
        writeHeader(columns, out);
        return new TableWriter() {
            @Override
            public void add(List<List<Field>> rows) throws IOException {
                writeRows(rows, row -> row, out);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
    }

    /** Writes the names of columns. */
    static void writeHeader(List<String> columns, Writer out) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = to(text)) {
            csv.writeRecord(columns);
        }
        out.write(text.toString());
    }

    /**
     * Writes rows. They become fields and text on all cores, a few thousand at a time, so that never all of them are in memory as
     * fields: those of many groups would be most of what a run needs.
     *
     * @param rows what is written, in this order
     * @param fields what one of them says; called by several threads
     */
    static <T> void writeRows(List<T> rows, Function<T, List<Field>> fields, Writer out) throws IOException {
        for (int begin = 0; begin < rows.size(); begin += AT_ONCE) {
            List<T> some = rows.subList(begin, Math.min(rows.size(), begin + AT_ONCE));
            List<String> texts = IntStream.range(0, (some.size() + STRETCH - 1) / STRETCH)
                    .parallel()
                    .mapToObj(i -> text(some.subList(i * STRETCH, Math.min(some.size(), (i + 1) * STRETCH)), fields))
                    .toList();
            for (String text : texts) {
                out.write(text);
            }
        }
    }

    private static <T> String text(List<T> rows, Function<T, List<Field>> fields) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = to(text)) {
            List<String> cells = new ArrayList<>();
            for (T row : rows) {
                cells.clear();
                for (Field field : fields.apply(row)) {
                    cells.add(cell(field));
                }
                csv.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return text.toString();
    }

    private static CsvWriter to(StringWriter text) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    }

    /** Returns the table as CSV. */
    public static String text(DataTable table) {
        StringWriter text = new StringWriter();
        try {
            write(table, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return text.toString();
    }

    private static String cell(Field field) {
        if (field instanceof Field.Number number) {
            return number.digits();
        }
        return field instanceof Field.Text text ? guarded(text.value()) : "";
    }

    /** Returns the text with a quote before it where a spreadsheet could compute it, cut to what a cell may hold. */
    static String guarded(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\u00A0')) {
            first++;
        }
        boolean formula = first < text.length() && "=+-@\t\r\0".indexOf(text.charAt(first)) >= 0;
        String visible = SafeText.visible(text);
        return SafeText.cut(formula ? "'" + visible : visible, LONGEST);
    }
}
