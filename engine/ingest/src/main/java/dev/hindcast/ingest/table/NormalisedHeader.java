package dev.hindcast.ingest.table;

import dev.hindcast.ingest.file.FileContent;
import dev.hindcast.ingest.file.LocalFile;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.CsvRows;
import dev.hindcast.query.file.IsoSeconds;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Tells a normalised table from any other CSV: every name of its header is one that {@code ingest} writes, one of them says when,
 * and the first time in it has a zone. A status history may have our names by chance, but hardly our times. A file that was found in a
 * folder and lacks what {@code ingest} always writes has to have such times throughout: one that somebody keeps by hand is no reason to
 * refuse the documents beside it.
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
    /** What anybody calls the length of an incident; beside the column that {@code ingest} always writes it is one of the user's. */
    private static final Pattern LENGTH =
            Pattern.compile("(?:[a-z]+_)?(?:duration|downtime|outage|length|elapsed)_seconds");

    private static final String ALWAYS = "time_to_resolve_seconds";
    private static final int ROWS_LOOKED_AT = 1000;

    private NormalisedHeader() {}

    /**
     * Returns the names in the file's first row, in its order and as often as they stand there; absent if the file is no
     * normalised table.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<List<String>> of(Path file) throws IOException {
        return Files.isRegularFile(file) ? of(file.getFileName().toString(), new LocalFile(file)) : Optional.empty();
    }

    /**
     * Returns the same for a file wherever it lies.
     *
     * @param source its path in outputs: of a file that was not named itself but found, with the folders above it
     */
    public static Optional<List<String>> of(String source, FileContent content) throws IOException {
        if (!isNamedSo(source)) {
            return Optional.empty();
        }
        try (InputStream bytes = content.open()) {
            return of(new InputStreamReader(bytes, StandardCharsets.UTF_8), isFound(source));
        }
    }

    /** Returns the same for the text of a file, as far as it is known. */
    public static Optional<List<String>> of(String source, String text) {
        try {
            return isNamedSo(source) ? of(new StringReader(text), isFound(source)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    /** Returns the first name that stands twice in a header. */
    public static Optional<String> repeated(List<String> header) {
        Set<String> met = new HashSet<>();
        return header.stream().filter(name -> !met.add(name)).findFirst();
    }

    private static boolean isNamedSo(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isFound(String source) {
        return source.indexOf('/') >= 0;
    }

    private static Optional<List<String>> of(Reader text, boolean found) throws IOException {
        CsvRows rows = new CsvRows(text);
        try {
            List<String> first = rows.next();
            List<String> names = first == null
                    ? List.of()
                    : first.stream().map(String::strip).toList();
            boolean throughout = found && !names.contains(ALWAYS);
            return isKnown(names) && hasOurTimes(names, rows, throughout) ? Optional.of(names) : Optional.empty();
        } catch (BadFieldException e) {
            // The reader of tables of any kind says what is wrong with it.
            return Optional.empty();
        }
    }

    /** Returns whether all of these names are those of a normalised table, and one of them says when. */
    public static boolean isKnown(List<String> names) {
        return names.stream()
                        .allMatch(name -> TIMES.contains(name)
                                || OTHERS.contains(name)
                                // Durations of the user's own have a column each, whatever they are called.
                                || name.matches("[a-z][a-z0-9_-]*_seconds"))
                && names.stream().anyMatch(name -> TIMES.contains(name) || name.equals("date"))
                && (names.contains(ALWAYS)
                        || names.stream().noneMatch(name -> LENGTH.matcher(name).matches()));
    }

    private static boolean hasOurTimes(List<String> names, CsvRows rows, boolean throughout) throws IOException {
        for (int row = 0; throughout || row < ROWS_LOOKED_AT; row++) {
            try {
                List<String> fields = rows.next();
                if (fields == null) {
                    return true;
                }
                for (String time : times(names, fields)) {
                    if (!throughout || !isOurs(time)) {
                        return isOurs(time);
                    }
                }
            } catch (BadFieldException e) {
                // A bad row says nothing about the others.
                continue;
            }
        }
        return true;
    }

    private static boolean isOurs(String time) {
        byte[] text = time.strip().getBytes(StandardCharsets.UTF_8);
        return IsoSeconds.parse(text, 0, text.length) != IsoSeconds.NONE;
    }

    private static List<String> times(List<String> names, List<String> fields) {
        return IntStream.range(0, Math.min(names.size(), fields.size()))
                .filter(i -> TIMES.contains(names.get(i)) && !fields.get(i).isBlank())
                .mapToObj(fields::get)
                .toList();
    }
}
