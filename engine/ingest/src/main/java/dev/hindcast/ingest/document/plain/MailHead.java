package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.LineCursor;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines above the text of a mail, or of a letter or memo in any language. All but the subject and the day tell of the mail, not of the incident, and name people. */
final class MailHead {
    private static final Pattern HEADER = Pattern.compile("^([A-Z][A-Za-z-]{1,40}):\\s+(\\S.*)$");
    private static final Pattern ANSWER = Pattern.compile("^(?i:(?:re|fwd?|aw|wg)\\s?:\\s?)+");
    private static final Pattern CLOCK =
            Pattern.compile("\\s\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s([+-]\\d{4})(?!\\d))?.*$");
    /** Under which a mail says when it was sent. */
    private static final Set<String> SENT = Set.of("Date", "Sent");

    private static final WordingFile WORDS = WordingFile.read(MailHead.class, "letter-heads.txt");
    private static final Pattern OF_LETTER =
            Pattern.compile("(?iu)\\s*(?:(?<subject>" + WORDS.anyOf("subject") + ")|(?<sender>"
                    + WORDS.anyOf("sender") + ")|(?<sent>" + WORDS.anyOf("sent") + ")|" + WORDS.anyOf("receiver")
                    + ")\\s?[:：]\\s*(?<value>\\S.*)");
    private static final Pattern MEMO = Pattern.compile("(?iu)\\s*" + WORDS.anyOf("memo") + "\\s*");
    /** "From: 10:02" is the beginning of something. */
    private static final Pattern TIME = Pattern.compile("\\d[:.h]\\d\\d");

    private static final int MOST_LINES = 60;
    private static final int MOST_BLANK = 4;

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
                    sent = Optional.of(sent(header.group(2), cursor.line() + lines));
                }
                if (header.group(1).equals("Subject")) {
                    String words = ANSWER.matcher(header.group(2)).replaceFirst("");
                    subject = Optional.of(TextLine.plain(words, cursor.line() + lines));
                }
            } else if (!Character.isWhitespace(text.charAt(0)) || lines == 0) {
                return ofLetter(cursor);
            }
            lines++;
        }
        return sender && subject.isPresent() ? kept(cursor, lines, subject.get(), sent) : ofLetter(cursor);
    }

    /** Of a letter all lines but the subject and the day, up to the first that is none of its head; a subject may stand alone. */
    private static Optional<Kept> ofLetter(LineCursor cursor) {
        int lines = MEMO.matcher(cursor.peek()).matches() ? 1 : 0;
        while (lines > 0 && lines < MOST_BLANK && cursor.peek(lines).isBlank()) {
            lines++;
        }
        int head = lines;
        Optional<TextLine> subject = Optional.empty();
        Optional<TextLine> sent = Optional.empty();
        boolean sender = false;
        Matcher field = OF_LETTER.matcher(cursor.peek(lines));
        while (lines < MOST_LINES && field.matches()) {
            String value = field.group("value");
            if (field.group("subject") != null) {
                subject = Optional.of(TextLine.plain(value, cursor.line() + lines));
            } else if (field.group("sent") != null) {
                sent = Optional.of(sent(value, cursor.line() + lines));
            } else if (TIME.matcher(value).find()) {
                return Optional.empty();
            }
            sender |= field.group("sender") != null;
            lines++;
            field = OF_LETTER.matcher(cursor.peek(lines));
        }
        boolean alone = lines - head == 1 && cursor.peek(lines).isBlank();
        return subject.isPresent() && (sender || alone) ? kept(cursor, lines, subject.get(), sent) : Optional.empty();
    }

    /** The time of day is the mail's. */
    private static TextLine sent(String when, int line) {
        Matcher clock = CLOCK.matcher(when);
        String offset = clock.find() && clock.group(1) != null ? ", " + clock.group(1) : "";
        return TextLine.plain("Sent: " + clock.replaceFirst("") + offset, line);
    }

    private static Optional<Kept> kept(LineCursor cursor, int lines, TextLine subject, Optional<TextLine> sent) {
        for (int i = 0; i < lines; i++) {
            cursor.next();
        }
        return Optional.of(new Kept(subject, sent));
    }
}
