package dev.hindcast.rootcause.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @ParameterizedTest
    @CsvSource({
        "fails, fail",
        "failed, fail",
        "failing, fail",
        "failure, failur",
        "caches, cach",
        "cached, cach",
        "dropped, drop",
        "switches, switch",
        "policies, policy",
        "denied, deny",
        "bus, bus",
        "process, process",
        "red, red",
        "bring, bring"
    })
    void inflectionsHaveOneStem(String word, String stem) {
        assertThat(Stems.of(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "power loss,cut            | A power cut stopped the pumps.            | true",
                "power loss,cut            | Power was never cut.                      | false",
                "deleted ~2 table          | It deleted the wrong table.               | true",
                "deleted ~2 table          | It deleted rows of the wrong table.       | false",
                "new? release              | The release went out.                     | true",
                "wrong * host              | The wrong database host answered.         | true",
                "wrong * host              | The wrong host answered.                  | false",
                "third party               | A third-party library leaked.             | true",
                "@move ~1 database         | They migrated the database.               | true"
            })
    void aPhraseIsFoundWithinASentence(String written, String sentence, boolean found) {
        List<Phrase> phrases = Phrase.parse(written.replace(',', '|'), Map.of("move", "move|migrate"));
        PhraseBook<String> book = new PhraseBook<>(Map.of("it", phrases));
        assertThat(book.find(Sentences.words(sentence)).isEmpty()).isEqualTo(!found);
    }

    @Test
    void anUnknownListIsRefused() {
        assertThatThrownBy(() -> Phrase.parse("@nobody fails", Map.of()))
                .hasMessageContaining("unknown list \"@nobody\"");
    }

    @Test
    void sentencesKnowTheLineOfTheirBlock() {
        List<Sentence> sentences = Sentences.of("First. Second!\nThird has v1.2 in it.\n\nFourth", block -> 10 + block);
        assertThat(sentences).extracting(Sentence::line).containsExactly(10, 10, 11, 13);
        assertThat(sentences).extracting(Sentence::text).contains("Third has v1.2 in it.");
    }

    @Test
    void aSentenceWithoutEndIsCut() {
        assertThat(Sentences.words("word ".repeat(10_000))).hasSize(400);
    }
}
