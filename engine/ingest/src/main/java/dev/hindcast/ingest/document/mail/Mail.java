package dev.hindcast.ingest.document.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail.
 *
 * @param head what stands above its text
 * @param begin the line in the file where it begins
 * @param text its text as it was written
 * @param html whether that is a page
 */
record Mail(MailHeaders head, int begin, LinedText text, boolean html) {
    private static final Pattern ANSWER = Pattern.compile("^(?i:(?:re|fwd?|aw|wg|sv|tr)\\s?:\\s*)+");
    /** "(CET)" behind an offset. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]{0,40}\\)$");

    private static final int DEEPEST = 5;

    /** A part that is text, and whether it is a page. */
    private record Written(LinedText text, boolean html) {}

    /** Reads a mail, the line above its head left out. */
    static Mail of(LinedText mail) {
        MailHeaders head = MailHeaders.of(mail);
        LinedText body = mail.part(head.end(), mail.lines().size());
        Written written = written(body, head, 0).orElse(new Written(LinedText.at(mail.begin(), ""), false));
        return new Mail(head, mail.begin(), written.text(), written.html());
    }

    /** The text among the parts: what is plain goes before a page that says the same. */
    private static Optional<Written> written(LinedText body, MailHeaders head, int depth) {
        String type = head.value("content-type").toLowerCase(Locale.ROOT);
        String boundary = head.parameter("content-type", "boundary");
        boolean attached =
                head.value("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
        if (type.startsWith("multipart/") && !boundary.isEmpty() && depth < DEEPEST) {
            List<Written> parts = new ArrayList<>();
            for (LinedText part : parts(body, "--" + boundary)) {
                MailHeaders own = MailHeaders.of(part);
                written(part.part(own.end(), part.lines().size()), own, depth + 1)
                        .ifPresent(parts::add);
            }
            return parts.stream()
                    .filter(part -> !part.html())
                    .findFirst()
                    .or(() -> parts.stream().findFirst());
        }
        boolean read = type.isEmpty() || type.startsWith("text/plain") || type.startsWith("text/html");
        return read && !attached
                ? Optional.of(new Written(Transfer.undone(body, head), type.startsWith("text/html")))
                : Optional.empty();
    }

    private static List<LinedText> parts(LinedText body, String boundary) {
        List<LinedText> parts = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < body.lines().size(); i++) {
            String line = body.lines().get(i).text().stripTrailing();
            // The boundary of a part within may begin as this one does.
            if (line.equals(boundary) || line.equals(boundary + "--")) {
                if (from >= 0) {
                    parts.add(body.part(from, i));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** Returns what it is about, without the marks of an answer. */
    String subject() {
        return ANSWER.matcher(head.words("subject")).replaceFirst("").strip();
    }

    /** Returns when it was sent, absent where its head does not tell. */
    Optional<Instant> sent() {
        try {
            String date = REMARK.matcher(head.value("date")).replaceFirst("");
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the head as far as it tells of the incident, and below it the text if it is plain. */
    LinedText told() {
        List<LinedText.Line> lines = new ArrayList<>();
        for (String name : List.of("From", "Date", "Subject")) {
            String value = head.words(name.toLowerCase(Locale.ROOT));
            lines.add(new LinedText.Line(name + ": " + (value.isEmpty() ? "-" : value), begin));
        }
        lines.add(new LinedText.Line("", begin));
        if (!html) {
            lines.addAll(text.lines());
        }
        return new LinedText(lines);
    }
}
