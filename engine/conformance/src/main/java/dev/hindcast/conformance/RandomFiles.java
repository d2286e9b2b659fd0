package dev.hindcast.conformance;

import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.FileColumn;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.query.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Normalised tables drawn at random and written in every way that the form allows. The same seed gives the same bytes. */
public final class RandomFiles {
    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "services",
            "severity",
            "kind",
            "team",
            "factors",
            "trigger",
            "date",
            "status",
            "started_at",
            "detected_at",
            "mitigated_at",
            "resolved_at",
            "time_to_resolve_seconds",
            "stated_time_to_detect_seconds");
    private static final List<String> TEXTS = List.of(
            "NA",
            "*",
            "a",
            "b",
            " a",
            "é",
            "🔥",
            "1.10",
            "'=x",
            "say \"hi\"",
            "a, b",
            "a; b",
            "b; a; b",
            "two\nlines",
            "cr\r\nlf",
            "\"",
            "",
            "",
            "\"\"",
            "; ");
    private static final List<String> BAD = List.of("soon", "2024-13-01T00:00:00Z", "2024-02-30", "-5", "1e3", "12:00");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("America/Los_Angeles"), ZoneId.of("Pacific/Apia"));

    private final Random random;
    private final boolean withBadRows;

    /**
     * Draws from this seed on.
     *
     * @param withBadRows whether some rows are ragged or hold what their column is not for
     */
    public RandomFiles(long seed, boolean withBadRows) {
        this.random = new Random(seed);
        this.withBadRows = withBadRows;
    }

    /** Writes a table of up to 200 rows and returns it with all that can be derived from it. */
    public TableFile write(Path file) throws IOException {
        List<String> header = new ArrayList<>(HEADER);
        Collections.shuffle(header, random);
        header = header.subList(0, 1 + random.nextInt(header.size()));
        String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
        text.append(String.join(",", header)).append(lineEnd);
        for (int i = random.nextInt(201); i > 0; i--) {
            text.append(row(header)).append(lineEnd);
            text.append(random.nextInt(20) == 0 ? lineEnd : "");
        }
        if (random.nextInt(4) == 0) {
            text.setLength(text.length() - lineEnd.length());
        }
        Files.writeString(file, text);
        return new TableFile(file.toString(), header, columns(header), withBadRows);
    }

    private List<FileColumn> columns(List<String> header) {
        ReportingCalendar calendar =
                new ReportingCalendar(ZONES.get(random.nextInt(ZONES.size())), Month.of(1 + random.nextInt(12)));
        Set<IncidentColumn> wanted = new LinkedHashSet<>(IncidentColumn.DIMENSIONS);
        wanted.add(IncidentColumn.DAY);
        DurationDefinition.BUILT_IN.forEach(definition -> wanted.add(IncidentColumn.derived(definition)));
        DurationDefinition resolve = DurationDefinition.TIME_TO_RESOLVE;
        Optional<Instant> asOf =
                random.nextBoolean() ? Optional.of(Instant.ofEpochSecond(1_640_000_000L)) : Optional.empty();
        wanted.add(IncidentColumn.age(resolve, asOf));
        wanted.add(IncidentColumn.both("both", DurationDefinition.TIME_TO_DETECT, resolve));
        wanted.add(IncidentColumn.stated("time_to_detect"));
        wanted.add(IncidentColumn.flag("is_a", IncidentColumn.TEAM, "a"));
        List<FileColumn> columns = new ArrayList<>();
        for (IncidentColumn column : wanted) {
            columns.add(column.inFile(Set.copyOf(header), calendar).orElse(new FileColumn.Nothing(column.column())));
        }
        return columns;
    }

    private String row(List<String> header) {
        List<String> fields = new ArrayList<>();
        for (String name : header) {
            boolean bad = withBadRows && random.nextInt(60) == 0;
            fields.add(written(bad ? BAD.get(random.nextInt(BAD.size())) : value(name)));
        }
        if (withBadRows && random.nextInt(40) == 0) {
            fields.add("more");
        }
        String row = String.join(",", fields);
        // A row of one empty field would be an empty line.
        return row.isEmpty() ? "\"\"" : row;
    }

    private String value(String name) {
        boolean given = random.nextInt(5) > 0;
        if (name.endsWith("_at")) {
            return given ? time() : "";
        }
        if (name.endsWith("_seconds")) {
            return given ? number() : "";
        }
        if (name.equals("status")) {
            return given ? "open" : "resolved";
        }
        if (name.equals("date")) {
            return given ? time().strip().substring(0, 10) : " ";
        }
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String time() {
        String at = Instant.ofEpochSecond(1_600_000_000L + random.nextInt(1_000_000) * 60L)
                .toString();
        return switch (random.nextInt(8)) {
            case 0 -> at.replace("Z", "+05:30");
            case 1 -> at.replace('T', ' ');
            case 2 -> at.replace(":00Z", "Z");
            case 3 -> at.replace("Z", ".125Z");
            case 4 -> " " + at;
            default -> at;
        };
    }

    private String number() {
        long number = random.nextInt(10) == 0 ? random.nextLong() >>> 5 : random.nextInt(50);
        return number + (random.nextInt(10) == 0 ? ".0" : "");
    }

    private String written(String value) {
        boolean quoted = value.contains(",") || value.contains("\"") || value.contains("\n") || value.contains("\r");
        return quoted || random.nextInt(10) == 0 ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
