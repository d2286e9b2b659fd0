package dev.hindcast.language.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.evidence.FindingCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlameLanguageTest {
    private static final int BEGINNING = 5;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru"})
    void everyLanguageSaysWhoActsAndHasRowsOfEveryCode(String name) {
        BlameLanguage language = new BlameLanguage(name);

        Set<FindingCode> codes = language.rows().stream().map(BlameRow::code).collect(Collectors.toSet());
        assertThat(codes)
                .contains(
                        FindingCode.FAILED_TO,
                        FindingCode.COUNTERFACTUAL,
                        FindingCode.MISTAKE_WORD,
                        FindingCode.HUMAN_ERROR,
                        FindingCode.NORMATIVE,
                        FindingCode.BLAME_ACTION);
        assertThat(BlameWords.sections(name))
                .containsKeys(
                        "persons",
                        "pronouns",
                        "joins",
                        "prepositions",
                        "determiners",
                        "fillers",
                        "between",
                        "not",
                        "by",
                        "thanks",
                        "no deeds",
                        "groups",
                        "titles",
                        "causes");
    }

    /** Shorter beginnings would be looked up at every word, and are not. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru"})
    void aRowIsLookedUpByAWholeWordOrByEnoughOfOne(String name) {
        for (BlameRow row : new BlameLanguage(name).rows()) {
            assertThat(row.steps()).as(row.toString()).hasSizeGreaterThan(row.anchor());
            List<String> beginnings = row.steps().get(row.anchor()).words().beginnings();
            assertThat(beginnings).allMatch(begin -> begin.length() >= BEGINNING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru"})
    void wordsAreSmallAndStandOnce(String name) {
        BlameWords.sections(name).forEach((heading, lines) -> {
            if (BlameWords.code(heading).isEmpty()) {
                List<String> words = BlameWords.words(lines);
                assertThat(words)
                        .as(heading)
                        .doesNotHaveDuplicates()
                        .allMatch(word -> word.equals(word.toLowerCase(java.util.Locale.ROOT)));
            } else {
                assertThat(lines).as(heading).doesNotHaveDuplicates();
            }
        });
    }
}
