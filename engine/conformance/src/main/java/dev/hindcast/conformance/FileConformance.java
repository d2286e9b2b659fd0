package dev.hindcast.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.FileColumn;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.IncidentEngine.OpenedTable;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import dev.hindcast.query.TableFile;
import dev.hindcast.query.file.BadTableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A normalised table opened from its file answers as its rows would. */
abstract class FileConformance extends AggregateConformance {
    private static final String SEEDS = "dev.hindcast.conformance.RandomTables#seeds";
    private static final Column TEAM = Column.text("team");
    private static final Column SECONDS = Column.whole("time_to_resolve_seconds");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    protected final void aFileAnswersAsTheReferenceDoes(long seed) throws IOException {
        for (boolean withBadRows : new boolean[] {false, true}) {
            TableFile file = new RandomFiles(seed, withBadRows).write(folder.resolve("incidents.csv"));
            Query query = new RandomTables(seed).query(new CellTable(file.schema(), List.of()));
            assertThat(outcome(engine(), file, query))
                    .as("seed %d: %s on%n%s", seed, query, Files.readString(Path.of(file.location())))
                    .isEqualTo(outcome(new ReferenceEngine(), file, query));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "team,time_to_resolve_seconds\nweb,1\n\"w\"x,2\n\"db\",3\n",
                "team,time_to_resolve_seconds\nweb,1\n\"open,2\ndb,3\n",
                "team,time_to_resolve_seconds\nweb,1\nshort\ndb,3\n",
                "team,time_to_resolve_seconds\r\nweb,1\r\nlong,2,2\r\ndb,3",
                "\uFEFFteam,time_to_resolve_seconds\nweb,1\nwrong,x\ndb,3\n"
            })
    void aBadRowIsAFailureOrIsCounted(String text) throws IOException {
        assertThatThrownBy(() -> engine().open(file(text, false)))
                .isInstanceOf(BadTableException.class)
                .hasMessageContaining("incidents.csv:3: row 2: ")
                .hasMessageContaining("--skip-bad-rows");
        try (OpenedTable table = engine().open(file(text, true))) {
            assertThat(table.rows()).isEqualTo(2);
            assertThat(table.skipped()).isEqualTo(1);
            assertThat(table.firstSkipped()).singleElement().satisfies(bad -> {
                assertThat(bad.line()).isEqualTo(3);
                assertThat(bad.row()).isEqualTo(2);
            });
            assertThat(table.run(new Query(Predicate.everything(), List.of(TEAM), List.of()))
                            .groups())
                    .extracting(group -> group.key().get(0).print())
                    .containsExactly("db", "web");
        }
    }

    @Test
    protected final void aTableWithoutRowsIsNoFault() throws IOException {
        try (OpenedTable table = engine().open(file("team,time_to_resolve_seconds", false))) {
            assertThat(table.rows()).isZero();
            assertThat(table.run(new Query(Predicate.everything(), List.of(TEAM), List.of()))
                            .groups())
                    .isEmpty();
        }
    }

    private TableFile file(String text, boolean skip) throws IOException {
        Path path = Files.writeString(folder.resolve("incidents.csv"), text);
        return new TableFile(
                path.toString(),
                List.of("team", "time_to_resolve_seconds"),
                List.of(new FileColumn.Text(TEAM, "team"), new FileColumn.Whole(SECONDS, SECONDS.name())),
                skip);
    }

    private static List<Object> outcome(IncidentEngine engine, TableFile file, Query query) throws IOException {
        try (OpenedTable table = engine.open(file)) {
            List<Object> outcome = new ArrayList<>(List.of(table.rows(), table.skipped()));
            outcome.addAll(table.firstSkipped().stream().limit(5).toList());
            outcome.add(answer(table, query));
            return outcome;
        }
    }

    private static Object answer(OpenedTable table, Query query) {
        try {
            return table.run(query);
        } catch (ArithmeticException e) {
            return "a sum exceeds a long";
        }
    }
}
