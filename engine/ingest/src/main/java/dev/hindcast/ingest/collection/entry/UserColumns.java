package dev.hindcast.ingest.collection.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The user's own names for columns and keys. They win over everything that the words of a header may say. */
public final class UserColumns {
    private final Map<String, String> labels = new HashMap<>();

    /**
     * Prepares the names.
     *
     * @param columns our column to their header
     */
    public UserColumns(Map<String, String> columns) {
        columns.forEach((ours, theirs) -> labels.put(form(theirs), label(ours)));
    }

    private static String form(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace('.', '/');
    }

    private static String label(String ours) {
        String words = Keys.words(ours).replaceFirst("^stated ", "");
        return switch (words) {
            case "id" -> "key";
            case "zone" -> "time zone";
            case "published at" -> "first post";
            case "trigger" -> "trigger type";
            default -> words.endsWith(" at") ? words.substring(0, words.length() - 3) : words;
        };
    }

    /** Returns the label the user gives a key, absent if he names it nowhere. */
    public Optional<String> of(String key) {
        return Optional.ofNullable(labels.get(form(key)));
    }

    /** Returns whether he names any. */
    boolean isEmpty() {
        return labels.isEmpty();
    }
}
