package dev.hindcast.language;

import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.rootcause.phrase.Phrase;
import dev.hindcast.rootcause.phrase.PhraseBook;
import dev.hindcast.rootcause.phrase.PhraseBook.Match;
import dev.hindcast.rootcause.phrase.Sentence;
import dev.hindcast.rootcause.phrase.Sentences;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences that name a culprit where the reader needs a mechanism. Its findings belong to a document and its author
 * alone; they are never counted by team or person.
 */
public final class LanguageCheck {
    /** Lists of people are no sentences about them. */
    private static final Set<SectionRole> ASIDE = EnumSet.of(SectionRole.PEOPLE, SectionRole.STATISTICS);

    /** Fewer are a keyword or a label. */
    private static final int FEWEST_WORDS = 3;

    /** Where causes belong, "Human error." is the whole answer. */
    private static final int FEWEST_WORDS_OF_CAUSE = 2;

    private static final PhraseBook<Object> BOOK = book();

    private LanguageCheck() {}

    private static PhraseBook<Object> book() {
        Map<Object, List<Phrase>> phrases = new LinkedHashMap<>();
        LanguageRule.ALL.forEach(rule -> phrases.put(rule, rule.phrases()));
        LanguageHint.ALL.forEach(hint -> phrases.put(hint, hint.phrases()));
        return new PhraseBook<>(phrases);
    }

    /** Returns what there is to say about an incident's sentences, in the document's order. */
    public static List<Finding> findings(Incident incident) {
        List<Finding> findings = new ArrayList<>();
        String source = incident.source().path();
        for (DocumentSection section : incident.sections()) {
            if (!ASIDE.contains(section.role())) {
                boolean cause = section.role() == SectionRole.CAUSE;
                for (Sentence sentence : Sentences.of(section.text(), section::lineOfBlock)) {
                    findings.addAll(findings(source, sentence, cause ? FEWEST_WORDS_OF_CAUSE : FEWEST_WORDS));
                }
            }
        }
        return findings;
    }

    /** Returns what there is to say about one sentence: flags by rule, or else at most one hint. */
    public static List<Finding> findings(String source, Sentence sentence) {
        return findings(source, sentence, FEWEST_WORDS);
    }

    private static List<Finding> findings(String source, Sentence sentence, int fewestWords) {
        if (sentence.words().size() < fewestWords) {
            return List.of();
        }
        List<Match<Object>> matches = BOOK.find(sentence.words());
        Evidence evidence = new Evidence(source, sentence.line(), Redactor.withoutNames(sentence.text()));
        if (ReportedSpeech.in(sentence)) {
            return matches.isEmpty()
                    ? List.of()
                    : List.of(hint("these are somebody else's words: shown, not counted", evidence));
        }
        Map<FindingCode, Finding> flags = new LinkedHashMap<>();
        if (NamedPerson.actsIn(sentence.text())) {
            flags.put(
                    FindingCode.NAMED_PERSON,
                    finding(
                            FindingCode.NAMED_PERSON,
                            "which role was it, and what made this sensible at the time?",
                            evidence));
        }
        for (Match<Object> match : matches) {
            if (match.meaning() instanceof LanguageRule rule
                    && !Technical.subject(sentence.words(), rule.code(), match)) {
                flags.putIfAbsent(rule.code(), finding(rule.code(), rule.question(), evidence));
            }
        }
        return flags.isEmpty() ? hint(matches, evidence).map(List::of).orElse(List.of()) : List.copyOf(flags.values());
    }

    private static Optional<Finding> hint(List<Match<Object>> matches, Evidence evidence) {
        return LanguageHint.ALL.stream()
                .filter(hint -> matches.stream().anyMatch(match -> match.meaning() == hint))
                .findFirst()
                .map(hint -> hint(hint.question(), evidence));
    }

    private static Finding hint(String question, Evidence evidence) {
        return finding(FindingCode.LANGUAGE_HINT, question, evidence);
    }

    private static Finding finding(FindingCode code, String question, Evidence evidence) {
        return new Finding(code, "\"" + evidence.excerpt() + "\": " + question, evidence);
    }
}
