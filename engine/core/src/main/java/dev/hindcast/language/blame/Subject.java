package dev.hindcast.language.blame;

import java.util.Optional;

/**
 * Finds the subject of words by where it stands: at the beginning of their clause, right before them, behind the verb where
 * the language puts it there, or, where the clause has none, in the clause before.
 */
final class Subject {
    /** How many clauses share a subject. */
    private static final int MOST_CLAUSES = 4;
    /** How many words a group such as "on call that night" may have behind its preposition. */
    private static final int IN_GROUP = 4;

    private static final int BEFORE_PERSON = 3;

    private final BlameLanguage language;
    private final Wording wording;
    private final Optional<Wording> before;
    private boolean single;

    /**
     * Prepares to.
     *
     * @param before the sentence before, of whose subject "they" or "er" may tell
     */
    Subject(BlameLanguage language, Wording wording, Optional<Wording> before) {
        this.language = language;
        this.wording = wording;
        this.before = before;
    }

    /** Returns whose act the words tell that begin there. */
    Who of(int at) {
        Who near = rightBefore(at);
        near = near.isPerson() ? near : behind(at);
        return near.isPerson() ? near : begins(at, true);
    }

    /** Returns the same, but of a single person only: where "we" or a team fell short, no person did. */
    Who ofOne(int at) {
        single = true;
        Who who = of(at);
        single = false;
        return who;
    }

    /** Returns who is subject of the clause of a word, however far before, or stands behind its {@code by}. */
    Who ofClause(int at) {
        Who begins = of(at);
        begins = begins.isPerson() ? begins : begins(at, false);
        if (begins.isPerson()) {
            return begins;
        }
        for (int i = 1; i < wording.size(); i++) {
            Who by = language.has("by", wording.word(i - 1)) ? group(i) : Who.NO_PERSON;
            if (by.isPerson()) {
                return by;
            }
        }
        return Who.NO_PERSON;
    }

    /** Returns whether a person begins the sentence. */
    Who first() {
        return group(skipped(0));
    }

    private Who begins(int at, boolean ofVerb) {
        int from = clause(at);
        int to = at;
        for (int clauses = 0; clauses < MOST_CLAUSES && !(clauses > 0 && wording.isApart(to)); clauses++) {
            if (isRelative(from - 1) && (language.isVerbLast() || isBetween(from, to))) {
                Who antecedent = person(from - 2);
                return antecedent.isPerson() || from < 2 ? antecedent : begun(clause(from - 2), from - 1, true);
            }
            Who who = begun(from, to, ofVerb && clauses == 0);
            if (who.isPerson() || from == 0 || clauses == 0 && ofVerb && !isWithoutSubject(from, to)) {
                return who;
            }
            if (clauses == 0 && !ofVerb && hasOwnSubject(from, to)) {
                return Who.NO_PERSON;
            }
            to = from - (isJoin(from - 1) ? 1 : 0);
            from = clause(to - 1);
        }
        return Who.NO_PERSON;
    }

    /** Nothing but small words stands before the verb, or the verb itself begins: ", hat die Dichtung vergessen". */
    private boolean isWithoutSubject(int from, int to) {
        return isBetween(from, to) && !hasArticle(from, to)
                || language.isVerbLast() && language.has("auxiliaries", wording.word(from));
    }

