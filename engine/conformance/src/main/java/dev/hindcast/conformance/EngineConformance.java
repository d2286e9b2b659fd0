package dev.hindcast.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Cell;
import dev.hindcast.query.CellTable;
import dev.hindcast.query.Column;
import dev.hindcast.query.Distribution;
import dev.hindcast.query.Groups;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The suite an engine has to pass. A module with an engine extends this class in its tests and says which engine; agreement
 * with {@link ReferenceEngine} is to the last digit.
 */
public abstract class EngineConformance extends MetricConformance {
    private static final String SEEDS = "dev.hindcast.conformance.RandomTables#seeds";

    @Test
    void theEngineIsFoundByItsName() {
        assertThat(ServiceLoader.load(IncidentEngine.class).stream()
                        .map(provider -> provider.get().name()))
                .contains(engine().name());
    }

    @Test
    void oneLoadedTableAnswersManyQueriesAndIsClosedTwice() {
        CellTable table = TableLiteral.of(SERVICE).row("a").row("b").table();
        Query query = new RandomTables(1).query(table);
        IncidentEngine.LoadedTable loaded = engine().load(table);
        assertThat(loaded.run(query)).isEqualTo(loaded.run(query));
        loaded.close();
        loaded.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    protected final void agreesWithTheReferenceToTheLastDigit(long seed) {
        RandomTables random = new RandomTables(seed);
        CellTable table = random.table();
        Query query = random.query(table);
        assertThat(outcome(engine(), table, query))
                .as("seed %d: %s on %s", seed, query, table)
                .isEqualTo(outcome(new ReferenceEngine(), table, query));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void theOrderOfRowsDoesNotMatter(long seed) {
        RandomTables random = new RandomTables(seed);
        CellTable table = random.table();
        Query query = random.query(table);
        assertThat(outcome(engine(), random.shuffled(table), query))
                .as("seed %d: %s on %s", seed, query, table)
                .isEqualTo(outcome(new ReferenceEngine(), table, query));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(SEEDS)
    void partsMergedEqualTheWhole(long seed) {
        RandomTables random = new RandomTables(seed);
        CellTable drawn = random.table();
        List<Column> whole = drawn.columns().stream()
                .filter(column -> column.type() == Column.Type.WHOLE)
                .toList();
        int cut = random.below(drawn.rows().size() + 1);
        Query query = new Query(
                random.query(drawn).where(),
                drawn.columns().subList(0, 1),
                whole.stream()
                        .map(Aggregate.DistributionOf::new)
                        .map(Aggregate.class::cast)
                        .toList());
        Map<List<Cell>, List<Distribution>> merged = distributions(run(part(drawn, 0, cut), query));
        distributions(run(part(drawn, cut, drawn.rows().size()), query))
                .forEach((key, values) -> merged.merge(key, values, EngineConformance::merge));
        assertThat(merged)
                .as("seed %d: %s on %s cut at %d", seed, query, drawn, cut)
                .isEqualTo(distributions(whole(drawn, query)));
    }

    @Test
    void neitherTheDefaultLocaleNorTheDefaultZoneChangesAnything() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            RandomTables.seeds().limit(20).forEach(this::agreesWithTheReferenceToTheLastDigit);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** A refusal is an outcome like any other: both must refuse. */
    private static Object outcome(IncidentEngine engine, CellTable table, Query query) {
        try (IncidentEngine.LoadedTable loaded = engine.load(table)) {
            return loaded.run(query);
        } catch (ArithmeticException e) {
            return "a sum exceeds a long";
        }
    }

    private static CellTable part(CellTable table, int from, int to) {
        return new CellTable(table.columns(), table.rows().subList(from, to));
    }

    private static Groups whole(CellTable table, Query query) {
        try (IncidentEngine.LoadedTable loaded = new ReferenceEngine().load(table)) {
            return loaded.run(query);
        }
    }

    private static Map<List<Cell>, List<Distribution>> distributions(Groups groups) {
        Map<List<Cell>, List<Distribution>> byKey = new HashMap<>();
        for (Groups.Group group : groups.groups()) {
            byKey.put(
                    group.key(),
                    group.values().stream().map(Distribution.class::cast).toList());
        }
        return byKey;
    }

    private static List<Distribution> merge(List<Distribution> left, List<Distribution> right) {
        return IntStream.range(0, left.size())
                .mapToObj(i -> left.get(i).merge(right.get(i)))
                .toList();
    }
}
