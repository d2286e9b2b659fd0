package dev.hindcast.language.blame;

import dev.hindcast.language.Redactor;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.rootcause.phrase.Sentence;
import dev.hindcast.rootcause.phrase.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences that name a culprit where the reader needs a mechanism. Its findings belong to a document and its author
 * alone; they are never counted by team or person.
 */
public final class LanguageCheck {
    /** Lists of people are no sentences about them. */
    private static final Set<SectionRole> ASIDE = EnumSet.of(SectionRole.PEOPLE, SectionRole.STATISTICS);

    private static final Set<SectionRole> CAUSES = EnumSet.of(SectionRole.CAUSE, SectionRole.TRIGGER);

    /** Fewer are a keyword or a label. */
    private static final int FEWEST_WORDS = 3;

    /** Where causes belong, "Human error." is the whole answer. */
    private static final int FEWEST_WORDS_OF_CAUSE = 2;

    private final String source;
    private final List<Finding> findings = new ArrayList<>();
    /** What was found, by line and code: what stands in a timeline and in the text is one sentence. */
    private final Set<String> known = new HashSet<>();

    /** The same by code and words, whatever the line. */
    private final Set<String> told = new HashSet<>();

    private LanguageCheck(String source) {
        this.source = source;
    }

    /** Returns what there is to say about an incident's sentences, in the document's order. */
    public static List<Finding> findings(Incident incident) {
        LanguageCheck check = new LanguageCheck(incident.source().path());
        for (DocumentSection section : incident.sections()) {
            if (!ASIDE.contains(section.role())) {
                check.read(section);
            }
        }
        for (TimelineEntry entry : incident.timeline()) {
            check.readAgain(entry.text(), entry.evidence().line(), false);
        }
        for (ActionItem item : incident.actionItems()) {
            check.readAgain(item.text(), item.evidence().line(), true);
        }
        check.readTitle(incident);
        check.findings.sort(Comparator.comparing(finding -> finding.evidence().line()));
        return check.findings;
    }

    /** Returns what there is to say about one sentence: flags by rule, or else at most one hint. */
    public static List<Finding> findings(String source, Sentence sentence) {
        return findings(source, sentence, new BlameRules.Place(false, false, Optional.empty()));
    }

    static List<Finding> findings(String source, Sentence sentence, BlameRules.Place place) {
        LanguageCheck check = new LanguageCheck(source);
        check.read(sentence.text(), sentence.line(), place, FEWEST_WORDS, true);
        return check.findings;
    }

    private void read(DocumentSection section) {
        boolean cause = CAUSES.contains(section.role());
        boolean action = section.role() == SectionRole.ACTIONS;
        readAgain(section.title(), section.evidence().line(), false);
        int block = -1;
        Optional<Wording> before = Optional.empty();
        for (TextSentences.Part part : TextSentences.of(section.text(), section.wraps())) {
            before = part.block() == block ? before : Optional.empty();
            block = part.block();
            before = read(
                    part.text(),
                    section.lineAt(part.from(), block, part.begin()),
                    new BlameRules.Place(cause, action, before),
                    cause ? FEWEST_WORDS_OF_CAUSE : FEWEST_WORDS,
                    true);
        }
    }

    /** What may stand in a section as well. */
    private void readAgain(String text, int line, boolean action) {
        for (TextSentences.Part part : TextSentences.of(text)) {
            read(part.text(), line, new BlameRules.Place(false, action, Optional.empty()), FEWEST_WORDS, false);
        }
    }

    private void readTitle(Incident incident) {
        boolean headed =
                incident.sections().stream().anyMatch(section -> section.title().contains(incident.title()));
        if (!headed) {
            int line = incident.sections().stream()
                    .mapToInt(section -> section.evidence().line())
                    .min()
                    .orElse(1);
            readAgain(incident.title(), line, false);
        }
    }

    /** Returns the words of the sentence, of whose subject the next may go on to tell; none if they are not the author's. */
    private Optional<Wording> read(String text, int line, BlameRules.Place place, int fewestWords, boolean first) {
        boolean eastAsian = EastAsianBlame.isWritten(text);
        Wording wording = new Wording(text);
        if (wording.size() < fewestWords && !eastAsian) {
            return Optional.empty();
        }
        Set<FindingCode> codes = BlameRules.in(wording, place);
        if (eastAsian) {
            codes.addAll(EastAsianBlame.in(
                    text, place.before().filter(Wording::namesPerson).isPresent()));
        }
        Sentence sentence = new Sentence(text, line, first || !codes.isEmpty() ? Sentences.words(text) : List.of());
        Evidence evidence = new Evidence(source, line, Redactor.withoutNames(text));
        if (ReportedSpeech.in(sentence)) {
            if (!codes.isEmpty() && first) {
                add(hint("these are somebody else's words: shown, not counted", evidence));
            }
            return Optional.empty();
        }
        for (FindingCode code : codes) {
            boolean again = !known.add(line + code.id()) || !first && told.contains(code.id() + evidence.excerpt());
            if (first || !again) {
                add(finding(code, Question.of(code), evidence));
            }
        }
        if (codes.isEmpty() && first) {
            LanguageHint.in(sentence.words()).ifPresent(question -> add(hint(question, evidence)));
        }
        return Optional.of(wording);
    }

    /** A time or a mark before the first word is left out where the sentence is told again. */
    private void add(Finding finding) {
        String excerpt = finding.evidence().excerpt();
        int begin = 0;
        while (begin < excerpt.length() && !Character.isLetter(excerpt.charAt(begin)) && excerpt.charAt(begin) != '[') {
            begin++;
        }
        told.add(finding.code().id() + excerpt);
        told.add(finding.code().id() + excerpt.substring(begin));
        findings.add(finding);
    }

    private static Finding hint(String question, Evidence evidence) {
        return finding(FindingCode.LANGUAGE_HINT, question, evidence);
    }

    private static Finding finding(FindingCode code, String question, Evidence evidence) {
        return new Finding(code, "\"" + evidence.excerpt() + "\": " + question, evidence);
    }
}
