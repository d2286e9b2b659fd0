package dev.hindcast.ingest.normalise.outline;

import dev.hindcast.ingest.document.TextLine;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A {@code Label: value} line.
 *
 * @param key the label as written, without its colon
 * @param value what follows; empty if nothing does
 * @param line where
 */
public record Label(String key, String value, TextLine line) {
    /** A colon inside a clock time or an address does not end a label. */
    private static final Pattern COLON = Pattern.compile("^([^:：]{1,70}?)\\s*[:：](?!//)(?!\\d{2}\\b)(?:\\s+|$)(.*)$");

    private static final int MOST_WORDS = 9;

    /** Returns the label of the line, absent if it has none. */
    public static Optional<Label> of(TextLine line) {
        String lead = line.lead();
        if (!lead.isEmpty() && line.text().startsWith(lead) && isKey(lead)) {
            String rest = line.text().substring(lead.length()).strip();
            boolean colon = lead.endsWith(":") || rest.startsWith(":") || rest.isEmpty();
            if (colon) {
                return Optional.of(new Label(trim(lead), trim(rest), line));
            }
        }
        Matcher matcher = COLON.matcher(line.text());
        if (matcher.matches() && isKey(matcher.group(1))) {
            return Optional.of(
                    new Label(matcher.group(1).strip(), matcher.group(2).strip(), line));
        }
        return Optional.empty();
    }

    private static boolean isKey(String key) {
        return key.split("\\s+").length <= MOST_WORDS && key.chars().anyMatch(Character::isLetter);
    }

    private static String trim(String text) {
        return text.replaceAll("^[\\s:：]+|[\\s:：]+$", "");
    }
}
