package dev.hindcast.publish.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.hindcast.publish.text.SafeText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * CSV after RFC 4180, with line feeds. No CSV library guards against spreadsheets that compute what they are given: text that such
 * a program could take for a formula gets a single quote before it. Numbers stay numbers.
 */
public final class CsvFormat {
    /** Longest cell that common spreadsheets accept. */
    private static final int LONGEST = 32_767;

    private CsvFormat() {}

    /** Writes the table with its header. The writer stays open. */
    public static void write(DataTable table, Writer out) throws IOException {
        // FastCSV closes what it is given; the caller opened it and closes it.
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new Unclosed(out))) {
            csv.writeRecord(table.columns());
            for (var row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvFormat::cell).toList());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
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
        return SafeText.cut((formula ? "'" : "") + SafeText.visible(text), LONGEST);
    }

    /** Passes everything on but the closing. */
    private static final class Unclosed extends FilterWriter {
        Unclosed(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
