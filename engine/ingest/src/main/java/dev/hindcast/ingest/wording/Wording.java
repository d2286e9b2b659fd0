package dev.hindcast.ingest.wording;

import dev.hindcast.ingest.wording.OpeningTable.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    /** Beyond ASCII, and yet the same as a letter of it where case does not count. */
    private static final String FOLDED = "ıİſ\u212a";

    private final OpeningTable openings;
    private final Places places = new Places();
    /** Whether each alternative matches at the beginning of a text alone. */
    private final boolean atStart;
    /** Whether one begins within a word or with a blank. */
    private final boolean anywhere;
    /** What looks through a text that is not of ASCII; absent where the alternatives do in any text. */
    private final Optional<Pattern> beyondAscii;

    private Wording(String regex, int flags) {
        this.beyondAscii =
                (flags & Pattern.UNICODE_CASE) == 0 ? Optional.empty() : Optional.of(Pattern.compile(regex, flags));
        List<Opening> all = new ArrayList<>();
        for (String alternative : Alternatives.of(regex)) {
            Alternative one = new Alternative(alternative, flags);
            Openings.of(alternative).forEach(prefix -> all.add(new Opening(prefix, one)));
        }
        this.openings = new OpeningTable(all);
        all.forEach(opening -> opening.prefix().addTo(places));
        this.atStart = all.stream().allMatch(opening -> opening.prefix().edge() == Prefix.Edge.TEXT);
        this.anywhere = !all.stream().allMatch(opening -> opening.prefix().beginsWordOrSign());
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

    /**
     * Returns the wording of an expression in which letters beyond ASCII count in either case, too; the expression itself looks through texts that have
     * any.
     *
     * @param flags more that holds for it, see {@link Pattern#compile(String, int)}
     */
    public static Wording ofAnyScript(String regex, int flags) {
        if (FOLDED.chars().anyMatch(sign -> regex.indexOf(sign) >= 0)) {
            throw new IllegalArgumentException("has a sign that is another case of one of ASCII: " + regex);
        }
        return new Wording(regex, flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
        if (beyondAscii.isPresent() && !Letters.areAscii(text)) {
            return first(beyondAscii.get().matcher(text), holds);
        }
        if (atStart && (text.isEmpty() || !places.has(Places.first(text)))) {
            return Optional.empty();
        }
        if (anywhere) {
            return firstAnywhere(text, holds);
        }
        Scan scan = Scan.of(text);
        return scan.hasPlaces() ? first(scan, atStart, holds) : firstAnywhere(text, holds);
    }

    private static Optional<MatchResult> first(Matcher matcher, Predicate<MatchResult> holds) {
        while (matcher.find()) {
            if (holds.test(matcher)) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private Optional<MatchResult> first(Scan scan, boolean atStart, Predicate<MatchResult> holds) {
        int end = atStart ? 1 : scan.size();
        Search search = null;
        for (int i = 0; i < end; i++) {
            int kind = scan.kindAt(i);
            if (places.has(kind)) {
                search = search == null ? new Search(scan, holds) : search;
                if (search.findsAt(scan.placeAt(i), kind)) {
                    return Optional.of(search.matcher);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<MatchResult> firstAnywhere(String text, Predicate<MatchResult> holds) {
        Search search = null;
        byte[] bytes = Letters.bytes(text);
        int code = Places.before(text);
        for (int i = 0; i < bytes.length; i++) {
            code = Places.next(code, bytes, i);
            int kind = Places.place(code);
            if (places.has(kind)) {
                search = search == null ? new Search(Scan.of(text), holds) : search;
                if (search.findsAt(i, kind)) {
                    return Optional.of(search.matcher);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the same where it is known already with which characters a match can begin.
     *
     * @param opened for each place of the scan some bits
     * @param bit which of them says that a match can begin there
     */
    Optional<MatchResult> first(Scan scan, int[] opened, int bit, Predicate<MatchResult> holds) {
        if (anywhere || !scan.hasPlaces()) {
            return firstAnywhere(scan.text(), holds);
        }
        Search search = null;
        for (int i = 0; i < opened.length; i++) {
            if ((opened[i] >>> bit & 1) != 0) {
                search = search == null ? new Search(scan, holds) : search;
                if (search.findsAt(scan.placeAt(i), scan.kindAt(i))) {
                    return Optional.of(search.matcher);
                }
            }
        }
        return Optional.empty();
    }

    /** One search of a text. */
    private final class Search {
        private final Scan scan;
        private final Predicate<MatchResult> holds;
        private Matcher matcher;
        private int from;

        private Search(Scan scan, Predicate<MatchResult> holds) {
            this.scan = scan;
            this.holds = holds;
        }

        /** Returns whether a match that counts begins at the place, of that kind; the places are asked in their order. */
        private boolean findsAt(int at, int kind) {
            if (at < from || !matchesAt(at, kind)) {
                return false;
            }
            from = matcher.end();
            return holds.test(matcher);
        }

        /** Tries the alternatives that can begin there, in their order, but those that need what is not in the text. */
        private boolean matchesAt(int at, int kind) {
            OpeningTable.Fitting fitting = openings.at(kind);
            for (int i = 0; i < fitting.size(); i++) {
                if (fitting.mayBeIn(scan.triples(), i) && matches(at, fitting.alternatives()[i])) {
                    return true;
                }
            }
            return false;
        }

        /** What looks behind sees the whole text, and only its own edges are edges. */
        private boolean matches(int at, Alternative tried) {
            if (!tried.needs().areIn(scan.triples())) {
                return false;
            }
            Pattern alternative = tried.pattern();
            matcher = matcher == null
                    ? alternative
                            .matcher(scan.text())
                            .useTransparentBounds(true)
                            .useAnchoringBounds(false)
                    : matcher.usePattern(alternative);
            return matcher.region(at, scan.text().length()).lookingAt();
        }
    }

    /** Returns where a match can begin. */
    Places places() {
        return places;
    }

    /** Returns whether a match can begin within a word or with a blank. */
    boolean beginsAnywhere() {
        return anywhere;
    }
}
