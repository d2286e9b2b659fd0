package dev.hindcast.publish.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\tx", "\rx", "\0x"})
    void textThatCouldBeAFormulaIsQuoted(String text) {
        assertThat(CsvFormat.guarded(text)).startsWith("'");
    }

    @Test
    void numbersStayNumbersAndAbsentStaysEmpty() {
        DataTable table = new DataTable(
                "t",
                List.of("text", "number", "absent"),
                List.of(List.of(Field.of("a, \"b\"\nc"), Field.of(-36), Field.of(""))));
        assertThat(CsvFormat.text(table)).isEqualTo("text,number,absent\n\"a, \"\"b\"\"\nc\",-36,\n");
    }

    @Test
    void manyRowsKeepTheirOrder() {
        List<List<Field>> rows =
                IntStream.range(0, 20_000).mapToObj(i -> List.of(Field.of(i))).toList();
        String expected = IntStream.range(0, 20_000).mapToObj(i -> i + "\n").collect(Collectors.joining());
        assertThat(CsvFormat.text(new DataTable("t", List.of("n"), rows))).isEqualTo("n\n" + expected);
    }

    @Test
    void marksThatTurnTheDirectionAreSpelledOut() {
        assertThat(CsvFormat.guarded("a\u202Eb")).isEqualTo("a\\u202Eb");
    }

    @Test
    void cellsStayWithinWhatSpreadsheetsAccept() {
        assertThat(CsvFormat.guarded("x".repeat(40_000))).hasSize(32_767).endsWith("…");
    }
}
