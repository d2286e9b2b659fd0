package dev.hindcast.tablesaw;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.hindcast.conformance.EngineConformance;
import dev.hindcast.conformance.TableLiteral;
import dev.hindcast.query.Aggregate;
import dev.hindcast.query.Column;
import dev.hindcast.query.IncidentEngine;
import dev.hindcast.query.Predicate;
import dev.hindcast.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class TablesawEngineTest extends EngineConformance {
    @Override
    protected IncidentEngine engine() {
        return new TablesawEngine();
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
