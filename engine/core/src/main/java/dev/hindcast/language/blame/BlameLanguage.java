package dev.hindcast.language.blame;

import dev.hindcast.language.blame.BlameRow.Place;
import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of one language that tell who acts, and its rows of words that blame. */
final class BlameLanguage {
    /** Sets of small words, by which a sentence shows its language. */
    private static final List<String> SMALL = List.of("determiners", "prepositions", "coordinators");

    private final Map<String, WordSet> sets = new LinkedHashMap<>();
    private final List<BlameRow> rows = new ArrayList<>();

    /** Reads a resource: headings in brackets, each above its words or, where they begin with a code, its rows. */
    BlameLanguage(String resource) {
        Map<String, List<String>> sections = BlameWords.sections(resource);
        sections.forEach((heading, lines) -> {
            if (BlameWords.code(heading).isEmpty()) {
                sets.put(heading, new WordSet(BlameWords.words(lines)));
            }
        });
        sections.forEach((heading, lines) ->
                BlameWords.code(heading).ifPresent(code -> lines.forEach(line -> add(heading, code, line))));
    }

    private void add(String heading, FindingCode code, String line) {
        String place = heading.substring(code.id().length()).strip();
        rows.addAll(BlameRow.parse(
                this, code, Place.valueOf(place.toUpperCase(Locale.ROOT).replace(' ', '_')), line));
    }

    List<BlameRow> rows() {
        return rows;
    }

    /** Returns whether a set of words has one; if there is no such set, it has none. */
    boolean has(String set, String word) {
        return sets.getOrDefault(set, WordSet.EMPTY).has(word);
    }

    boolean isVerbLast() {
        return sets.containsKey("verb last");
    }

    /** Returns whether one person or a group of them is called by a role; "package manager" and "operator console" are things. */
    boolean isRole(Wording wording, int at) {
        String word = wording.word(at);
        boolean pair = at > 0 && !wording.isParted(at) && has("persons", wording.word(at - 1) + "-" + word);
        return (has("persons", word) || pair || isOneOf(wording, at))
                && !(wording.isCapital(at) && has("names of things", word))
                && !(has("not before a person", wording.word(at - 1)) && !wording.isParted(at))
                && !(has("not behind a person", wording.word(at + 1)) && !wording.isParted(at + 1));
    }

    /** Returns whether a word is the last of "one of us". */
    boolean isOneOf(Wording wording, int at) {
        return at > 1
                && has("prepositions", wording.word(at - 1))
                && has("persons", wording.word(at - 2) + "-" + wording.word(at - 1) + "-" + wording.word(at));
    }

    /** Returns whether a word stands for persons alone; the figure of "Phase I" does not. */
    boolean isPronoun(Wording wording, int at) {
        return has("pronouns", wording.word(at))
                && !(has("before a figure", wording.word(at - 1)) && !wording.isParted(at));
    }

    /** Returns whether a word stands for a single person, by role or pronoun, and not for a group, anybody or the writer's own. */
    boolean isOne(Wording wording, int at) {
        return (isRole(wording, at) || isPronoun(wording, at)) && !has("groups", wording.word(at));
    }

    /** Returns how many small words of the language a sentence has. */
    int smallWords(Wording wording) {
        int count = 0;
        for (int i = 0; i < wording.size(); i++) {
            String word = wording.word(i);
            count += SMALL.stream().anyMatch(set -> has(set, word)) ? 1 : 0;
        }
        return count;
    }
}
