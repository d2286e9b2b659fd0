package dev.hindcast.ingest.collection.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values that are a day with a time of day and nothing else: they make a moment of a key that may as well head a text. */
public final class TimeAlone {
    private static final Pattern TIME = Pattern.compile(
            "\\s*(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)[,T\\s]\\s*\\p{L}{0,2}\\s*\\d{1,2}(?:\\s?[:.hH]\\s?\\d{2})?[\\d:.]*\\s?(?:[hH]|[AaPp][Mm]|Z|UTC|Uhr|[+-]\\d\\d:?\\d\\d)?\\s*"
                    + "|[12]\\d{9}(?:\\d{3})?");

    /** Keys of texts and the labels of the moments that they are where a time stands alone. */
    private static final Map<String, String> NOUNS = Map.of(
            "acknowledgement", "acknowledged",
            "declaration", "declared",
            "detection", "detected",
            "engagement", "acknowledged",
            "first response", "acknowledged",
            "mitigation", "mitigated",
            "recovery", "impact end",
            "resolution", "resolved",
            "restoration", "impact end",
            "closure", "closed");

    private TimeAlone() {}

    /** Returns whether the value is one. */
    public static boolean is(String value) {
        return TIME.matcher(value).matches();
    }

    /** Returns the label of the moment that the property is, absent if it is read otherwise. */
    static Optional<String> label(Property property) {
        return Optional.ofNullable(NOUNS.get(property.words())).filter(label -> is(property.value()));
    }

    /** Returns what a key of these words is called where its value is one. */
    public static String named(String words) {
        return NOUNS.getOrDefault(words, words);
    }
}
