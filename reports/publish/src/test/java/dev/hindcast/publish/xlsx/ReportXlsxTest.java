package dev.hindcast.publish.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.publish.table.DataTable;
import dev.hindcast.publish.table.Field;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ReportXlsxTest {
    private static final DataTable TABLE = new DataTable(
            "a_table_with_a_name_that_is_longer_than_a_sheet_may_have",
            List.of("title", "seconds", "due"),
            List.of(
                    List.of(Field.of("=HYPERLINK(\"http://evil\",\"x\")"), Field.of(5415L), Field.of("+1")),
                    List.of(Field.of("<b> \u202E \u0001"), new Field.Number("0.25"), new Field.Absent())));

    private static Map<String, String> parts(byte[] xlsx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
            }
        }
        return parts;
    }

    @Test
    void textIsAStringNumbersAreNumbersAndNothingComputes() throws IOException {
        String sheet = parts(ReportXlsx.of(List.of(TABLE))).get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>5415</v>", "<v>0.25</v>").doesNotContain("<f>", "<f ");
        assertThat(sheet).containsPattern("t=\"inlineStr\"[^>]*><is><t[^>]*>=HYPERLINK");
        assertThat(sheet).contains("\\u202E", "\\u0001", "&lt;b&gt;");
    }

    @Test
    void theHeaderStaysInSight() throws IOException {
        assertThat(parts(ReportXlsx.of(List.of(TABLE))).get("xl/worksheets/sheet1.xml"))
                .contains("state=\"frozen\"");
    }

    @Test
    void aSheetForEachTableWithNamesThatDiffer() throws IOException {
        assertThat(parts(ReportXlsx.of(List.of(TABLE, TABLE))).get("xl/workbook.xml"))
                .contains("\"a_table_with_a_name_that_is_lon\"", "\"a_table_with_a_name_that_is__2\"");
    }

    @Test
    void equalTablesGiveEqualBytesWithoutATime() throws IOException {
        assertThat(ReportXlsx.of(List.of(TABLE))).isEqualTo(ReportXlsx.of(List.of(TABLE)));
        assertThat(parts(ReportXlsx.of(List.of(TABLE))).get("docProps/core.xml"))
                .doesNotContain("dcterms:created");
    }
}