    /** "In this case the job": an article that no preposition takes begins a subject. */
    private boolean hasArticle(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean taken = i > 0 && language.has("prepositions", wording.word(i - 1));
            if (language.has("determiners", wording.word(i)) && !taken) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelative(int at) {
        return at >= 0 && language.has("relatives", wording.word(at));
    }

    /** A clause whose first word, but for fillers, is an article has a subject, and that is no person. */
    private boolean hasOwnSubject(int from, int to) {
        int first = skipped(from);
        return first < to && language.has("determiners", wording.word(first));
    }

    /** Who begins a clause, if nothing but small words and groups lies between that and the verb. */
    private Who begun(int from, int to, boolean ofVerb) {
        int first = skipped(from);
        int at = headOf(first, to);
        if (at < 0) {
            return Who.NO_PERSON;
        }
        return ofVerb && !language.isVerbLast() && !isBetween(at + 1, to) ? Who.NO_PERSON : person(at);
    }

    private Who group(int from) {
        int at = headOf(from, wording.size());
        return at < 0 ? Who.NO_PERSON : person(at);
    }

    /** Where the person is of a group of words such as "the night nurse", -1 if it is none. */
    private int headOf(int from, int to) {
        int first = from;
        while (first < to && (language.has("determiners", wording.word(first)) || isTitle(first))) {
            first++;
        }
        for (int at = first; at < to && at <= first + BEFORE_PERSON; at++) {
            if (at > first && wording.isParted(at)) {
                return -1;
            }
            if (person(at).isPerson()) {
                return at;
            }
            if (isSmall(wording.word(at))) {
                return -1;
            }
        }
        return -1;
    }

    private Who rightBefore(int at) {
        int i = at - 1;
        int least = Math.max(clause(at), at - 1 - IN_GROUP);
        while (i > least
                && language.has("between", wording.word(i))
                && !person(i).isPerson()) {
            i--;
        }
        Who who = i < clause(at) ? Who.NO_PERSON : person(i);
        return who.isPerson() && !isBehindPreposition(i) ? who : Who.NO_PERSON;
    }

    /** "Gestern hätte der Techniker ... müssen". */
    private Who behind(int at) {
        return language.isVerbLast() && at + 1 < wording.size() && !wording.isParted(at + 1)
                ? group(at + 1)
                : Who.NO_PERSON;
    }

    private boolean isBehindPreposition(int at) {
        int i = at - (language.isOneOf(wording, at) ? 3 : 1);
        if (language.isPronoun(wording, at)) {
            return i >= 0 && language.has("prepositions", wording.word(i));
        }
        while (i >= 0 && i >= at - BEFORE_PERSON && !wording.isParted(i + 1)) {
            if (language.has("prepositions", wording.word(i))) {
                return true;
            }
            if (language.has("determiners", wording.word(i))) {
                return i > 0 && !wording.isParted(i) && language.has("prepositions", wording.word(i - 1));
            }
            i--;
        }
        return false;
    }

    /** Where the clause of a word begins. */
    private int clause(int at) {
        int from = Math.max(0, Math.min(at, wording.size()));
        while (from > 0 && !wording.isParted(from) && !isJoin(from - 1)) {
            from--;
        }
        return from;
    }

    /** "de" of a name joins nothing; a word behind a sign may still. */
    private boolean isJoin(int at) {
        return language.has("joins", wording.word(at))
                || language.has("relatives", wording.word(at)) && at > 0 && wording.isParted(at);
    }

    /** Behind fillers, figures and a first group such as "on Friday". */
    private int skipped(int from) {
        int at = from;
        while (at < wording.size() && (language.has("fillers", wording.word(at)) || isFigure(at))) {
            at++;
        }
        if (language.has("prepositions", wording.word(at)) && !language.has("determiners", wording.word(at))) {
            for (int i = at + 2; i < wording.size() && i <= at + 2 + IN_GROUP && !wording.isParted(i); i++) {
                boolean begins = wording.isNamed(i) || language.has("determiners", wording.word(i));
                if (begins && !language.has("prepositions", wording.word(i - 1))) {
                    return i;
                }
            }
        }
        return at;
    }

    private boolean isBetween(int from, int to) {
        int free = 0;
        boolean ofName = true;
        for (int i = from; i < to; i++) {
            String word = wording.word(i);
            ofName &= wording.isCapital(i);
            if (language.has("prepositions", word)) {
                free = IN_GROUP;
            } else if (!ofName && !isAdverb(word) && !language.has("fillers", word)) {
                if (free == 0) {
                    return false;
                }
                free--;
            }
        }
        return true;
    }

    private boolean isAdverb(String word) {
        return language.has("between", word) || word.endsWith("ly") || word.endsWith("mente") || word.endsWith("ment");
    }

    private boolean isSmall(String word) {
        return language.has("prepositions", word)
                || language.has("joins", word)
                || language.has("between", word)
                || language.has("determiners", word)
                || language.has("pronouns of things too", word);
    }

    private boolean isTitle(int at) {
        return language.has("titles", wording.word(at));
    }

    private boolean isFigure(int at) {
        String word = wording.word(at);
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    private boolean isAfterPerson() {
        return before.isPresent()
                && new Subject(language, before.get(), Optional.empty()).first().isPerson();
    }

    private Who person(int at) {
        if (wording.isNamed(at)) {
            return Who.NAMED;
        }
        String word = wording.word(at);
        boolean somebody =
                (single ? language.isOne(wording, at) : language.isPronoun(wording, at) || language.isRole(wording, at))
                        || language.has("pronouns of things too", word) && isAfterPerson();
        return somebody ? Who.SOMEBODY : Who.NO_PERSON;
    }
}
