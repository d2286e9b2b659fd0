package dev.hindcast.ingest.document.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A mail.
 *
 * @param head what stands above its text, by name in lower case
 * @param begin the line in the file where it begins
 * @param text its text as it was written
 * @param html whether that is a page
 * @param cutAt the line from which on it was not read, since it has more heads or parts than anybody sends; absent if all of it was
 */
record Mail(Map<String, String> head, int begin, LinedText text, boolean html, OptionalInt cutAt) {
    private static final Pattern ANSWER = Pattern.compile("^(?i:(?:re|fwd?|aw|wg|sv|tr)\\s?:\\s*)+");
    /** "(CET)" behind an offset. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{0,40}\\)$");

    /** Returns what its head says under a name in lower case, in words; empty where it says nothing. */
    String value(String name) {
        return head.getOrDefault(name, "");
    }

    /** Returns what it is about, without the marks of an answer. */
    String subject() {
        return ANSWER.matcher(value("subject")).replaceFirst("").strip();
    }

    /** Returns when it was sent, absent where its head does not tell. */
    Optional<Instant> sent() {
        try {
            String date = REMARK.matcher(value("date")).replaceFirst("");
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the head as far as it tells of the incident, and below it the text if it is plain. */
    LinedText told() {
        List<LinedText.Line> lines = new ArrayList<>();
        for (String name : List.of("From", "Date", "Subject")) {
            String value = value(name.toLowerCase(Locale.ROOT));
            lines.add(new LinedText.Line(name + ": " + (value.isEmpty() ? "-" : value), begin));
        }
        lines.add(new LinedText.Line("", begin));
        lines.addAll(html ? List.of() : text.lines());
        return new LinedText(lines);
    }
}
