package dev.hindcast.ingest.collection.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that are a day with a time of day and nothing else: they make a moment of a key that may as well head a text. */
public final class TimeAlone {
    private static final Pattern TIME = Pattern.compile(
            "\\s*(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)[,T\\s]\\s*\\p{L}{0,2}\\s*\\d{1,2}(?:\\s?[:.hH]\\s?\\d{2})?[\\d:.]*\\s?(?:[hH]|[AaPp][Mm]|Z|UTC|Uhr|[+-]\\d\\d:?\\d\\d)?\\s*"
                    + "|[12]\\d{9}(?:\\d{3})?");

    /** A word for the notice that also stands for what was written afterwards: it has a date of its own. */
    private static final String REPORT = "report";

    private static final Set<String> OF_A_TEXT = Set.of("date", "on", "day");

    /** Keys of texts and the labels of the moments that they are where a time stands alone. */
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("acknowledgement", "acknowledged"),
            Map.entry("closure", "closed"),
            Map.entry("declaration", "declared"),
            Map.entry("detect time", "detected"),
            Map.entry("detection", "detected"),
            Map.entry("engagement", "acknowledged"),
            Map.entry("first response", "acknowledged"),
            Map.entry("mitigate time", "mitigated"),
            Map.entry("mitigation", "mitigated"),
            Map.entry("recovery", "impact end"),
            Map.entry(REPORT, "detected"),
            Map.entry("resolution", "resolved"),
            Map.entry("resolve time", "resolved"),
            Map.entry("restoration", "impact end"));

    private static final Pattern CLOCK = Pattern.compile("\\s*[0-2]?\\d[:.][0-5]\\d(?::00)?\\s*");

    private TimeAlone() {}

    /** Returns whether the value is one. */
    public static boolean is(String value) {
        return TIME.matcher(value).matches();
    }

    /**
     * Returns the label of the moment that the property is, absent if it is read otherwise.
     *
     * @param day whether the day stands in a column of its own
     */
    static Optional<String> label(Property property, boolean day) {
        return Optional.ofNullable(NOUNS.get(property.words()))
                .filter(label -> is(property.value())
                        || day && CLOCK.matcher(property.value()).matches());
    }

    /**
     * Returns whether words that head a text are those of a moment where a time stands alone.
     *
     * @param when the key of that time below those words
     */
    public static boolean isNoun(String words, String when) {
        return NOUNS.containsKey(words) && !(words.equals(REPORT) && OF_A_TEXT.contains(when));
    }

    /** Returns whether the property is the time of a report, which is no detection where that is given beside it. */
    static boolean isReport(Property property) {
        return property.words().equals(REPORT) && is(property.value());
    }

    /** Returns what a key of these words is called where its value is one. */
    public static String named(String words) {
        return NOUNS.getOrDefault(words, words);
    }
}
