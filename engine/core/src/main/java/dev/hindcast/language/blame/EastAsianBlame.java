package dev.hindcast.language.blame;

import dev.hindcast.language.Redactor;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sentences that blame in languages that part no words: told by parts of the sentence, and whether a person is in it. */
final class EastAsianBlame {
    private static final Map<String, List<String>> PARTS = BlameWords.sections("east-asian");
    private static final List<Rule> RULES = rules();
    private static final List<String> PERSONS = words("persons");
    private static final List<String> PRONOUNS = words("pronouns");
    private static final List<String> OWNING = words("owning");
    private static final List<String> ASIDE = words("aside");
    private static final List<String> NOT = words("not");

    private record Rule(FindingCode code, boolean ofPerson, List<String> parts) {}

    private EastAsianBlame() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        PARTS.forEach((heading, lines) -> BlameWords.code(heading)
                .ifPresent(code -> rules.add(new Rule(code, heading.endsWith("person"), words(lines)))));
        return List.copyOf(rules);
    }

    /** Returns whether a text has a sign of these languages. */
    static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u3041') {
                return true;
            }
        }
        return false;
    }

    /** Returns what a sentence is reported as. */
    static Set<FindingCode> in(String written, boolean afterPerson) {
        String text = withoutAside(written);
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        boolean named = text.contains(Redactor.PERSON);
        boolean person = named || afterPerson || holds(text, PERSONS) || tellsOf(text, PRONOUNS);
        for (Rule rule : RULES) {
            if ((person || !rule.ofPerson()) && !codes.contains(rule.code()) && holds(text, rule.parts())) {
                codes.add(rule.code());
            }
        }
        if (!codes.isEmpty() && holds(text, NOT)) {
            codes.clear();
        }
        if (named && codes.stream().anyMatch(code -> code != FindingCode.BLAME_ACTION)) {
            codes.add(FindingCode.NAMED_PERSON);
        }
        return codes;
    }

    /** Words that hold a part of a row and tell of something else, such as a forgotten password's page. */
    private static String withoutAside(String text) {
        String rest = text;
        for (String part : ASIDE) {
            rest = rest.contains(part) ? rest.replace(part, " ") : rest;
        }
        return rest;
    }

    /** Returns whether a pronoun stands for a person, not for whose a thing is: "their service". */
    private static boolean tellsOf(String text, List<String> pronouns) {
        for (String pronoun : pronouns) {
            for (int at = text.indexOf(pronoun); at >= 0; at = text.indexOf(pronoun, at + 1)) {
                int end = at + pronoun.length();
                if (OWNING.stream().noneMatch(owning -> text.startsWith(owning, end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> words(String heading) {
        return words(PARTS.get(heading));
    }

    private static List<String> words(List<String> lines) {
        return BlameWords.words(lines).stream()
                .map(part -> part.replace('_', ' '))
                .toList();
    }

    private static boolean holds(String text, List<String> parts) {
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
