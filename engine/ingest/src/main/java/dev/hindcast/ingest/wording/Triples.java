package dev.hindcast.ingest.wording;

import java.util.Arrays;
import java.util.List;

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
    boolean haveAll(int[] needed) {
        for (int bit : needed) {
            if ((there[bit >>> 6] >>> bit & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(int triple) {
        return triple * 0x9E3B >>> 5 & BITS - 1;
    }

    /** Returns what every match of an expression has somewhere; of what offers a choice or may be left out nothing counts. */
    static int[] neededBy(String regex) {
        int[] bits = new int[regex.length()];
        int count = 0;
        int known = 0;
        int code = 0;
        int end;
        for (int at = 0; at < regex.length(); at = end) {
            end = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : Alternatives.itemEnd(regex, at);
            if (regex.charAt(at) == '|' || isOfManySigns(regex, at)) {
                return new int[0];
            }
            if (takesNoRoom(regex, at)) {
                continue;
            }
            char behind = end < regex.length() ? regex.charAt(end) : ' ';
            int kind = "?*{".indexOf(behind) >= 0 ? -1 : kind(regex, at);
            known = kind < 0 ? 0 : known + 1;
            code = (code << 5 | Math.max(0, kind)) & ALL;
            if (known >= 3) {
                bits[count++] = bit(code);
            }
        }
        return Arrays.copyOf(bits, count);
    }

    /** Such an escape may go on behind its letter. */
    private static boolean isOfManySigns(String regex, int at) {
        char escaped = regex.charAt(at) == '\\' ? regex.charAt(at + 1) : ' ';
        return Character.isLetterOrDigit(escaped) && "bdswDSW".indexOf(escaped) < 0;
    }

    private static boolean takesNoRoom(String regex, int at) {
        return regex.charAt(at) == '^'
                || regex.charAt(at) == '$'
                || ROOMLESS.stream().anyMatch(sign -> regex.startsWith(sign, at));
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
