package dev.hindcast.language;

import dev.hindcast.language.names.EastAsianNames;
import dev.hindcast.language.names.NamedThings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that are known, as whole words and with their capitals, the longest first. Asks at the beginning of each word
 * only, and there only for names that begin with its sign, so that many names cost no more than few.
 */
final class KnownNames {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    /** What the names begin with: asked of every sign of a text, and cheaper than the map. */
    private final SignSet firsts;

    /** Names in scripts that part no words. */
    private final Optional<Pattern> joined;

    KnownNames(Collection<String> names) {
        List<String> sorted = names.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> unparted = sorted.stream().filter(EastAsianNames::isOne).toList();
        joined = unparted.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(EastAsianNames.pattern(unparted)));
        sorted.stream()
                .filter(name -> !EastAsianNames.isOne(name))
                .forEach(name -> byFirst.computeIfAbsent(name.charAt(0), first -> new ArrayList<>())
                        .add(name));
        StringBuilder beginnings = new StringBuilder();
        byFirst.keySet().forEach(beginnings::append);
        firsts = SignSet.of(beginnings.toString());
    }

    /** Returns the text with each name replaced, and initials beside it; the text itself if it has none. */
    String replace(String text, String by) {
        String parted = replaceParted(text, by);
        return joined.isEmpty() ? parted : joined.get().matcher(parted).replaceAll(Matcher.quoteReplacement(by));
    }

    private String replaceParted(String text, String by) {
        StringBuilder shown = null;
        int kept = 0;
        for (int at = 0; at < text.length(); at++) {
            char first = text.charAt(at);
            if (!mayBegin(first) || at > 0 && isOfWord(text.charAt(at - 1))) {
                continue;
            }
            List<String> names = byFirst.get(first);
            int end = names == null ? at : endOfName(text, at, names);
            if (end > at) {
                shown = shown == null ? new StringBuilder(text.length()) : shown;
                shown.append(text, kept, beforeInitials(text, at, kept)).append(by);
                kept = behindInitial(text, end);
                at = kept - 1;
            }
        }
        return shown == null ? text : shown.append(text, kept, text.length()).toString();
    }

    private boolean mayBegin(char first) {
        return first < 128 ? firsts.have(first) : !firsts.areAscii();
    }

    private static int endOfName(String text, int at, List<String> names) {
        for (String name : names) {
            int end = at + name.length();
            if (text.startsWith(name, at)
                    && (end == text.length() || !isOfWord(text.charAt(end)))
                    && !NamedThings.isBehind(text, end)
                    && !isInCompound(text, at, end)) {
                return end;
            }
        }
        return at;
    }

    /** Hosts are called maria-replica-2 or maria:8080, after nobody. */
    private static boolean isInCompound(String text, int at, int end) {
        return Character.isLowerCase(text.charAt(at))
                && (joins(text, at - 1, at - 2) || joins(text, end, end + 1))
                && PersonNames.isGiven(Character.toUpperCase(text.charAt(at)) + text.substring(at + 1, end));
    }

    private static boolean joins(String text, int sign, int beyond) {
        return Math.min(sign, beyond) >= 0
                && Math.max(sign, beyond) < text.length()
                && "-./@:_".indexOf(text.charAt(sign)) >= 0
                && Character.isLetterOrDigit(text.charAt(beyond));
    }

    /** The S. of S. Quennell. */
    private static int beforeInitials(String text, int at, int least) {
        int from = at;
        while (from - 3 >= least
                && text.charAt(from - 1) == ' '
                && text.charAt(from - 2) == '.'
                && Character.isUpperCase(text.charAt(from - 3))
                && (from == 3 || !isOfWord(text.charAt(from - 4)))) {
            from -= 3;
        }
        return from;
    }

    /** The Q. of Marisol Q. where no sentence begins behind it. */
    private static int behindInitial(String text, int end) {
        boolean initial = end + 2 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && text.charAt(end + 2) == '.';
        return initial ? end + 3 : end;
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c != ' ' && (Character.isLetterOrDigit(c) || c == '_');
    }
}
