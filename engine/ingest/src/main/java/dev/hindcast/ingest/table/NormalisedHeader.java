package dev.hindcast.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.hindcast.query.file.IsoSeconds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a normalised table from any other CSV: every name of its header is one that {@code ingest} writes, one of them says when,
 * and the first time in it has a zone. A status history may have our names by chance, but hardly our times.
 */
public final class NormalisedHeader {
    private static final Set<String> TIMES =
            Set.of("started_at", "detected_at", "acknowledged_at", "mitigated_at", "resolved_at");
    private static final Set<String> OTHERS = Set.of(
            "id",
            "source",
            "format",
            "title",
            "organisation",
            "team",
            "services",
            "severity",
            "severity_original",
            "kind",
            "status",
            "date",
            "zone",
            "zone_basis",
            "published_at",
            "detection_source",
            "trigger",
            "factors",
            "action_items",
            "action_items_open",
            "findings");
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int ROWS_LOOKED_AT = 1000;

    private NormalisedHeader() {}

    /**
     * Returns the names in the file's first row, in its order and as often as they stand there; absent if the file is no
     * normalised table.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<List<String>> of(Path file) throws IOException {
        if (!Files.isRegularFile(file)
                || !file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return Optional.empty();
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file, StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> rows = records.iterator();
            Optional<List<String>> header = rows.hasNext()
                    ? Optional.of(
                            rows.next().getFields().stream().map(String::strip).toList())
                    : Optional.empty();
            return header.filter(names -> isKnown(names)).filter(names -> hasOurTimes(names, rows));
        } catch (CsvParseException e) {
            // The reader of tables of any kind says what is wrong with it.
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isKnown(List<String> names) {
        return names.stream()
                        .allMatch(name -> TIMES.contains(name)
                                || OTHERS.contains(name)
                                // Durations of the user's own have a column each, whatever they are called.
                                || name.matches("[a-z][a-z0-9_-]*_seconds"))
                && names.stream().anyMatch(name -> TIMES.contains(name) || name.equals("date"));
    }

    private static boolean hasOurTimes(List<String> names, Iterator<CsvRecord> rows) {
        for (int row = 0; row < ROWS_LOOKED_AT && rows.hasNext(); row++) {
            List<String> fields = rows.next().getFields();
            for (int i = 0; i < Math.min(names.size(), fields.size()); i++) {
                if (TIMES.contains(names.get(i)) && !fields.get(i).isBlank()) {
                    byte[] text = fields.get(i).strip().getBytes(StandardCharsets.UTF_8);
                    return IsoSeconds.parse(text, 0, text.length) != IsoSeconds.NONE;
                }
            }
        }
        return true;
    }
}
