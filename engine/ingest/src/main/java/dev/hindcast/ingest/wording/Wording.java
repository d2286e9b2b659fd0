package dev.hindcast.ingest.wording;

import java.util.Optional;
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
    private final Pattern pattern;
    private final Places openings;

    private Wording(Pattern pattern, Places openings) {
        this.pattern = pattern;
        this.openings = openings;
    }

    /** Returns the wording of an expression; ASCII letters count in either case. */
    public static Wording of(String regex) {
        return new Wording(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), Openings.of(regex));
    }

    /** Returns the wording of an expression in which case counts, as in names. */
    public static Wording exactly(String regex) {
        return new Wording(Pattern.compile(regex), Openings.of(regex));
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
        int code = Places.before(text);
        int from = 0;
        for (int i = 0; i < length; i++) {
            code = Places.next(code, text, i);
            if (openings.has(code) && i >= from) {
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

    /** Returns where a match can begin. */
    Places openings() {
        return openings;
    }

    /** What looks behind sees the whole text, and only its own edges are edges. */
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
