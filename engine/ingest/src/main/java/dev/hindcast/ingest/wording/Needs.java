package dev.hindcast.ingest.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * What every match of an expression has somewhere: of each of some groups of choices one, and of a choice all of its triples of characters, see
 * {@link Triples}. What may be left out does not count, and a group counts if each of its choices has something. Immutable.
 */
final class Needs {
    private static final List<String> ROOMLESS = List.of("\\b", "(?=", "(?!", "(?<=", "(?<!", "(?i)");

    /** Groups of choices of bits. */
    private final int[][][] groups;

    private Needs(List<int[][]> groups) {
        this.groups = groups.toArray(int[][][]::new);
    }

    /** Returns what each match of an expression has. */
    static Needs of(String regex) {
        return new Needs(groups(regex));
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

    private static List<int[][]> groups(String regex) {
        List<String> choices = Alternatives.split(regex);
        if (choices.size() == 1) {
            return ofSequence(regex);
        }
        List<int[]> one = new ArrayList<>();
        for (String choice : choices) {
            List<int[][]> needed = groups(choice);
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
    private static List<int[][]> ofSequence(String regex) {
        List<int[][]> needed = new ArrayList<>();
        List<Integer> certain = new ArrayList<>();
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
            boolean once = "?*{".indexOf(behind) < 0;
            int kind = once ? kind(regex, at) : -1;
            known = kind < 0 ? 0 : known + 1;
            code = Triples.next(code, Math.max(0, kind));
            if (known >= Triples.LENGTH) {
                certain.add(Triples.bit(code));
            } else if (once && regex.startsWith("(?:", at)) {
                needed.addAll(groups(regex.substring(at + 3, end - 1)));
            }
        }
        if (!certain.isEmpty()) {
            needed.add(0, new int[][] {certain.stream().mapToInt(bit -> bit).toArray()});
        }
        return needed;
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
