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
 * but looks only where the text has three characters with which a match can begin, and not within a word if it must begin one; in
 * prose those places are rare, so a rule may know many words. An expression that can begin with anything, such as {@code .*}, gains nothing. Safe to share between threads.
 */
public final class Wording {
    private static final Pattern ANY = Pattern.compile("");

    /** An alternative, and what must be in a text for it, see {@link Triples#neededBy}. */
    private record Compiled(Pattern pattern, int[] needed) {}

    private final List<String> alternatives;
    private final int flags;
    /** Each compiled when it is first tried; most never are. */
    private final AtomicReferenceArray<Compiled> compiled;

    private final Opening[][] byFirst;
    private final Places openings = new Places();
    /** Whether each alternative matches at the beginning of a text alone. */
    private final boolean atStart;
    /** Whether each begins with a letter or a digit that no other one stands before. */
    private final boolean atWords;

    private Wording(String regex, int flags) {
        this.alternatives = Alternatives.of(regex);
        this.flags = flags;
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
        Matcher matcher = null;
        int length = text.length();
        int end = atStart ? Math.min(1, length) : length;
        int code = Places.before(text);
        int from = 0;
        for (int i = 0; i < end; i = atWords ? Places.nextWord(text, i) : i + 1) {
            code = atWords ? Places.at(text, i) : Places.next(code, text, i);
            if (openings.has(code) && i >= from) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matches(matcher.region(i, length), code, null)) {
                    if (holds.test(matcher)) {
                        return Optional.of(matcher);
                    }
                    from = matcher.end();
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
        Matcher matcher = null;
        int from = 0;
        for (int i = 0; i < opened.length; i++) {
            if ((opened[i] >>> bit & 1) != 0 && i >= from) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matches(matcher.region(i, opened.length), Places.at(text, i), triples)) {
                    if (holds.test(matcher)) {
                        return Optional.of(matcher);
                    }
                    from = matcher.end();
                }
            }
        }
        return Optional.empty();
    }

    /** Tries the alternatives that can begin at a place of that number, in their order, but those that need what is not in the text. */
    private boolean matches(Matcher matcher, int code, Triples triples) {
        int tried = -1;
        for (Opening opening : byFirst[code >>> 10 & Letters.KINDS - 1]) {
            if (opening.alternative() > tried && opening.prefix().fits(code)) {
                tried = opening.alternative();
                Compiled alternative = compiled(tried);
                if ((triples == null || triples.haveAll(alternative.needed()))
                        && matcher.usePattern(alternative.pattern()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Threads that ask at once make the same. */
    private Compiled compiled(int alternative) {
        Compiled known = compiled.getAcquire(alternative);
        if (known == null) {
            String regex = alternatives.get(alternative);
            known = new Compiled(Pattern.compile(regex, flags), Triples.neededBy(regex));
            compiled.setRelease(alternative, known);
        }
        return known;
    }

    /** Returns where a match can begin. */
    Places openings() {
        return openings;
    }

    /** What looks behind sees the whole text, and only its own edges are edges. */
    private static Matcher matcher(String text) {
        return ANY.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
