package dev.hindcast.language;

import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.rootcause.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words that blame, and the question that helps to write what the reader needs instead.
 *
 * @param code how it is reported
 * @param phrases what it looks for
 * @param question what to ask
 */
record LanguageRule(FindingCode code, List<Phrase> phrases, String question) {
    private static final Map<String, String> LISTS = Map.of(
            "person",
            "engineer|operator|developer|administrator|admin|technician|employee|someone|somebody|anyone|nobody|person|user|responder"
                    + "|reviewer|author|oncall|call|sysadmin|contractor|colleague|manager|dba|sre|he|she|they|we|i|you|who|engineers"
                    + "|team|teams|staff|people|commander|lead|tester|programmer|maintainer");

    private static final String SENSE = "what made this sensible at the time?";

    /** Every rule that looks for words; a named person is looked for apart. */
    static final List<LanguageRule> ALL = List.of(
            rule(
                    FindingCode.HUMAN_ERROR,
                    "what did the person see, and what let one slip reach production?",
                    "human|operator|user|operational|manual|pilot error|mistake",
                    "fat finger|fingered|fingering",
                    "error|mistake by an|the? engineer|operator|human|administrator|admin|developer"),
            rule(
                    FindingCode.NORMATIVE,
                    SENSE,
                    "careless|carelessly|carelessness|negligent|negligently|negligence|incompetent|incompetence|sloppy|sloppiness|laziness"
                            + "|reckless|recklessly|inexperienced|irresponsible|irresponsibly|inattentive|complacent|complacency",
                    "poor|bad judgement|judgment",
                    "obviously|clearly wrong|bad|incorrect|stupid|broken",
                    "stupid|dumb|silly|foolish|idiotic ~1 mistake|error|decision|change|thing|idea|oversight",
                    "proper|more|enough|lack of? diligence|care",
                    "bothered|bother to",
                    "should have known ~1 better",
                    "common sense",
                    "inexcusable|unforgivable|embarrassing|unprofessional"),
            rule(
                    FindingCode.BLAME_ACTION,
                    "what would make the same step safe for the next person?",
                    "retrain|retraining|retrained ~3 @person",
                    "retrain",
                    "be|been more|extra careful",
                    "lazy @person",
                    "take|taking more care",
                    "pay|paying more|closer attention",
                    "remind|reminded|reminding ~2 @person ~3 to",
                    "@person ~5 was|were|be|been|is disciplined|reprimanded|fired|dismissed|punished|sanctioned",
                    "discipline|reprimand|punish the? ~1 @person",
                    "disciplinary action"),
            rule(
                    FindingCode.COUNTERFACTUAL,
                    "what did happen, and what did they know then?",
                    "@person ~2 should|could|ought|must|would ~1 have",
                    "@person should|could|would not? ~1 have",
                    "if ~2 @person ~2 had",
                    "had ~2 @person ~8 would|could ~2 have",
                    "could|should|might ~3 been prevented|avoided",
                    "@person ~1 did not|never ~1 follow|check|read|verify|test|notice|review|run|look|think|ask|wait|realise|realize|consider|communicate|escalate|confirm",
                    "@person ~1 didnt ~1 follow|check|read|verify|test|notice|review|run|look|think|ask|wait|realise|realize|consider|communicate|escalate|confirm"),
            rule(
                    FindingCode.FAILED_TO,
                    SENSE,
                    "@person ~2 failed to",
                    "@person ~2 forgot|forgotten|ignored|overlooked|neglected|disregarded"),
            rule(
                    FindingCode.MISTAKE_WORD,
                    "what made the wrong step look like the right one?",
                    "@person ~12 by mistake",
                    "@person ~2 mistakenly",
                    "@person ~3 made ~2 mistake"));

    private static LanguageRule rule(FindingCode code, String question, String... rows) {
        List<Phrase> phrases = new ArrayList<>();
        for (String row : rows) {
            phrases.addAll(Phrase.parse(row, LISTS));
        }
        return new LanguageRule(code, List.copyOf(phrases), question);
    }
}
