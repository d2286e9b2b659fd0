package dev.hindcast.ingest.normalise;

import java.util.regex.Pattern;

/** What templates leave behind where a value belongs. */
final class Placeholders {
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\s*(?:\\?+|-+|–|—|n/?a|none|null|tbd|tbc|tba|todo|unknown|not known|unclear|to be (?:determined|confirmed)|x{2,}|y{2,}|z{2,}"
                    + "|<[^<>]{0,200}>|\\{\\{[^{}]{0,200}\\}\\}|\\[[^\\[\\]]{0,80}\\]|\\.{3}|…|_+)[\\s.*_]*");
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\bHH:mm(?::ss)?\\b|\\bYYYY|\\bXX:XX\\b|\\b\\d{1,2}:\\?\\?|--:--|\\?\\?:\\?\\?"
                    + "|\\b\\d{2,4}x{1,3}\\b|-\\?\\?-|-MM-|\\btime tb[cd]\\b|\\{\\{[^{}]{0,80}\\}\\}|<\\s*(?:date|time)[^<>]{0,40}>");

    private Placeholders() {}

    /** Returns whether the value says nothing. */
    static boolean isPlaceholder(String value) {
        return WHOLE.matcher(value).matches() || TIME.matcher(value).find();
    }

    /** Returns whether a template's mark stands where a time belongs. */
    static boolean standsForTime(String text) {
        return TIME.matcher(text).find();
    }
}
