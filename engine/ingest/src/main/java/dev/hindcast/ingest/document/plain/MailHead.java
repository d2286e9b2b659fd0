package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.LineCursor;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above a mail's text. All but the subject and the day tell of the mail, not of the incident, and name people. */
final class MailHead {
    private static final Pattern HEADER = Pattern.compile("^([A-Z][A-Za-z-]{1,40}):\\s+(\\S.*)$");
    private static final Pattern ANSWER = Pattern.compile("^(?i:(?:re|fwd?|aw|wg)\\s?:\\s?)+");
    private static final Pattern CLOCK =
            Pattern.compile("\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s([+-]\\d{4})(?!\\d))?.*$");
    /** Under which a mail says when it was sent. */
    private static final Set<String> SENT = Set.of("Date", "Sent");

    private static final int MOST_LINES = 60;

    private MailHead() {}

    /**
     * What is kept of it.
     *
     * @param subject the title
     * @param sent the day on which the text was sent, under a label that says so, and the offset of the clock of who sent it
     */
    record Kept(TextLine subject, Optional<TextLine> sent) {}

    /** Goes past the head of a mail and returns what is kept; without both a sender and a subject there is none. */
    static Optional<Kept> skip(LineCursor cursor) {
        Optional<TextLine> subject = Optional.empty();
        Optional<TextLine> sent = Optional.empty();
        boolean sender = false;
        int lines = 0;
        while (lines < MOST_LINES && !cursor.peek(lines).isEmpty()) {
            String text = cursor.peek(lines);
            Matcher header = HEADER.matcher(text);
            if (header.matches()) {
                sender |= header.group(1).equals("From");
                if (SENT.contains(header.group(1))) {
                    // The time of day is the mail's.
                    Matcher clock = CLOCK.matcher(header.group(2));
                    String offset = clock.find() && clock.group(1) != null ? ", " + clock.group(1) : "";
                    String day = clock.replaceFirst("") + offset;
                    sent = Optional.of(TextLine.plain("Sent: " + day, cursor.line() + lines));
                }
                if (header.group(1).equals("Subject")) {
                    String words = ANSWER.matcher(header.group(2)).replaceFirst("");
                    subject = Optional.of(TextLine.plain(words, cursor.line() + lines));
                }
            } else if (!Character.isWhitespace(text.charAt(0)) || lines == 0) {
                return Optional.empty();
            }
            lines++;
        }
        if (!sender || subject.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < lines; i++) {
            cursor.next();
        }
        return Optional.of(new Kept(subject.get(), sent));
    }
}
