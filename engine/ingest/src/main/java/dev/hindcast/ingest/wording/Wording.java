package dev.hindcast.ingest.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a rule looks for, written as a regular expression, without regard to case if not told otherwise. It finds what {@link Matcher#find} would,
 * but looks only where the text has three characters with which a match can begin, not within a word if it must begin one, and for an
 * alternative only in a text that has what it needs elsewhere; in prose those places are rare, so a rule may know many words. An expression that can begin with anything, such as {@code .*}, gains nothing. Safe to share between threads.
 */
public final class Wording {
    private final List<String> alternatives;
    private final int flags;
    /** What must be in a text for each, see {@link Triples#neededBy}; known when a place first fits it. */
    private final AtomicReferenceArray<int[][]> needed;
    /** Each compiled when it is first tried; most never are. */
    private final AtomicReferenceArray<Pattern> compiled;

    /** By the kind of the first character. */
    private final Opening[][] byFirst;
    /** By the kinds of the first two; each pair when a place first has it. */
    private final AtomicReferenceArray<Opening[]> byPair = new AtomicReferenceArray<>(Places.PAIRS);

    private final Places openings = new Places();
    /** Whether each alternative matches at the beginning of a text alone. */
    private final boolean atStart;
    /** Whether each begins with a letter or a digit that no other one stands before. */
    private final boolean atWords;

    private Wording(String regex, int flags) {
        this.alternatives = Alternatives.of(regex);
        this.flags = flags;
        this.needed = new AtomicReferenceArray<>(alternatives.size());
        this.compiled = new AtomicReferenceArray<>(alternatives.size());
        List<Set<Prefix>> prefixes = alternatives.stream().map(Openings::of).toList();
        this.byFirst = Opening.byFirst(prefixes);
        prefixes.forEach(of -> of.forEach(prefix -> prefix.addTo(openings)));
        this.atStart = prefixes.stream().flatMap(Set::stream).allMatch(prefix -> prefix.edge() == Prefix.Edge.TEXT);
        this.atWords = prefixes.stream().flatMap(Set::stream).allMatch(Prefix::beginsWord);
        assert Pattern.compile(regex, flags) != null : "compiled in tests, as alternatives may never be";
    }

    /** Returns the wording of an expression; ASCII letters count in either case. */
    public static Wording of(String regex) {
        return new Wording(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Returns the wording of an expression in which case counts, as in names. */
    public static Wording exactly(String regex) {
        return new Wording(regex, 0);
    }

    /** Returns whether the text has it anywhere. */
    public boolean isIn(String text) {
        return first(text, match -> true).isPresent();
    }

    /**
     * Returns the first place where the text has it.
     *
     * @param holds whether a place counts; the search goes on behind one that does not
     */
    public Optional<MatchResult> first(String text, Predicate<MatchResult> holds) {
        return atStart ? firstAtStart(text, holds) : atWords ? firstAtWords(text, holds) : firstAnywhere(text, holds);
    }

    private Optional<MatchResult> firstAtStart(String text, Predicate<MatchResult> holds) {
        int code = Places.at(text, 0);
        if (text.isEmpty() || !openings.has(code)) {
            return Optional.empty();
        }
        Search search = new Search(text, Scan.of(text).triples(), holds);
        return search.findsAt(0, code) ? Optional.of(search.matcher) : Optional.empty();
    }

    private Optional<MatchResult> firstAtWords(String text, Predicate<MatchResult> holds) {
        Scan scan = Scan.of(text);
        Search search = null;
        for (int word = 0; word < scan.words(); word++) {
            int code = scan.codeAt(word);
            if (openings.has(code)) {
                search = search == null ? new Search(text, scan.triples(), holds) : search;
                if (search.findsAt(scan.wordAt(word), code)) {
                    return Optional.of(search.matcher);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<MatchResult> firstAnywhere(String text, Predicate<MatchResult> holds) {
        Search search = null;
        int code = Places.before(text);
        for (int i = 0; i < text.length(); i++) {
            code = Places.next(code, text, i);
            if (openings.has(code)) {
                search = search == null ? new Search(text, Scan.of(text).triples(), holds) : search;
                if (search.findsAt(i, code)) {
                    return Optional.of(search.matcher);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the same where it is known already with which characters a match can begin.
     *
     * @param opened for each character of the text some bits
     * @param bit which of them says that a match can begin there
     * @param triples what is in the text
     */
    Optional<MatchResult> first(String text, int[] opened, int bit, Triples triples, Predicate<MatchResult> holds) {
        Search search = new Search(text, triples, holds);
        for (int i = 0; i < opened.length; i++) {
            if ((opened[i] >>> bit & 1) != 0 && search.findsAt(i, Places.at(text, i))) {
                return Optional.of(search.matcher);
            }
        }
        return Optional.empty();
    }

    /** One search of a text. */
    private final class Search {
        private final String text;
        private final Triples triples;
        private final Predicate<MatchResult> holds;
        private Matcher matcher;
        private int from;

        private Search(String text, Triples triples, Predicate<MatchResult> holds) {
            this.text = text;
            this.triples = triples;
            this.holds = holds;
        }

        /** Returns whether a match that counts begins at the place, of that number; the places are asked in their order. */
        private boolean findsAt(int at, int code) {
            if (at < from || !matchesAt(at, code)) {
                return false;
            }
            from = matcher.end();
            return holds.test(matcher);
        }

        /** Tries the alternatives that can begin there, in their order, but those that need what is not in the text. */
        private boolean matchesAt(int at, int code) {
            int tried = -1;
            for (Opening opening : openings(Places.pair(code))) {
                if (opening.alternative() > tried && opening.prefix().fits(code)) {
                    tried = opening.alternative();
                    if (triples.haveAll(needed(tried)) && matches(at, compiled(tried))) {
                        return true;
                    }
                }
            }
            return false;
        }

        /** What looks behind sees the whole text, and only its own edges are edges. */
        private boolean matches(int at, Pattern alternative) {
            matcher = matcher == null
                    ? alternative.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher.usePattern(alternative);
            return matcher.region(at, text.length()).lookingAt();
        }
    }

    /** Threads that ask at once make the same, here and of the pattern. */
    private int[][] needed(int alternative) {
        int[][] known = needed.getAcquire(alternative);
        if (known == null) {
            known = Triples.neededBy(alternatives.get(alternative));
            needed.setRelease(alternative, known);
        }
        return known;
    }

    private Opening[] openings(int pair) {
        Opening[] known = byPair.getAcquire(pair);
        if (known == null) {
            known = Opening.ofSecond(byFirst[pair >>> 5], pair & Letters.KINDS - 1);
            byPair.setRelease(pair, known);
        }
        return known;
    }

    private Pattern compiled(int alternative) {
        Pattern known = compiled.getAcquire(alternative);
        if (known == null) {
            known = Pattern.compile(alternatives.get(alternative), flags);
            compiled.setRelease(alternative, known);
        }
        return known;
    }

    /** Returns where a match can begin. */
    Places openings() {
        return openings;
    }
}
