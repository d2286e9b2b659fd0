package dev.hindcast.language.blame;

import dev.hindcast.model.evidence.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what a sentence is reported as. A word with which no row begins costs one look-up; who acts is looked for only where
 * a row was found, or a named person.
 */
final class BlameRules {
    private static final List<BlameLanguage> LANGUAGES = Stream.of("en", "de", "es", "fr", "it", "nl", "pl", "pt", "ru")
            .map(BlameLanguage::new)
            .toList();

    /** Rows by their first word that is no person, as it is written or as it begins. */
    private static final Map<String, List<BlameRow>> BY_WORD = new HashMap<>();

    private static final Map<String, List<BlameRow>> BY_BEGINNING = new HashMap<>();
    /** So many letters of a word's beginning are looked up. */
    private static final int BEGINNING = 5;

    /** Which beginnings are looked up at all, told without cutting one off. */
    private static final BitSet BEGINNINGS = new BitSet(1 << Short.SIZE);

    /** How far from the words what denies them may stand, before and behind. */
    private static final int DENIED_BEFORE = 4;

    private static final int DENIED_BEHIND = 3;

    static {
        LANGUAGES.stream().flatMap(language -> language.rows().stream()).forEach(BlameRules::index);
        BY_BEGINNING.keySet().stream()
                .filter(begin -> begin.length() == BEGINNING)
                .forEach(begin -> BEGINNINGS.set(hash(begin)));
    }

    /**
     * Where a sentence stands.
     *
     * @param isCause whether causes are told there
     * @param isAction whether it is something to do
     * @param before the sentence before it in the same line of a text
     */
    record Place(boolean isCause, boolean isAction, Optional<Wording> before) {}

    private BlameRules() {}

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < BEGINNING; i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash & (1 << Short.SIZE) - 1;
    }

    private static void index(BlameRow row) {
        BlameRow.Step first = row.steps().get(row.anchor());
        first.words()
                .whole()
                .forEach(word ->
                        BY_WORD.computeIfAbsent(word, w -> new ArrayList<>()).add(row));
        first.words()
                .beginnings()
                .forEach(begin -> BY_BEGINNING
                        .computeIfAbsent(
                                begin.substring(0, Math.min(BEGINNING, begin.length())), b -> new ArrayList<>())
                        .add(row));
    }

    /** Returns what a sentence is reported as. */
    static Set<FindingCode> in(Wording wording, Place place) {
        Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
        for (int i = 0; i < wording.size(); i++) {
            String word = wording.word(i);
            add(BY_WORD.get(word), wording, i, place, codes);
            if (word.length() >= BEGINNING && BEGINNINGS.get(hash(word))) {
                add(BY_BEGINNING.get(word.substring(0, BEGINNING)), wording, i, place, codes);
            }
        }
        if (wording.namesPerson()
                && !codes.contains(FindingCode.NAMED_PERSON)
                && !place.isAction()
                && isDeedTold(wording)) {
            codes.add(FindingCode.NAMED_PERSON);
        }
        return codes;
    }

    private static void add(List<BlameRow> rows, Wording wording, int at, Place place, Set<FindingCode> codes) {
        if (rows == null) {
            return;
        }
        for (BlameRow row : rows) {
            boolean known = codes.contains(row.code()) && codes.contains(FindingCode.NAMED_PERSON);
            for (int from = known ? 0 : at; from >= row.first(at) && !known; from--) {
                int end = row.end(wording, from);
                if (end >= 0) {
                    add(row, whoIsTold(row, wording, from, end, place), codes);
                    break;
                }
            }
        }
    }

    private static void add(BlameRow row, Who who, Set<FindingCode> codes) {
        if (who.isPerson()) {
            codes.add(row.code());
        }
        if (who == Who.NAMED && row.code() != FindingCode.BLAME_ACTION) {
            codes.add(FindingCode.NAMED_PERSON);
        }
    }

    private static Who whoIsTold(BlameRow row, Wording wording, int at, int end, Place place) {
        Subject subject = new Subject(row.language(), wording, place.before());
        return switch (row.place()) {
            case SUBJECT -> isPossession(row, wording, end) ? Who.NO_PERSON : subject.of(at);
            case SUBJECT_OF_A_CAUSE ->
                place.isCause() || tellsCause(row.language(), wording) ? subject.ofOne(at) : Who.NO_PERSON;
            case CLAUSE ->
                hasNot(row.language(), wording, at - DENIED_BEFORE, at) ? Who.NO_PERSON : subject.ofClause(at);
            case OPENING -> wording.isParted(at) ? somebody(wording) : Who.NO_PERSON;
            case NEAR -> isDenied(row.language(), wording, at, end) ? Who.NO_PERSON : near(row.language(), wording);
            case ANYWHERE -> isDenied(row.language(), wording, at, end) ? Who.NO_PERSON : somebody(wording);
            case TODO ->
                place.isAction() && !hasNot(row.language(), wording, at - DENIED_BEFORE, at)
                        ? somebody(wording)
                        : Who.NO_PERSON;
        };
    }

    /** "We should have a second pair": what follows tells no past. */
    private static boolean isPossession(BlameRow row, Wording wording, int end) {
        return row.language().has("possessing", wording.word(end - 1))
                && row.language().has("no participles", wording.word(end));
    }

    private static Who somebody(Wording wording) {
        return wording.namesPerson() ? Who.NAMED : Who.SOMEBODY;
    }

    private static Who near(BlameLanguage language, Wording wording) {
        Who who = Who.NO_PERSON;
        for (int i = 0; i < wording.size() && who != Who.NAMED; i++) {
            boolean somebody = language.isOne(wording, i);
            who = wording.isNamed(i) ? Who.NAMED : somebody ? Who.SOMEBODY : who;
        }
        return who;
    }

    private static boolean tellsCause(BlameLanguage language, Wording wording) {
        for (int i = 0; i < wording.size(); i++) {
            if (language.has("causes", wording.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "No human error", "human error played no part", "a human error budget". */
    private static boolean isDenied(BlameLanguage language, Wording wording, int from, int end) {
        String pair = wording.word(end) + "-" + wording.word(end + 1);
        boolean figure =
                language.has("not behind an error", wording.word(end)) || language.has("not behind an error", pair);
        if (figure && end > from) {
            return true;
        }
        return hasNot(language, wording, from - DENIED_BEFORE, from)
                || hasNot(language, wording, end, end + DENIED_BEHIND);
    }

    private static boolean hasNot(BlameLanguage language, Wording wording, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(wording.size(), to); i++) {
            if (language.has("not", wording.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** In the language whose small words are the most; in each of them if there are several. */
    private static boolean isDeedTold(Wording wording) {
        int[] counts = LANGUAGES.stream()
                .mapToInt(language -> language.smallWords(wording))
                .toArray();
        int most = Arrays.stream(counts).max().orElse(0);
        for (int i = 0; i < counts.length; i++) {
            boolean likely = most == 0 ? i == 0 : counts[i] == most;
            if (likely && new NamedDeed(LANGUAGES.get(i), wording).isTold()) {
                return true;
            }
        }
        return false;
    }
}
