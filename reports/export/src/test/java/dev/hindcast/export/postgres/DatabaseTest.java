package dev.hindcast.export.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.export.ExportProblem;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the URL. */
class DatabaseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1/incidents?user=u&password=hush",
                "jdbc:postgresql://127.0.0.1/incidents?PASSWORD=hush",
                "jdbc:postgresql://u:hush@127.0.0.1/incidents"
            })
    void aPasswordOnTheCommandLineIsRefusedAndNotRepeated(String url) {
        assertThatThrownBy(() -> Database.at(url, Optional.empty(), Optional.empty()))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("PGPASSWORD")
                .hasMessageNotContaining("hush");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://127.0.0.1/x", "jdbc:duckdb:x.db"})
    void otherDatabasesAreRefused(String url) {
        assertThatThrownBy(() -> Database.at(url, Optional.empty(), Optional.empty()))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("only PostgreSQL");
    }
}
