package dev.hindcast.ingest.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What every match of an expression has somewhere: of each of some groups of choices one, and of a choice all of its triples of characters, see
 * {@link Triples}. What may be left out does not count, and a group counts if each of its choices has something. Immutable.
 */
final class Needs {
    private static final List<String> ROOMLESS = List.of("\\b", "(?=", "(?!", "(?<=", "(?<!", "(?i)");
    /** What is looked for before or behind stands in the text as well. */
    private static final List<String> SEEN = List.of("(?=", "(?<=");

    private static final List<String> GROUPS = List.of("(?:");
    private static final List<String> COUNTED = List.of("(");

    /** Groups of choices of bits. */
    private final int[][][] groups;

    private Needs(List<int[][]> groups) {
        this.groups = groups.toArray(int[][][]::new);
    }

    /** Returns what each match of an expression has. */
    static Needs of(String regex) {
        return new Needs(groups(regex, 0, 0));
    }

    /** Returns one triple that each match has, as {@link Triples#bit} numbers it; below 0 if none is for certain. */
    int mark() {
        for (int[][] choices : groups) {
            if (choices.length == 1) {
                // The first ones belong to how it begins, which is known where it is tried.
                return choices[0][choices[0].length - 1];
            }
        }
        return -1;
    }

    /** Returns whether a text has it, of which that is known. */
    boolean areIn(Triples text) {
        for (int[][] choices : groups) {
            if (!hasOne(text, choices)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOne(Triples text, int[][] choices) {
        for (int[] bits : choices) {
            if (text.haveAll(bits)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What a group, or the whole, needs.
     *
     * @param before the characters right before it, see {@link Triples#next}
     * @param known how many of them are known
     */
    private static List<int[][]> groups(String regex, int before, int known) {
        List<String> choices = Alternatives.split(regex);
        if (choices.size() == 1) {
            return ofSequence(regex, before, known);
        }
        List<int[]> one = new ArrayList<>();
        for (String choice : choices) {
            List<int[][]> needed = groups(choice, before, known);
            if (needed.isEmpty()) {
                return List.of();
            }
            one.addAll(List.of(fewest(needed)));
        }
        return List.of(new int[][][] {one.toArray(int[][]::new)});
    }

    /** Of the groups of a choice the one that is itself none, if there is one. */
    private static int[][] fewest(List<int[][]> groups) {
        int[][] fewest = groups.get(0);
        for (int[][] group : groups) {
            fewest = group.length < fewest.length ? group : fewest;
        }
        return fewest;
    }

    /** First what stands there certainly, all of it one choice; then what offers a choice. */
    private static List<int[][]> ofSequence(String regex, int before, int knownBefore) {
        List<int[][]> needed = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        List<Integer> certain = new ArrayList<>();
        int known = knownBefore;
        int code = before;
        int end;
        for (int at = 0; at < regex.length(); at = end) {
            boolean braced = regex.charAt(at) == '{' || regex.startsWith("\\p{", at) || regex.startsWith("\\P{", at);
            end = braced ? regex.indexOf('}', at) + 1 : Alternatives.itemEnd(regex, at);
            if (isOfManySigns(regex, at)) {
                return List.of();
            }
            if (takesNoRoom(regex, at)) {
                needed.addAll(inside(SEEN, regex, at, end, 0, 0));
                continue;
            }
            char behind = end < regex.length() ? regex.charAt(end) : ' ';
            boolean once = "?*{".indexOf(behind) < 0;
            int kind = once ? kind(regex, at) : -1;
            if (once && kind < 0) {
                needed.addAll(inside(regex.startsWith("(?", at) ? GROUPS : COUNTED, regex, at, end, code, known));
                needed.addAll(oneOfClass(regex, at, end));
            }
            known = kind < 0 ? 0 : known + 1;
            code = Triples.next(code, Math.max(0, kind));
            if (kind >= 0) {
                Triples.bitOfSign(regex.charAt(end - 1), kind).ifPresent(signs::add);
            }
            if (known >= Triples.LENGTH) {
                certain.add(Triples.bit(code));
            }
        }
        // Three characters tell more than one.
        signs.addAll(certain);
        if (!signs.isEmpty()) {
            needed.add(0, new int[][] {signs.stream().mapToInt(bit -> bit).toArray()});
        }
        return needed;
    }

    /** What a group needs that is opened by one of these, if one stands there. */
    private static List<int[][]> inside(List<String> openings, String regex, int at, int end, int before, int known) {
        for (String opening : openings) {
            if (regex.startsWith(opening, at)) {
                return groups(regex.substring(at + opening.length(), end - 1), before, known);
            }
        }
        return List.of();
    }

    /** One of the signs of a class, if it is of nothing else. */
    private static List<int[][]> oneOfClass(String regex, int at, int end) {
        if (regex.charAt(at) != '[') {
            return List.of();
        }
        List<int[]> choices = new ArrayList<>();
        for (int i = at + 1; i < end - 1; i++) {
            i += regex.charAt(i) == '\\' ? 1 : 0;
            char sign = regex.charAt(i);
            OptionalInt bit = Character.isLetterOrDigit(sign) || sign == '-' || sign == '^'
                    ? OptionalInt.empty()
                    : Triples.bitOfSign(sign, Letters.kind(sign));
            if (bit.isEmpty()) {
                return List.of();
            }
            choices.add(new int[] {bit.getAsInt()});
        }
        return List.of(new int[][][] {choices.toArray(int[][]::new)});
    }

    /** Such an escape may go on behind its letter. */
    private static boolean isOfManySigns(String regex, int at) {
        char escaped = regex.charAt(at) == '\\' ? regex.charAt(at + 1) : ' ';
        return Character.isLetterOrDigit(escaped) && "bdswDSWpP".indexOf(escaped) < 0;
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
