package dev.hindcast.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.DocumentSection.Wrap;
import dev.hindcast.model.evidence.Evidence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSectionTest {
    /** Two lines of text of two lines of the document each, and one that was not joined. */
    private static final DocumentSection SECTION = new DocumentSection(
            SectionRole.SUMMARY,
            "Summary",
            "one two\nsix ten\nend",
            List.of(5, 8, 11),
            List.of(new Wrap(4, 6), new Wrap(12, 9)),
            new Evidence("sample/outage.md", 3, "Summary"));

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 5", "3, 0, 0, 5", "4, 0, 0, 6", "6, 0, 0, 6", "8, 1, 8, 8", "12, 1, 8, 9", "16, 2, 16, 11"})
    void aPlaceStandsInTheLineThatBeginsBeforeIt(int at, int block, int begin, int line) {
        assertThat(SECTION.lineAt(at, block, begin)).isEqualTo(line);
    }
}
