package dev.hindcast.ingest.wording;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which three characters stand one behind the other anywhere in a text, by their kinds. It may say that some do which do not, as several share a
 * bit; never that some do not which do.
 */
final class Triples {
    /** Bits; a power of two, enough for a line of a timeline. */
    private static final int BITS = 1 << 11;

    private static final int ALL = (1 << 15) - 1;

    private static final List<String> ROOMLESS = List.of("\\b", "(?=", "(?!", "(?<=", "(?<!", "(?i)");

    private final long[] there = new long[BITS / Long.SIZE];

    /** Adds those at the place of that number, see {@link Places#next}. */
    void add(int code) {
        int bit = bit(code & ALL);
        there[bit >>> 6] |= 1L << bit;
    }

    /** Returns whether the text has all of these, as {@link #neededBy} gives them. */
    boolean haveAll(int[][] needed) {
        for (int[] any : needed) {
            if (!haveAny(any)) {
                return false;
            }
        }
        return true;
    }

    private boolean haveAny(int[] bits) {
        for (int bit : bits) {
            if ((there[bit >>> 6] >>> bit & 1) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int bit(int triple) {
        return triple * 0x9E3B >>> 5 & BITS - 1;
    }

    /**
     * Returns what every match of an expression has somewhere: of each of these groups of bits at least one. What may be left out does
     * not count, and what offers a choice counts if each choice has something.
     */
    static int[][] neededBy(String regex) {
        List<String> choices = Alternatives.split(regex);
        if (choices.size() == 1) {
            return ofSequence(regex).toArray(int[][]::new);
        }
        int[] any = anyOf(choices);
        return any.length == 0 ? new int[0][] : new int[][] {any};
    }

    private static List<int[]> ofSequence(String regex) {
        List<int[]> needed = new ArrayList<>();
        int known = 0;
        int code = 0;
        int end;
        for (int at = 0; at < regex.length(); at = end) {
            end = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : Alternatives.itemEnd(regex, at);
            if (isOfManySigns(regex, at)) {
                return List.of();
            }
            if (takesNoRoom(regex, at)) {
                continue;
            }
            char behind = end < regex.length() ? regex.charAt(end) : ' ';
            boolean certain = "?*{".indexOf(behind) < 0;
            int kind = certain ? kind(regex, at) : -1;
            known = kind < 0 ? 0 : known + 1;
            code = (code << 5 | Math.max(0, kind)) & ALL;
            if (known >= 3) {
                needed.add(new int[] {bit(code)});
            } else if (certain && regex.startsWith("(?:", at)) {
                needed.addAll(List.of(neededBy(regex.substring(at + 3, end - 1))));
            }
        }
        return needed;
    }

    /** Returns for each choice something that it needs; nothing if one of them needs nothing. */
    private static int[] anyOf(List<String> choices) {
        int[] any = new int[0];
        for (String choice : choices) {
            int[][] needed = neededBy(choice);
            if (needed.length == 0) {
                return new int[0];
            }
            int[] least =
                    Arrays.stream(needed).min(comparingInt(bits -> bits.length)).get();
            any = IntStream.concat(IntStream.of(any), IntStream.of(least)).toArray();
        }
        return any;
    }

    /** Such an escape may go on behind its letter. */
    private static boolean isOfManySigns(String regex, int at) {
        char escaped = regex.charAt(at) == '\\' ? regex.charAt(at + 1) : ' ';
        return Character.isLetterOrDigit(escaped) && "bdswDSW".indexOf(escaped) < 0;
    }

    private static boolean takesNoRoom(String regex, int at) {
        return regex.charAt(at) == '^' || regex.charAt(at) == '$' || Alternatives.hasOneOf(ROOMLESS, regex, at);
    }

    /** Returns the kind of the one character that stands there, -1 if it may be of several. */
    private static int kind(String regex, int at) {
        char c = regex.charAt(at);
        if (c != '\\') {
            return "[(.?*+{".indexOf(c) >= 0 ? -1 : Letters.kind(c);
        }
        char escaped = regex.charAt(at + 1);
        return switch (escaped) {
            case 'd' -> Letters.DIGIT;
            case 's' -> Letters.BLANK;
            default -> Character.isLetterOrDigit(escaped) ? -1 : Letters.kind(escaped);
        };
    }
}
