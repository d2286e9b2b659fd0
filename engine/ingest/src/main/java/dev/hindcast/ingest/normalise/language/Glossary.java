package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.wording.Alternatives;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a language and what is said for them. Where several fit, the one that comes first in the file counts. */
final class Glossary {
    /** Said for words that must stay as they are, because they only look like others. */
    private static final String NOTHING = "-";

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> ENDS = Set.of(
            "recovery confirmed",
            "service restored",
            "issue resolved",
            "mitigated",
            "resolved",
            "restored",
            "recovered",
            "fixed",
            "we closed the incident");
    private static final String SENTENCE_ENDS = ".!?;,\n。、，；！？";
    private static final int LONGEST_SENTENCE = 80;
    /** So many characters behind the words may hold what they are part of. */
    private static final int FEW = 4;

    /** What is said before a time: a word that joins two of them parts two clauses. */
    private static final String TOLD =
            "(?:outage began|unavailable|detected|acknowledged|problem reported|investigation started|mitigated|service restored|issue resolved|we closed the incident)";

    private static final String AT = "at ~?\\d";
    private static final String SUBJECT = "(?:[\\p{L}-]++['’ ])";

    /** A comma alone parts two clauses, each with its time. */
    private static final Pattern COMMA = Pattern.compile(",(?<=\\bat ~?\\d\\d:\\d\\d[^,.;\\n]{0,60},)(?= " + SUBJECT
            + "{0,5}?" + TOLD + "(?: \\p{L}+){0,3} " + AT + ")");
    /** A sentence that begins with its day and tells of two times is no row of a timeline. */
    private static final Pattern NO_ROW = Pattern.compile(
            "^(?=\\d{4}-\\d\\d-\\d\\d,? (?:at )?~?\\d\\d?:\\d\\d,? ?[^.;\\n]{1,60}?, and [^.;\\n]{1,60}?\\bat ~?\\d)");
    /** Who says since when something could not be used says when that began. */
    private static final Pattern UNAVAILABLE_SINCE = Pattern.compile(
            "unavailable(?:(?<=[Ss]ince ~?\\d\\d:\\d\\d(?:(?!restored|resolved|began)[^.;\\n]){1,60}unavailable)"
                    + "|(?=(?:(?!restored|resolved|began)[^.;,\\n]){1,60} since ~?\\d\\d:\\d\\d))");

    private final Map<Character, List<Rule>> byFirst = new HashMap<>();
    private final boolean spaced;

    private final Set<String> negations = new HashSet<>();
    /** What makes of an end one that is planned, hoped for or told by hearsay. */
    private final Set<String> expectations = new HashSet<>();

    /** Words between two clauses, each as it is written where a time or what a time tells stands behind it. */
    private final List<Pattern> conjunctions = new ArrayList<>();

    private record Rule(Pattern pattern, String words) {
        boolean knows(String word) {
            return NO_LETTERS.splitAsStream(pattern.pattern()).anyMatch(word::equals);
        }
    }

    /**
     * An empty one.
     *
     * @param spaced whether words are parted by blanks, so that a rule counts for whole words alone
     */
    Glossary(boolean spaced) {
        this.spaced = spaced;
    }

