package dev.hindcast.ingest.normalise.people;

import dev.hindcast.language.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as it is written: words with a capital, initials, and between them particles such as van der.
 *
 * @param text the name
 * @param words its parts, particles among them
 */
record WrittenName(String text, List<String> words) {
    private static final String PART =
            "(?:(?:Mc|Mac|Nic|De|Di|Du|La|Le|Fitz|[DLNO]['’]|[DS]ell['’])?\\p{Lu}[\\p{Ll}\\p{M}ʻʼ]++(?:['’]\\p{Lu}?\\p{Ll}++(?<!['’]s))?)";
    private static final String WORD = PART + "(?:-" + PART + ")*+";
    private static final String PARTICLES =
            "(?:van der|van den|van de|van ['’]t|van|Ó|Ní|Nic|Uí|von der|von|zu|de la|de los|de|del|della|di|da|do|dos|das|du|[Dd]e['’]|den|der|ten|ter|af|av|bin|ben|al|el|y|e) ";
    /** The words of those, and nothing longer. */
    private static final Set<String> IN_PARTICLES =
            Stream.of(PARTICLES.split("[^a-z]+")).collect(Collectors.toUnmodifiableSet());

    /** What is written before a surname without a blank: al-Farsi, d'Ávila. */
    private static final String JOINED = "(?:(?:al|el|ar|as|ash|an|ad|ul)-|d['’]|dell['’]|l['’])";

