package dev.hindcast.ingest.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every match of an alternative begins with is told from its expression. */
class AlternativeTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\\brestored\\b,restored",
                "(?<!un)(?i)\\bresolved(?! to),resolved",
                "^closed at \\d,closed at ",
                "outages? ended,outage",
                "logs?,log",
                "go+d,go",
                "\\.com,.com",
                "x{2},\"\"",
                "\\d\\d,\"\"",
                "[ab]c,\"\"",
                "(?:up|down) again,\"\"",
                "(ab)c|abc,\"\"",
                "ab(c)|d,\"\""
            },
            ignoreLeadingAndTrailingWhitespace = false)
    void headOfAnAlternative(String regex, String head) {
        assertThat(Alternative.head(regex)).isEqualTo(head);
    }
}
