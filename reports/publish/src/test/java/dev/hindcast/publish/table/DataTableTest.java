package dev.hindcast.publish.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DataTableTest {
    private final List<String> made = new ArrayList<>();

    private List<Field> row(String subject) {
        made.add(subject);
        return List.of(Field.of(subject), Field.of(subject.length()));
    }

    @Test
    void rowsOfSubjectsAreMadeWhenTheyAreRead() {
        DataTable table = DataTable.of("t", List.of("word", "letters"), List.of("ship", "harbour"), this::row);
        assertThat(table.rows()).hasSize(2);
        assertThat(made).isEmpty();
        assertThat(table.rows().get(1)).containsExactly(Field.of("harbour"), Field.of(7));
        assertThat(made).containsExactly("harbour");
    }

    @Test
    void theyAreWrittenLikeRowsThatAreThere() {
        DataTable made = DataTable.of("t", List.of("word", "letters"), List.of("ship", "harbour"), this::row);
        DataTable there = new DataTable("t", made.columns(), List.of(row("ship"), row("harbour")));
        assertThat(CsvFormat.text(made))
                .isEqualTo(CsvFormat.text(there))
                .isEqualTo("word,letters\nship,4\nharbour,7\n");
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsRefused() {
        DataTable table = DataTable.of("t", List.of("word"), List.of("ship"), this::row);
        assertThatThrownBy(() -> table.rows().get(0)).hasMessageContaining("2 fields for 1 columns");
        assertThatThrownBy(() -> new DataTable("t", List.of("word"), List.of(row("ship"))))
                .hasMessageContaining("2 fields for 1 columns");
    }
}