    /** Adds an expression that begins with a letter, and what is said for it. */
    void add(String regex, String words) {
        Pattern pattern = Pattern.compile(
                spaced ? "(?:" + regex + ")(?![\\p{L}\\p{M}])" : regex,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (char first : firstLetters(regex)) {
            byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(new Rule(pattern, words));
        }
    }

    /** Adds a word that turns round what is said behind it, and what it stands within. */
    void addNegation(String word) {
        negations.add(word);
    }

    /** Adds a word that makes an end told in its sentence one that has not come yet. */
    void addExpectation(String word) {
        expectations.add(word);
    }

    /** Adds a word that joins clauses: what is told stands behind its subject, before its time or behind it. */
    void addConjunction(String word) {
        conjunctions.add(Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + word + "(?= (?:" + AT + "|" + SUBJECT + "{0,5}?" + TOLD + "(?: \\p{L}+){0,3}? "
                        + AT
                        + "|" + SUBJECT + "{1,5}?" + AT + "[\\d:]*+ " + TOLD
                        + "|\\d{4}-\\d|\\d{1,2} (?-i:\\p{Lu})))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Says them in a text, where nothing was put in before. */
    void apply(AlignedText text) {
        String written = text.text();
        List<AlignedText.Edit> edits = new ArrayList<>();
        for (int at = 0; at < written.length(); ) {
            Optional<AlignedText.Edit> edit =
                    begins(written, at) && text.isAsWritten(at, at + 1) ? at(text, at) : Optional.empty();
            edit.filter(found -> !found.words().equals(NOTHING)).ifPresent(edits::add);
            at = edit.map(AlignedText.Edit::end).orElse(at + 1);
        }
        text.apply(edits);
        text.replace(UNAVAILABLE_SINCE, match -> Optional.of("outage began"));
        text.replace(COMMA, match -> Optional.of(", and"));
        conjunctions.forEach(word -> text.replaceWritten(word, match -> Optional.of("and")));
        text.replace(NO_ROW, match -> Optional.of("The day "));
    }

    private Optional<AlignedText.Edit> at(AlignedText text, int at) {
        String written = text.text();
        for (Rule rule : byFirst.getOrDefault(Character.toLowerCase(written.charAt(at)), List.of())) {
            Matcher matcher =
                    rule.pattern().matcher(written).region(at, written.length()).useTransparentBounds(true);
            if (matcher.lookingAt() && text.isAsWritten(at, matcher.end())) {
                boolean denied =
                        isDenied(written, at, matcher.end(), rule) || isExpected(written, at, matcher.end(), rule);
                return Optional.of(new AlignedText.Edit(
                        at, matcher.end(), denied ? NOTHING : inCaseOf(written.charAt(at), rule.words())));
            }
        }
        return Optional.empty();
    }

    /** Whether a negation that the rule does not know of itself is among the words or right before them. */
    private boolean isDenied(String text, int start, int end, Rule rule) {
        if (negations.isEmpty()) {
            return false;
        }
        int before = text.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
        String words = text.substring(Math.min(before, start), end).toLowerCase(Locale.ROOT);
        return NO_LETTERS.splitAsStream(words).anyMatch(word -> negations.contains(word) && !rule.knows(word));
    }

    /** Whether the sentence says of an end that it is to come, or that somebody else says so. */
    private boolean isExpected(String text, int start, int end, Rule rule) {
        if (!ENDS.contains(rule.words())) {
            return false;
        }
        int from = start;
        while (from > 0 && start - from < LONGEST_SENTENCE && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String sentence = text.substring(from, end).toLowerCase(Locale.ROOT);
        String behind = text.substring(end, Math.min(text.length(), end + FEW));
        return spaced
                ? NO_LETTERS.splitAsStream(sentence).anyMatch(word -> expectations.contains(word) && !rule.knows(word))
                : expectations.stream().anyMatch(word -> sentence.contains(word) || behind.startsWith(word));
    }

    /** A sentence that began with a capital still does. */
    private static String inCaseOf(char first, String words) {
        return Character.isUpperCase(first) && !words.isEmpty()
                ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    private boolean begins(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (!spaced || at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    /** The letters with which the matches of an expression can begin, in lower case: of a plain one, and of one that begins with a group. */
    static Set<Character> firstLetters(String regex) {
        Set<Character> letters = new TreeSet<>();
        for (String alternative : Alternatives.split(regex)) {
            addFirst(alternative, letters);
        }
        return letters;
    }

    private static void addFirst(String sequence, Set<Character> letters) {
        if (sequence.startsWith("(?<=") || sequence.startsWith("(?<!")) {
            addFirst(sequence.substring(Alternatives.itemEnd(sequence, 0)), letters);
        } else if (sequence.startsWith("(?:")) {
            int end = Alternatives.itemEnd(sequence, 0);
            letters.addAll(firstLetters(sequence.substring("(?:".length(), end - 1)));
            String rest = sequence.substring(end);
            if (rest.startsWith("?") || rest.startsWith("*")) {
                addFirst(rest.substring(1), letters);
            }
        } else if (!sequence.isEmpty() && Character.isLetter(sequence.charAt(0))) {
            letters.add(Character.toLowerCase(sequence.charAt(0)));
            if (sequence.startsWith("?", 1)) {
                addFirst(sequence.substring(2), letters);
            }
        } else {
            throw new IllegalArgumentException("begins with no letter: " + sequence);
        }
    }
}
