package dev.hindcast.benchmarks;

import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Column;
import dev.hindcast.query.FileColumn;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine.OpenedTable;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.IsoSeconds;
import dev.hindcast.tablesaw.TablesawEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The inner loops of a large table: reading it, grouping it with distributions, and parsing one time. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TableBenchmark {
    private static final int ROWS = 500_000;
    private static final List<String> HEADER =
            List.of("id", "services", "severity", "kind", "started_at", "detected_at", "resolved_at");
    private static final IncidentColumn RESOLVE = IncidentColumn.derived(DurationDefinition.TIME_TO_RESOLVE);

    private final byte[] time = "2024-07-01T09:30:00Z".getBytes(StandardCharsets.US_ASCII);
    private Path file;
    private TableFile table;
    private OpenedTable opened;

    /** Writes the table. */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("incidents", ".csv");
        IncidentGenerator.main(new String[] {file.toString(), Integer.toString(ROWS)});
        ReportingCalendar calendar = new ReportingCalendar(ZoneId.of("UTC"), Month.JANUARY);
        List<FileColumn> columns = Stream.of(
                        IncidentColumn.QUARTER, IncidentColumn.SERVICE, IncidentColumn.SEVERITY, RESOLVE)
                .map(column -> column.inFile(Set.copyOf(HEADER), calendar).orElseThrow())
                .toList();
        table = new TableFile(file.toString(), HEADER, columns, false);
        opened = new TablesawEngine().open(table);
    }

    /** Removes it. */
    @TearDown
    public void remove() throws IOException {
        opened.close();
        Files.delete(file);
    }

    /** Half a million rows from the file into columns. */
    @Benchmark
    public long read() throws IOException {
        try (OpenedTable fresh = new TablesawEngine().open(table)) {
            return fresh.rows();
        }
    }

    /** Half a million rows into sixteen thousand groups, each with its distribution. */
    @Benchmark
    public Groups group() {
        List<Column> by = List.of(
                IncidentColumn.QUARTER.column(), IncidentColumn.SERVICE.column(), IncidentColumn.SEVERITY.column());
        return opened.run(new Query(
                Predicate.everything(),
                by,
                List.of(new Aggregate.Count(), new Aggregate.DistributionOf(RESOLVE.column()))));
    }

    /** One time. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public long parseTime() {
        return IsoSeconds.parse(time, 0, time.length);
    }
}
