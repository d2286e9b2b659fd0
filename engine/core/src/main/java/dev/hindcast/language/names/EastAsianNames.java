package dev.hindcast.language.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in Chinese, Japanese and Korean, which no capital tells. */
public final class EastAsianNames {
    private static final String NO_PLACE = "(?![町市区県村駅店])";

    private EastAsianNames() {}

    /** Returns whether a label such as 担当者 says that people follow. */
    public static boolean areLabelled(String label) {
        return Signs.areEastAsian(label) && ListedPeople.isLabel(label);
    }

    /** Returns the text with each name replaced; the text itself if it has none. */
    public static String replace(String text, String by) {
        if (!Signs.areEastAsian(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        int kept = 0;
        for (Span name : find(text)) {
            if (name.from() >= kept) {
                shown.append(text, kept, name.from()).append(by);
                kept = name.to();
            }
        }
        return kept == 0 ? text : shown.append(text, kept, text.length()).toString();
    }

    /** Adds the names that a text holds, and of each what stands for the person elsewhere in the document. */
    public static void learn(String text, Set<String> names) {
        if (Signs.areEastAsian(text)) {
            find(text).forEach(span -> addForms(span.of(text), names));
        }
    }

    /** Adds the names of a text that lists people. */
    public static void learnListed(String text, Set<String> names) {
        if (Signs.areEastAsian(text)) {
            ListedPeople.list(text, 0, span -> addForms(span.of(text), names));
        }
    }

    private static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        ListedPeople.find(text, found::add);
        JapaneseNames.find(text, found::add);
        ChineseNames.find(text, found::add);
        KoreanNames.find(text, found::add);
        found.sort(Comparator.comparingInt(Span::from)
                .thenComparing(Comparator.comparingInt(Span::to).reversed()));
        return found;
    }

    /** The full name, with a blank within it or without; the Japanese surname or the Chinese one of two signs, a given name of two. */
    private static void addForms(String name, Set<String> names) {
        String joined = name.replaceAll("[ \u3000]", "");
        int surname = JapaneseNames.surname(joined, 0);
        if (surname > 1 && !JapaneseNames.isDoubtful(joined.substring(0, surname))) {
            names.add(joined.substring(0, surname));
        }
        if (joined.length() > Math.max(surname, 1)) {
            names.add(name);
            names.add(joined);
        }
        int chinese = surname > 0 ? 0 : ChineseNames.surname(joined, 0);
        if (chinese > 1) {
            names.add(joined.substring(0, chinese));
        }
        if (chinese > 0 && joined.length() - chinese > 1) {
            names.add(joined.substring(chinese));
        }
        if (Signs.isHangul(joined.charAt(0)) && KoreanNames.isGivenAlone(joined.substring(1))) {
            names.add(joined.substring(1));
        }
    }

    /** Returns whether that is written in one of these scripts. */
    public static boolean isOne(String name) {
        return !name.isEmpty() && (Signs.isHan(name.charAt(0)) || Signs.isHangul(name.charAt(0)));
    }

    /**
     * Returns a pattern of known names. In these scripts words stand without blanks, so that what stands around a name differs:
     * a Korean name may have particles behind, one in Chinese signs has anything there but what makes a place of it.
     *
     * @param names in the order in which they are tried
     */
    public static String pattern(Collection<String> names) {
        Set<String> han = new LinkedHashSet<>();
        Set<String> hangul = new LinkedHashSet<>();
        for (String name : names) {
            (Signs.isHan(name.charAt(0)) ? han : hangul).add(Pattern.quote(name));
        }
        List<String> either = new ArrayList<>();
        if (!han.isEmpty()) {
            either.add("(?:" + String.join("|", han) + ")" + NO_PLACE);
        }
        if (!hangul.isEmpty()) {
            either.add("(?<![가-힣])(?:" + String.join("|", hangul) + ")(?=[이가은는을를의과와도에님씨]|[^가-힣]|$)");
        }
        return String.join("|", either);
    }
}
