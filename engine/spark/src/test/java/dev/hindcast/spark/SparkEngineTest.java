package dev.hindcast.spark;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hindcast.conformance.EngineConformance;
import dev.hindcast.conformance.RandomTables;
import dev.hindcast.conformance.TableLiteral;
import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Column;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparkEngineTest extends EngineConformance {
    private long smallFile = 1 << 20;
    private int smallTable = 1 << 10;
    private SparkSession session = SparkForTests.session();

    @Override
    protected IncidentEngine engine() {
        return new SparkEngine(() -> session, smallFile, smallTable);
    }

    @Test
    void aFileReadByTheClusterGivesWhatTheReferenceGives() throws IOException {
        smallFile = 0;
        for (long seed = 0; seed < 10; seed++) {
            aFileAnswersAsTheReferenceDoes(seed);
        }
        aTableWithoutRowsIsNoFault();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7})
    void theNumberOfPartitionsDoesNotMatter(int partitions) {
        smallTable = 0;
        String leaves = session.conf().get("spark.sql.leafNodeDefaultParallelism");
        String shuffles = session.conf().get("spark.sql.shuffle.partitions");
        try {
            session.conf().set("spark.sql.leafNodeDefaultParallelism", partitions);
            session.conf().set("spark.sql.shuffle.partitions", partitions);
            RandomTables.seeds().limit(20).forEach(this::agreesWithTheReferenceToTheLastDigit);
        } finally {
            session.conf().set("spark.sql.leafNodeDefaultParallelism", leaves);
            session.conf().set("spark.sql.shuffle.partitions", shuffles);
        }
    }

    @Test
    void whatSparkCompilesGivesTheSame() {
        smallTable = 0;
        session = session.newSession();
        session.conf().set("spark.sql.codegen.wholeStage", "true");
        session.conf().set("spark.sql.codegen.factoryMode", "FALLBACK");
        session.conf().set("spark.sql.adaptive.enabled", "true");
        RandomTables.seeds().limit(5).forEach(this::agreesWithTheReferenceToTheLastDigit);
    }

    @Test
    void aClosedTableAnswersNothing() {
        Column service = Column.text("service");
        IncidentEngine.LoadedTable table =
                engine().load(TableLiteral.of(service).row("a").table());
        table.close();
        Query query = new Query(Predicate.everything(), List.of(), List.of(new Aggregate.CountDistinct(service)));
        assertThatIllegalStateException().isThrownBy(() -> table.run(query));
    }
}