    private static final String INITIAL = "\\p{Lu}\\.(?:-?\\p{Lu}\\.)?";
    /** Of up to four words, the first no particle. */
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:[Vv]an der|[Vv]an den|[Vv]an de|[Vv]an ['’]t|[Vv]an|Ó|Ní|Nic|Uí|[Vv]on der|[Vv]on|[Dd]e['’]?|[Ll]e|[Ll]a|[Dd]i) )?(?:"
                    + WORD
                    + "|"
                    + INITIAL + ")(?: (?:" + PARTICLES + ")?+(?:" + JOINED + "?+" + WORD + "|" + INITIAL
                    + "(?![\\p{L}\\p{N}]))){0,3}+(?![\\p{L}\\p{N}_]|[-@./_]\\p{L})");

    private static final Pattern WHOLE_INITIAL = Pattern.compile(INITIAL);
    /** Particles that begin a surname. */
    private static final Set<String> BEGINNINGS = Set.of("De", "Le", "La", "Di", "Du", "Da", "El", "Al", "Van", "Von");

    private static final Set<String> OF_SURNAMES = Set.of("van", "von", "bin", "ter", "ten");
    /** Letters with stops that are no person's. */
    private static final Set<String> NO_INITIALS = Set.of("A.M.", "P.M.", "U.S.", "U.K.", "E.U.", "I.T.", "Q.A.");

    private static final int FEWEST_LETTERS = 3;
    private static final int LEAST_OF_PART = 3;
    private static final int LONGEST_PARTICLE = 5;

    /** Returns the name that begins at an index, absent if none does. */
    static Optional<WrittenName> at(String text, int from) {
        Matcher matcher = NAME.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(of(matcher.group())) : Optional.empty();
    }

    /**
     * Returns where a word with a capital ends that is no more than the one word of a name, or of none; the index itself where a
     * name may have several. Cheaper than to read the name, and most words with a capital are so.
     */
    static int endOfOne(String text, int from) {
        int end = from + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || "-'’".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        char behind = text.charAt(end);
        boolean goesOn = behind == '.' && end == from + 1
                || behind == ' ' && (isCapital(text, end + 1) || isParticle(text, end + 1) || isJoined(text, end + 1))
                || Character.getType(behind) == Character.NON_SPACING_MARK;
        return goesOn ? from : end;
    }

    private static boolean isCapital(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private static boolean isJoined(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + LONGEST_PARTICLE && Character.isLowerCase(text.charAt(at))) {
            at++;
        }
        return at > from && at + 1 < text.length() && "-'’".indexOf(text.charAt(at)) >= 0 && isCapital(text, at + 1);
    }

    private static boolean isParticle(String text, int from) {
        int to = text.indexOf(' ', from);
        return to > from && to <= from + LONGEST_PARTICLE && IN_PARTICLES.contains(text.substring(from, to));
    }

    /** Returns the name that all of a text is, absent if it is none. */
    static Optional<WrittenName> all(String text) {
        return at(text, 0).filter(name -> name.text.length() == text.length());
    }

    private static WrittenName of(String text) {
        return new WrittenName(text, List.of(text.split(" ")));
    }

    /** Returns whether a part of it is but a letter, as only names of people are written. */
    boolean hasInitial() {
        return words.size() > 1 && words.stream().anyMatch(WrittenName::isInitial);
    }

    /** Returns whether it has two words or more that are written out. */
    boolean isFull() {
        return words.stream().filter(WrittenName::isPart).count() > 1;
    }

    /** Returns whether nothing of it is a group, a product or a place. */
    boolean mayBePerson() {
        return !namesThing() && !Groups.isOfRole(text) && words.stream().anyMatch(WrittenName::isPart);
    }

    /** Returns whether a word of it is a product, a place or no name at all: "Le" of Le Goff and "An" of Quan An are. */
    boolean namesThing() {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean part = words.size() > 1 && (i == 0 ? begins(word) : word.length() < LEAST_OF_PART);
            if (!part && Groups.isNoPerson(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Le" of Le Goff; a month or a product before a surname. */
    private boolean begins(String word) {
        return BEGINNINGS.contains(word) || PersonNames.mayBeginName(word) && PlacedNames.isSurname(last());
    }

    /** Returns the first word. */
    String first() {
        return words.get(0);
    }

    /** Returns whether a given name stands behind the particle that it begins with. */
    boolean beginsWithTwo() {
        int first = 0;
        while (first < words.size() && Character.isLowerCase(words.get(first).charAt(0))) {
            first++;
        }
        return first > 0
                && first + 1 < words.size()
                && PersonNames.isGiven(words.get(first).split("-")[0]);
    }

    /** Returns the last word. */
    String last() {
        return words.get(words.size() - 1);
    }

    /** Returns whether it has a particle that only surnames have. */
    boolean hasParticleOfSurname() {
        return words.stream().anyMatch(word -> OF_SURNAMES.contains(word) || isJoined(word, 0));
    }

    /** Adds all that may stand for the person elsewhere: the whole, its parts, runs of them, and each with a letter for the rest. */
    void addForms(Set<String> names) {
        names.add(text);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                List<String> some = words.subList(from, to);
                String last = some.get(some.size() - 1);
                boolean one = some.size() == 1;
                boolean shown = one
                        ? isPart(last) && last.length() >= LEAST_OF_PART
                        : isPart(last) && some.stream().anyMatch(WrittenName::isPart);
                if (shown && !(one && Groups.isNoPerson(last))) {
                    names.add(String.join(" ", some));
                    addCapitalised(some, names);
                }
            }
        }
        if (words.size() > 1 && isPart(first())) {
            names.add(first() + " " + last().charAt(0) + ".");
            if (isFull()) {
                Logins.add(first(), last(), names);
            }
        }
        addInitials(names);
    }

    /** R.V. and R. V. of R. Venkat, T. J. and [TJA] of T. J. Abernethy, Jade W-A of Jade Whitcombe-Asare. */
    private void addInitials(Set<String> names) {
        List<String> letters = words.stream()
                .filter(word -> isPart(word) || isInitial(word))
                .map(word -> word.substring(0, 1))
                .toList();
        if (letters.size() < 2 || !letters.stream().allMatch(letter -> Character.isUpperCase(letter.charAt(0)))) {
            return;
        }
        String joined = String.join(".", letters) + ".";
        if (!NO_INITIALS.contains(joined)) {
            names.add(joined);
            names.add(String.join(". ", letters) + ".");
        }
        if (letters.size() >= FEWEST_LETTERS) {
            names.add("[" + String.join("", letters) + "]");
            names.add("(" + String.join("", letters) + ")");
        }
        if (words.size() > 2 && isInitial(first()) && isInitial(words.get(1))) {
            names.add(first() + " " + words.get(1));
        }
        int dash = last().indexOf('-');
        if (dash > 0 && dash + 1 < last().length()) {
            names.add(first() + " " + last().charAt(0) + last().substring(dash, dash + 2));
        }
    }

    /** Where a sentence begins, a particle has its capital. */
    private static void addCapitalised(List<String> words, Set<String> names) {
        String first = words.get(0);
        if (Character.isLowerCase(first.charAt(0))) {
            List<String> begun = new ArrayList<>(words);
            begun.set(0, Character.toUpperCase(first.charAt(0)) + first.substring(1));
            names.add(String.join(" ", begun));
        }
    }

    private static boolean isInitial(String word) {
        return WHOLE_INITIAL.matcher(word).matches();
    }

    private static boolean isPart(String word) {
        return word.length() > 1
                && (Character.isUpperCase(word.charAt(0)) || isJoined(word, 0))
                && word.charAt(1) != '.'
                && Character.isLetter(word.charAt(word.length() - 1));
    }
}
