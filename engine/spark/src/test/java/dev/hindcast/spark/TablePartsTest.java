package dev.hindcast.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.Aggregate;
import dev.hindcast.query.FileColumn;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine.OpenedTable;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.query.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table in many files is the same table. */
class TablePartsTest {
    private static final String HEADER = "id,services,severity,started_at,resolved_at";
    private static final ReportingCalendar CALENDAR = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);
    private static final IncidentColumn RESOLVE = IncidentColumn.derived(DurationDefinition.TIME_TO_RESOLVE);
    private static final List<IncidentColumn> COLUMNS =
            List.of(IncidentColumn.QUARTER, IncidentColumn.SEVERITY, IncidentColumn.SERVICE, RESOLVE);

    @TempDir
    private Path folder;

    private final SparkEngine engine = new SparkEngine(SparkForTests::session, 1 << 20, 1 << 10);

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("whole.csv"), HEADER + "\n" + String.join("\n", rows(2023, 2024)) + "\n");
        for (int year : List.of(2023, 2024)) {
            Path part = Files.createDirectories(folder.resolve("parts/year=" + year))
                    .resolve("incidents.csv");
            Files.writeString(part, HEADER + "\n" + String.join("\n", rows(year)) + "\n");
        }
        Files.writeString(folder.resolve("parts/_SUCCESS"), "");
        SparkSession session = SparkForTests.session();
        Dataset<Row> text = session.read()
                .option("header", true)
                .csv(folder.resolve("whole.csv").toString());
        text.withColumn("started_at", col("started_at").cast("timestamp"))
                .withColumn("resolved_at", col("resolved_at").cast("timestamp"))
                .repartition(3)
                .write()
                .parquet(folder.resolve("columns").toString());
    }

    private static List<String> rows(int... years) {
        List<String> rows = new ArrayList<>();
        for (int year : years) {
            for (int i = 0; i < 50; i++) {
                Instant start = Instant.parse(year + "-01-01T00:00:00Z").plusSeconds(600_000L * i);
                String end = i % 7 == 0 ? "" : start.plusSeconds(60 + 977L * i).toString();
                String services = i % 3 == 0 ? "db; web" : "=api";
                rows.add(String.join(",", year + "-" + i, services, "sev" + i % 4, start.toString(), end));
            }
        }
        return rows;
    }

    private TableFile table(String name, boolean skipBadRows) throws IOException {
        String location = folder.resolve(name).toString();
        List<String> header = engine.header(location).orElseThrow();
        List<FileColumn> columns = COLUMNS.stream()
                .map(column -> column.inFile(Set.copyOf(header), CALENDAR).orElseThrow())
                .toList();
        return new TableFile(location, header, columns, skipBadRows);
    }

    private Groups answer(String name) throws IOException {
        Query query = new Query(
                Predicate.everything(),
                List.of(IncidentColumn.QUARTER.column(), IncidentColumn.SERVICE.column()),
                List.of(
                        new Aggregate.Count(),
                        new Aggregate.DistributionOf(RESOLVE.column()),
                        new Aggregate.BucketsOf(RESOLVE.column())));
        try (OpenedTable opened = engine.open(table(name, false))) {
            assertThat(opened.rows()).as(name).isEqualTo(100);
            return opened.run(query);
        }
    }

    @Test
    void foldersGlobsAndParquetAnswerAsTheWholeFile() throws IOException {
        Groups whole = answer("whole.csv");
        assertThat(whole.groups()).hasSizeGreaterThan(10);
        for (String name : List.of("parts", "parts/year=*/*.csv", "columns", "columns/*.parquet")) {
            assertThat(answer(name)).as(name).isEqualTo(whole);
        }
    }

    @Test
    void aPartWithOtherColumnsIsNamed() throws IOException {
        TableFile table = table("parts", true);
        Files.writeString(folder.resolve("parts/year=2024/more.csv"), "id,started_at\n1,2024-01-01T00:00:00Z\n");
        assertThatIOException()
                .isThrownBy(() -> engine.open(table))
                .withMessageContaining("more.csv: its header differs from " + HEADER);
    }

    @Test
    void badRowsOfAnyPartAreCounted() throws IOException {
        Files.writeString(
                folder.resolve("parts/year=2024/more.csv"),
                HEADER + "\n1,db,sev1,yesterday,\n2,db,sev1,2024-01-01T00:00:00Z,2024-01-01T01:00:00Z\n");
        try (OpenedTable opened = engine.open(table("parts", true))) {
            assertThat(opened.rows()).isEqualTo(101);
            assertThat(opened.skipped()).isEqualTo(1);
            assertThat(opened.firstSkipped()).hasSize(1);
        }
    }

    @Test
    void documentsAreNoTable() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("outage.md"), "# Outage");
        Files.writeString(documents.resolve("incidents.csv"), HEADER + "\n");
        Path history = Files.createDirectory(folder.resolve("history"));
        Files.writeString(history.resolve("history.csv"), "name,when\na,yesterday\n");
        for (Path no : Stream.of("documents", "history", "missing")
                .map(folder::resolve)
                .toList()) {
            assertThat(engine.header(no.toString())).as(no.toString()).isEmpty();
        }
    }
}
