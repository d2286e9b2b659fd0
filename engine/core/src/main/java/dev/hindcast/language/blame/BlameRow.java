package dev.hindcast.language.blame;

import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words in a row that blame, of one language.
 *
 * @param language whose words they are
 * @param code what they are reported as
 * @param place where the person must be
 * @param steps in the order of the words
 */
record BlameRow(BlameLanguage language, FindingCode code, Place place, List<Step> steps) {
    /** Stands for the end of the sentence. */
    private static final String END = "$";

    /** Where the person must be of whom the words tell. */
    enum Place {
        /** The words say enough. */
        ANYWHERE,
        /** Subject of the words. */
        SUBJECT,
        /** The same, where a cause is told. */
        SUBJECT_OF_A_CAUSE,
        /** Subject of the clause in which they are, or its {@code by}. */
        CLAUSE,
        /** In the sentence, named or called by a role. */
        NEAR,
        /** Among the words, which begin a clause. */
        OPENING,
        /** The words say enough, but only as something to do. */
        TODO
    }

    /**
     * One word.
     *
     * @param words what it may be
     * @param persons {@code '@'} for any person, {@code '1'} for one named or called by a role, {@code 'n'} for a named one, 0 if no
     *     person fits
     * @param atMost words that may lie before it
     */
    record Step(WordSet words, char persons, int atMost) {
        boolean fits(Wording wording, int at, BlameLanguage language) {
            return at < wording.size()
                    ? persons != 0 && fitsPerson(wording, at, language) || words.has(wording.word(at))
                    : words.has(END);
        }

        private boolean fitsPerson(Wording wording, int at, BlameLanguage language) {
            return wording.isNamed(at)
                    || persons != 'n' && language.isRole(wording, at)
                    || persons == '@' && language.isPronoun(wording, at);
        }
    }

    /** Returns the rows that a written one stands for: more than one where a word may be absent. */
    static List<BlameRow> parse(BlameLanguage language, FindingCode code, Place place, String written) {
        List<List<Step>> rows = new ArrayList<>(List.of(List.of()));
        int atMost = 0;
        for (String word : written.split(" ")) {
            if (word.charAt(0) == '~') {
                atMost += Integer.parseInt(word.substring(1));
            } else {
                boolean absent = word.endsWith("?");
                Step step = step(absent ? word.substring(0, word.length() - 1) : word, atMost);
                List<List<Step>> longer = new ArrayList<>();
                for (List<Step> row : rows) {
                    List<Step> with = new ArrayList<>(row);
                    with.add(step);
                    longer.add(with);
                }
                longer.addAll(absent ? rows : List.of());
                rows = longer;
                atMost = 0;
            }
        }
        return rows.stream()
                .map(steps -> new BlameRow(language, code, place, List.copyOf(steps)))
                .toList();
    }

    private static Step step(String written, int atMost) {
        char persons = 0;
        List<String> words = new ArrayList<>();
        for (String either : Arrays.asList(written.split("\\|"))) {
            switch (either) {
                case "@p" -> persons = '@';
                case "@one" -> persons = '1';
                case "[person]" -> persons = 'n';
                default -> words.add(either);
            }
        }
        return new Step(new WordSet(words), persons, atMost);
    }

    /** Returns the step by whose words the row is looked up: the first that is no person. */
    int anchor() {
        return steps.get(0).persons() == 0 ? 0 : 1;
    }

    /** Returns how far before the word by which it was looked up the row may begin. */
    int first(int at) {
        return anchor() == 0 ? at : Math.max(0, at - 1 - steps.get(1).atMost());
    }

    /** Returns where the row ends whose first word stands there, -1 if the rest does not follow. */
    int end(Wording wording, int from) {
        return steps.get(0).fits(wording, from, language) ? end(wording, 1, from + 1) : -1;
    }

    private int end(Wording wording, int step, int from) {
        if (step == steps.size()) {
            return from;
        }
        Step next = steps.get(step);
        for (int at = from; at <= from + next.atMost() && at <= wording.size(); at++) {
            int end = next.fits(wording, at, language) ? end(wording, step + 1, at + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
