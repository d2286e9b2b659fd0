package dev.hindcast.language.blame;

import dev.hindcast.rootcause.phrase.Phrase;
import dev.hindcast.rootcause.phrase.PhraseBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that hide what the reader wants to know. Hints are shown and never counted: blameless is not story-less.
 *
 * @param phrases what it looks for
 * @param question what to ask
 */
record LanguageHint(List<Phrase> phrases, String question) {
    /** In the order in which they win; a sentence gets one hint. */
    static final List<LanguageHint> ALL = List.of(
            hint(
                    "say what did not ask: which tool took the step without a question?",
                    "without ~2 confirmation|confirming|asking|prompt|warning|check"),
            hint(
                    "credit is welcome; names are still removed before this is published",
                    "thank|thanks|thankful|kudos|credit ~1 to"),
            hint("one cause among several: what else had to be true?", "the root cause was|is"),
            hint(
                    "nobody acts here: what let it run, and what did it rely on?",
                    "was|were ~2 executed|run|deleted|dropped|removed|changed|deployed|pushed|applied|triggered|restarted|disabled|shut"));

    private static final PhraseBook<LanguageHint> BOOK = book();

    private static PhraseBook<LanguageHint> book() {
        Map<LanguageHint, List<Phrase>> phrases = new LinkedHashMap<>();
        ALL.forEach(hint -> phrases.put(hint, hint.phrases()));
        return new PhraseBook<>(phrases);
    }

    /** Returns the question of the hint that a sentence gets. */
    static Optional<String> in(List<String> words) {
        List<PhraseBook.Match<LanguageHint>> matches = BOOK.find(words);
        return ALL.stream()
                .filter(hint -> matches.stream().anyMatch(match -> match.meaning() == hint))
                .findFirst()
                .map(LanguageHint::question);
    }

    private static LanguageHint hint(String question, String... rows) {
        List<Phrase> phrases = new ArrayList<>();
        for (String row : rows) {
            phrases.addAll(Phrase.parse(row, Map.of()));
        }
        return new LanguageHint(List.copyOf(phrases), question);
    }
}
