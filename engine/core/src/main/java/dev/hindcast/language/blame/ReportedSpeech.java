package dev.hindcast.language.blame;

import dev.hindcast.rootcause.phrase.Sentence;
import java.util.Map;
import java.util.Set;

/** Words of somebody outside, which a document may quote without sharing them. */
final class ReportedSpeech {
    private static final Set<String> OUTSIDE =
            Set.of("customer", "client", "user", "press", "journalist", "passenger", "community");
    private static final Set<String> SAYING =
            Set.of("report", "complain", "said", "say", "wrote", "claim", "told", "call");
    private static final Map<Character, Character> QUOTES = Map.of('"', '"', '“', '”', '«', '»');

    private ReportedSpeech() {}

    /** Returns whether a sentence tells what somebody outside said, or is a quotation from end to end. */
    static boolean in(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.words().size(); i++) {
            if (OUTSIDE.contains(sentence.words().get(i))
                    && SAYING.contains(sentence.words().get(i + 1))
                    && sentence.words().subList(i, sentence.words().size()).contains("that")) {
                return true;
            }
        }
        String text = sentence.text();
        Character closing = QUOTES.get(text.charAt(0));
        return closing != null && text.length() > 1 && text.indexOf(closing, 1) >= text.length() - 2;
    }
}
