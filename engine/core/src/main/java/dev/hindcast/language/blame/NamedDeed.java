package dev.hindcast.language.blame;

/** An act of a named person that changed something: what they saw, said or mended is none. */
final class NamedDeed {
    private static final int BETWEEN = 4;

    private final BlameLanguage language;
    private final Wording wording;

    NamedDeed(BlameLanguage language, Wording wording) {
        this.language = language;
        this.wording = wording;
    }

    /** Returns whether there is one. */
    boolean isTold() {
        for (int i = 0; i < Math.min(BETWEEN - 1, wording.size()); i++) {
            if (language.has("thanks", wording.word(i))) {
                return false;
            }
        }
        for (int i = 0; i < wording.size(); i++) {
            boolean told = wording.isOwner(i) && owns(i)
                    || wording.isNamed(i) && (language.has("by", wording.word(i - 1)) ? isDoneBy(i) : acts(i));
            if (told) {
                return true;
            }
        }
        return false;
    }

    /** "[person]'s deploy broke checkout": what is theirs acts. */
    private boolean owns(int at) {
        return language.has("works", wording.word(at + 1)) && (isDeed(at + 2) || isDeed(at + 3));
    }

    private boolean acts(int at) {
        if (at > 0 && !wording.isParted(at) && isForeign(at - 1)) {
            return false;
        }
        boolean before = at > 0
                && !wording.isParted(at)
                && language.isVerbLast()
                && language.has("auxiliaries", wording.word(at - 1));
        int i = at + 1;
        while (i < at + BETWEEN && isBetween(i)) {
            i++;
        }
        boolean auxiliary = language.has("auxiliaries", wording.word(i)) && !wording.isParted(i);
        if (before || auxiliary) {
            return isParticipleBehind(before ? at : i);
        }
        return !isApart(i) && isDeed(i);
    }

    /** Behind a preposition nobody acts; behind another capital it is the end of some name, such as a company's. */
    private boolean isForeign(int at) {
        boolean name = at > 0
                && wording.isCapital(at)
                && !wording.isNamed(at)
                && !language.has("titles", wording.word(at))
                && !language.has("persons", wording.word(at));
        return name || language.has("prepositions", wording.word(at));
    }

    /** The rest of a name that redaction did not see, and words such as "then" that are no auxiliary. */
    private boolean isBetween(int at) {
        if (isApart(at)) {
            return false;
        }
        String word = wording.word(at);
        return wording.isCapital(at) && !wording.isRedacted()
                || language.has("between", word) && !language.has("auxiliaries", word) && !language.has("not", word);
    }

    private boolean isApart(int at) {
        return at >= wording.size() || wording.isParted(at) && !language.has("relatives", wording.word(at));
    }

    private boolean isParticipleBehind(int auxiliary) {
        int most = language.isVerbLast() ? wording.size() : auxiliary + BETWEEN;
        boolean found = false;
        for (int i = auxiliary + 1; i < Math.min(most, wording.size()) && !wording.isParted(i); i++) {
            String word = wording.word(i);
            if (language.has("not", word) || language.has("no deeds", word)) {
                return false;
            }
            found |= language.has("participles", word) && !wording.isCapital(i) && !helps(i);
            if (found && !language.isVerbLast()) {
                return true;
            }
        }
        return found;
    }

    private boolean isDoneBy(int at) {
        boolean passive = false;
        for (int i = 0; i < wording.size(); i++) {
            passive |= language.has("passives", wording.word(i));
        }
        if (!passive) {
            return false;
        }
        for (int i = at - 2; i >= Math.max(0, at - BETWEEN) && !wording.isParted(i + 1); i--) {
            if (isDone(i)) {
                return true;
            }
        }
        for (int i = at + 1; language.isVerbLast() && i < wording.size() && !wording.isParted(i); i++) {
            if (isDone(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDone(int at) {
        return language.has("participles", wording.word(at)) && !language.has("no deeds", wording.word(at))
                || isDeed(at);
    }

    private boolean isDeed(int at) {
        String word = wording.word(at);
        if (word.isEmpty() || wording.isCapital(at) || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        String pair = pair(at);
        if (language.has("deeds", pair)) {
            return true;
        }
        return !language.has("no deeds", word)
                && !helps(at)
                && !language.has("no deeds", pair)
                && !isMend(at)
                && (language.has("deeds", word)
                        || language.has("preterites", word)
                        || language.has("deeds of either kind", word)
                        || language.has("deeds of now", word) && doesHarm());
    }

    private String pair(int at) {
        return wording.word(at) + "-" + wording.word(at + 1);
    }

    /** Who restarted something is told of as a culprit where harm is told. */
    private boolean helps(int at) {
        boolean either = language.has("deeds of either kind", wording.word(at))
                || language.has("deeds of either kind", pair(at));
        return either && !doesHarm() && !breaks(at);
    }

    /** What is told behind the deed is an outage: ", which took the site down". */
    private boolean breaks(int at) {
        boolean takes = false;
        for (int i = at + 1; i < wording.size(); i++) {
            String word = wording.word(i);
            takes |= language.has("takes", word) || language.has("takes", pair(i));
            if (language.has("breaks", word)
                    || language.has("breaks", pair(i))
                    || takes && language.has("taken", word)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever deployed a fix is not told of as a culprit. */
    private boolean isMend(int at) {
        for (int i = at + 1; i <= at + BETWEEN; i++) {
            if (language.has("mends", wording.word(i)) || language.has("mends", pair(i))) {
                return true;
            }
        }
        return false;
    }

    /** In the present, as logs have it, most deeds are those of helpers. */
    private boolean doesHarm() {
        for (int i = 0; i < wording.size(); i++) {
            if (language.has("harms", wording.word(i))) {
                return true;
            }
        }
        return false;
    }
}
