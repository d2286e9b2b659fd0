package dev.hindcast.ingest.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {
    private static final List<Wording> ALL = List.of(
            Wording.of("\\balert(?:s|ed)?\\b"), Wording.of("^closed\\b|\\ball clear\\b"), Wording.of("\\b5\\d\\d\\b"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "The alert fired and everybody looked.",
                "ALERTED at last",
                "closed",
                "it is closed",
                "all clear at 10:40",
                "503",
                "errors: 503",
                "an all-hands",
                "al",
                "5"
            })
    void oneLookFindsWhatEachFinds(String text) {
        Look look = Wordings.of(ALL).lookAt(text);
        for (int i = 0; i < ALL.size(); i++) {
            assertThat(look.first(i, match -> true).map(MatchResult::start))
                    .as("wording %d in \"%s\"", i, text)
                    .isEqualTo(ALL.get(i).first(text, match -> true).map(MatchResult::start));
        }
    }

    @Test
    void aTextWithoutAnyOfTheirLettersHasNone() {
        Look look = Wordings.of(ALL).lookAt("nobody knows");
        assertThat(ALL).noneMatch(wording -> look.mayHave(ALL.indexOf(wording)));
    }
}
