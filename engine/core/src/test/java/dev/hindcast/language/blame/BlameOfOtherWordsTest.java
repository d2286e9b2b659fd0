package dev.hindcast.language.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.language.Redactor;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.rootcause.phrase.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that were written before the rules, of trades that no other test tells of: half of them blame, half only tempt. */
class BlameOfOtherWordsTest {
    record Case(Set<String> codes, List<String> people, String sentence) {}

    static Stream<Case> sentences() throws IOException {
        try (InputStream in =
                BlameOfOtherWordsTest.class.getResourceAsStream("/dev/hindcast/language/blame-of-other-words.psv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(BlameOfOtherWordsTest::read).toList().stream();
        }
    }

    private static Case read(String line) {
        String[] cells = line.split("\\|");
        return new Case(words(cells[1]), List.copyOf(words(cells[2])), cells[3].strip());
    }

    private static Set<String> words(String cell) {
        return Stream.of(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.equals("-"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isReportedAsAReaderWould(Case told) {
        String shown = Redactor.of(told.people()).redact(told.sentence());
        boolean action = told.codes().contains(FindingCode.BLAME_ACTION.id());
        assertThat(codes(shown, action)).as(shown).isEqualTo(told.codes());
        if (told.codes().isEmpty()) {
            assertThat(codes(shown, true)).as(shown).isEmpty();
        }
    }

    private static Set<String> codes(String sentence, boolean action) {
        Set<String> codes = new TreeSet<>();
        LanguageCheck.findings(
                        "sample/outage.md",
                        new Sentence(sentence, 7, List.of()),
                        new BlameRules.Place(false, action, Optional.empty()))
                .forEach(finding -> codes.add(finding.code().id()));
        codes.remove(FindingCode.LANGUAGE_HINT.id());
        return codes;
    }
}
