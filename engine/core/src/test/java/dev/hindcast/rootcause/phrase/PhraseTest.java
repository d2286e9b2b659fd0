package dev.hindcast.rootcause.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.rootcause.phrase.PhraseBook.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    /** Words that follow each other often, and phrases whose rarest word stands first, within or last. */
    @Test
    void theSameIsFoundAsByTryingEveryPhraseAtEveryWord() {
        List<String> written = List.of("a b c", "a ~2 c", "b|c a? d", "a a ~1 a", "d", "c * b", "b ~3 e", "e ~1 a b");
        Map<String, List<Phrase>> phrases = new LinkedHashMap<>();
        written.forEach(row -> phrases.put(row, Phrase.parse(row, Map.of())));
        PhraseBook<String> book = new PhraseBook<>(phrases);
        for (long seed = 1; seed <= 500; seed++) {
            List<String> words = new Random(seed)
                    .ints(12, 0, 6)
                    .mapToObj(letter -> "abcdef".substring(letter, letter + 1))
                    .toList();
            assertThat(book.find(words)).as("seed %d", seed).isEqualTo(everywhere(phrases, words));
        }
    }

    private static List<Match<String>> everywhere(Map<String, List<Phrase>> phrases, List<String> words) {
        List<Match<String>> matches = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (Map.Entry<String, List<Phrase>> entry : phrases.entrySet()) {
                for (Phrase phrase : entry.getValue()) {
                    boolean begins = phrase.steps().get(0).stems().contains(words.get(from));
                    int end = begins ? end(phrase.steps(), 1, from + 1, words) : -1;
                    if (end >= 0) {
                        matches.add(new Match<>(entry.getKey(), from, end));
                    }
                }
            }
        }
        return matches;
    }

    private static int end(List<Phrase.Step> steps, int step, int from, List<String> words) {
        if (step == steps.size()) {
            return from;
        }
        Phrase.Step next = steps.get(step);
        for (int i = from + next.atLeast(); i <= from + next.atMost() && i < words.size(); i++) {
            int end = next.stems().contains(words.get(i)) ? end(steps, step + 1, i + 1, words) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "datacenter cooling  | All was well. The Data Centre cooling failed!\\nNobody saw it.  | The Data Centre cooling failed!",
                "dont know           | We don’t know; we never did                                   | We don’t know;",
                "misconfiguration    | A MISCONFIGURATION. Two misconfigured hosts.                 | A MISCONFIGURATION.",
                "misconfigured ~1 v2 | A misconfigured proxy v2 answered. Or did it?                | A misconfigured proxy v2 answered.",
                "störungsbeseitigung | Störungen gab es.\\nDie Störungsbeseitigung lief.           | Die Störungsbeseitigung lief.",
            })
    void theSentenceOfATextInWhichAPhraseIsIsFound(String written, String text, String sentence) {
        PhraseBook<String> book = new PhraseBook<>(Map.of("it", Phrase.parse(written, Map.of())));
        List<String> found = new ArrayList<>();
        book.search(text.replace("\\n", "\n"), block -> 1, (in, matches) -> found.add(in.text()));
        assertThat(found).containsExactly(sentence);
    }

    @Test
    void aTextIsSearchedAsItsSentencesAre() {
        List<String> phrases = List.of("limit ~2 row", "row", "without notice", "data center", "because");
        Map<String, List<Phrase>> rows = new LinkedHashMap<>();
        phrases.forEach(row -> rows.put(row, Phrase.parse(row, Map.of())));
        PhraseBook<String> book = new PhraseBook<>(rows);
        String text =
                "The limit of the rows was low.\n\nWithout notice; because of a row, and rows!\nIn the data centre?";
        List<Sentence> sentences = new ArrayList<>();
        List<List<Match<String>>> all = new ArrayList<>();
        book.search(text, block -> 5 + block, (sentence, matches) -> {
            sentences.add(sentence);
            all.add(matches);
        });
        List<Sentence> expected = Sentences.of(text, block -> 5 + block).stream()
                .filter(sentence -> !book.find(sentence.words()).isEmpty())
                .toList();
        assertThat(sentences).isEqualTo(expected).hasSize(3);
        assertThat(all)
                .isEqualTo(expected.stream()
                        .map(sentence -> book.find(sentence.words()))
                        .toList());
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
