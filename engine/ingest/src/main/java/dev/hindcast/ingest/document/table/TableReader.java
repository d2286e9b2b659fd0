package dev.hindcast.ingest.document.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.collection.block.EntryDocuments;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comma-, semicolon- and tab-separated tables, each row an incident, its columns named by a header. */
public final class TableReader implements CollectionReader {
    /** A line of prose may hold a comma or two. */
    private static final int FEWEST_COLUMNS = 4;

    private static final int HEAD = 64 * 1024;
    /** Above the columns of an export stand its title, its day and its zone; a comma parts words there. */
    private static final int MOST_ABOVE = 4;

    private static final int LONGEST_TITLE = 120;
    private static final String COMMA = Pattern.quote(",");
    private static final int LONGEST_FIELD = 16 << 20;

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean reads(String fileName, String head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv")
                || name.endsWith(".tsv")
                || name.endsWith(".tab")
                || name.endsWith(".txt") && isTable(head);
    }

    /** A text is a table if one of its first lines, below what may be its title, names the columns of an incident and the next has as many cells. */
    private static boolean isTable(String head) {
        List<String> lines = head.lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_ABOVE + 2)
                .toList();
        String cells = Pattern.quote(String.valueOf(Delimiter.of(head.stripLeading())));
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (i > 0 && (cells.equals(COMMA) || lines.get(i - 1).length() > LONGEST_TITLE)) {
                return false;
            }
            List<String> names = List.of(lines.get(i).replace("\"", "").split(cells));
            if (names.size() >= FEWEST_COLUMNS
                    && lines.get(i + 1).split(cells, -1).length >= names.size()
                    && Vocabulary.tellsIncident(TableHeader.of(names).words())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Reader text, CollectionSettings settings, CollectionSink sink) throws IOException {
        BufferedReader buffered = new BufferedReader(text, HEAD);
        char delimiter = Delimiter.of(head(buffered));
        EntryDocuments entries = new EntryDocuments(format(), settings, sink);
        if (delimiter == ';') {
            entries.expectCommas();
        }
        TableRows rows = new TableRows(entries, settings.limits().tableCells());
        Reader guarded = new WholeRecords(buffered, delimiter, entries::refuse);
        try (CsvReader<CsvRecord> records = records(guarded, delimiter)) {
            for (CsvRecord row : records) {
                rows.add((int) Math.min(Integer.MAX_VALUE, row.getStartingLineNumber()), row.getFields());
                if (rows.isHopeless()) {
                    break;
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            entries.refuse(rows.lastLine(), "the row after this line cannot be read (" + reason(e) + ")");
        }
        rows.end();
    }

    private static CsvReader<CsvRecord> records(Reader text, char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .maxBufferSize(LONGEST_FIELD)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text);
    }

    private static String head(BufferedReader text) throws IOException {
        text.mark(HEAD);
        char[] head = new char[HEAD / 2];
        int length = 0;
        for (int read = 0; read >= 0 && length < head.length; length += Math.max(0, read)) {
            read = text.read(head, length, head.length - length);
        }
        text.reset();
        return new String(head, 0, length);
    }

    private static String reason(RuntimeException e) {
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().replaceAll("\\s+", " ");
    }
}
