package dev.hindcast.ingest.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * With which three characters a match of a regular expression can begin: never too few, perhaps too many. Reads the expression
 * itself, so that nobody has to list them: alternatives, groups, classes and quantifiers; what looks ahead or behind takes no
 * room, and what it does not know may be anything. Used once; not thread-safe.
 */
final class Openings {
    /** How many characters are looked at. */
    static final int LENGTH = 3;

    private static final String MARK = "\\";
    private static final Set<Prefix> NOTHING = Set.of(Prefix.EMPTY);

    private static final List<String> LOOKS = List.of("?=", "?!", "?<=", "?<!");

    /** So an expression says that no letter or digit stands before, perhaps nor something else. */
    private static final List<String> NO_WORD_BEFORE =
            List.of("?<!\\w)", "?<![\\w", "?<![A-Za-z0-9", "?<![\\p{L}\\p{M}\\d]");

    private final String regex;
    private int at;

    private Openings(String regex) {
        this.regex = regex;
    }

    /** Returns how a match may begin. */
    static Set<Prefix> of(String regex) {
        Openings openings = new Openings(regex);
        Set<Prefix> all = openings.alternatives();
        if (openings.at < regex.length()) {
            throw new IllegalArgumentException("unbalanced at " + openings.at + ": " + regex);
        }
        return all;
    }

    private Set<Prefix> alternatives() {
        Set<Prefix> all = new HashSet<>(sequence());
        while (at < regex.length() && regex.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private Set<Prefix> sequence() {
        Set<Prefix> openings = NOTHING;
        boolean full = false;
        while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
            if (full) {
                at = Alternatives.itemEnd(regex, at);
            } else {
                openings = joined(openings, quantified(item()));
                full = areFull(openings);
            }
        }
        return openings;
    }

    private static boolean areFull(Set<Prefix> openings) {
        for (Prefix opening : openings) {
            if (!opening.isFull()) {
                return false;
            }
        }
        return true;
    }

    /** Thousands are joined before anything is read, most of them one with one. */
    private static Set<Prefix> joined(Set<Prefix> heads, Set<Prefix> tails) {
        if (heads.equals(NOTHING) || tails.equals(NOTHING)) {
            return heads.equals(NOTHING) ? tails : heads;
        }
        Set<Prefix> joined = new HashSet<>();
        for (Prefix head : heads) {
            for (Prefix tail : head.isFull() ? NOTHING : tails) {
                joined.add(head.then(tail));
            }
        }
        return joined;
    }

    private Set<Prefix> item() {
        char c = regex.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> kinds(charClass());
            case '.' -> kinds(Letters.any());
            case '^' -> Set.of(Prefix.at(Prefix.Edge.TEXT));
            case '$' -> NOTHING;
            case '\\' -> escaped();
            default -> kinds(1 << Letters.kind(c));
        };
    }

    private Set<Prefix> escaped() {
        char c = regex.charAt(at++);
        if (c == 'p' || c == 'P') {
            at = regex.indexOf('}', at) + 1;
            return kinds(Letters.any());
        }
        if (c == 'b') {
            return Set.of(Prefix.at(Prefix.Edge.WORD));
        }
        return c == 'B' || c == 'G' ? NOTHING : kinds(Letters.kindsOfEscaped(c));
    }

    private Set<Prefix> group() {
        boolean special = regex.startsWith("?", at);
        boolean begins = special && Alternatives.hasOneOf(NO_WORD_BEFORE, regex, at);
        boolean behind = regex.startsWith("?<=", at);
        boolean looks = special && Alternatives.hasOneOf(LOOKS, regex, at);
        if (special) {
            // All that may stand here ends with one of these signs; "?i)" sets a flag for what follows.
            while (":=!>)".indexOf(regex.charAt(at)) < 0) {
                at++;
            }
            if (regex.charAt(at++) == ')') {
                return NOTHING;
            }
        }
        int from = at;
        Set<Prefix> inside = alternatives();
        begins |= behind && standsBehindBlank(regex.substring(from, at));
        at++;
        return begins ? Set.of(Prefix.at(Prefix.Edge.WORD)) : looks ? NOTHING : inside;
    }

    /** Behind a blank stands no letter before what follows. */
    private static boolean standsBehindBlank(String looked) {
        return looked.endsWith(" ") && Alternatives.split(looked).size() == 1;
    }

    /** A class that is negated or nested may be anything. */
    private int charClass() {
        boolean negated = regex.startsWith("^", at);
        int kinds = 0;
        while (regex.charAt(at) != ']') {
            char c = regex.charAt(at++);
            if (c == '[' || c == '&') {
                negated = true;
            } else if (regex.startsWith(MARK, at - 1)) {
                char escape = regex.charAt(at++);
                negated |= escape == 'p' || escape == 'P';
                kinds |= Letters.kindsOfEscaped(escape);
            } else if (regex.startsWith("-", at) && regex.charAt(at + 1) != ']') {
                for (char each = c; each <= regex.charAt(at + 1); each++) {
                    kinds |= 1 << Letters.kind(each);
                }
                at += 2;
            } else {
                kinds |= 1 << Letters.kind(c);
            }
        }
        at++;
        return negated ? Letters.any() : kinds;
    }

    private static Set<Prefix> kinds(int kinds) {
        return Set.of(Prefix.of(kinds));
    }

    private Set<Prefix> quantified(Set<Prefix> item) {
        int least = 1;
        int most = 1;
        if (at < regex.length()) {
            char c = regex.charAt(at);
            if (c == '?' || c == '*' || c == '+') {
                least = c == '+' ? 1 : 0;
                most = c == '?' ? 1 : LENGTH;
                at++;
            } else if (c == '{') {
                int end = regex.indexOf('}', at);
                String[] bounds = regex.substring(at + 1, end).split(",", -1);
                least = Math.min(LENGTH, Integer.parseInt(bounds[0]));
                most = bounds.length == 1 ? least : bounds[1].isEmpty() ? LENGTH : Integer.parseInt(bounds[1]);
                at = end + 1;
            }
            // Lazy or possessive: the same matches or fewer.
            if (most != 1 || least != 1) {
                at += regex.startsWith("?", at) || regex.startsWith("+", at) ? 1 : 0;
            }
        }
        return repeated(item, least, Math.min(LENGTH, most));
    }

    private static Set<Prefix> repeated(Set<Prefix> item, int least, int most) {
        if (least == 1 && most == 1) {
            return item;
        }
        Set<Prefix> openings = new HashSet<>();
        Set<Prefix> times = NOTHING;
        for (int i = 0; i <= most; i++) {
            if (i >= least) {
                openings.addAll(times);
            }
            times = i < most ? joined(times, item) : times;
        }
        return openings;
    }
}
