package dev.hindcast.ingest.wording;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that a rule looks for, written as a regular expression without regard to case. It finds what {@link Matcher#find} would,
 * but looks only where the text has three characters with which a match can begin; in prose those places are rare, so a rule may
 * know many words. An expression that can begin with anything, such as {@code .*}, gains nothing. Safe to share between threads.
 */
public final class Wording {
    /** Fifteen bits: the kinds of three characters. */
    static final int CODES = (1 << 15) - 1;

    private final Pattern pattern;
    /** One bit for each code. */
    private final int[] openings;

    private Wording(Pattern pattern, int[] openings) {
        this.pattern = pattern;
        this.openings = openings;
    }

    /** Returns the wording of an expression; ASCII letters count in either case. */
    public static Wording of(String regex) {
        return new Wording(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), Openings.of(regex));
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
        int ahead = kind(text, 0) << 5 | kind(text, 1);
        int from = 0;
        for (int i = 0; i < length; i++) {
            ahead = (ahead << 5 | kind(text, i + 2)) & CODES;
            if (i >= from && opens(ahead)) {
                matcher = matcher == null ? matcher(text) : matcher;
                if (matcher.region(i, length).lookingAt()) {
                    if (holds.test(matcher)) {
                        return Optional.of(matcher);
                    }
                    from = matcher.end();
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether a match can begin with three characters of these kinds. */
    boolean opens(int code) {
        return (openings[code / Integer.SIZE] >>> code & 1) != 0;
    }

    /** What looks behind sees the whole text, and only its own edges are edges. */
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Returns the kind of a character of the text, or that of its end. */
    static int kind(String text, int at) {
        return at < text.length() ? Letters.kind(text.charAt(at)) : Letters.END;
    }
}
