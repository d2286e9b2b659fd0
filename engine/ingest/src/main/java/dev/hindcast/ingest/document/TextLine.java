package dev.hindcast.ingest.document;

import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.OffsetSigns;
import dev.hindcast.language.SignSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** One line of text without mark-up. A value; what is found in it is remembered, so that rules may ask as often as they like. */
public final class TextLine {
    private final String text;
    private final String lead;
    private final int line;
    private final List<String> links;
    /** Found when first asked for; two threads that ask at once find the same. */
    private List<WrittenTime> times;
    /** What was last asked for in another text, which mostly is the value behind its label. */
    private Told other;
    /** Absent until first asked for. */
    private SignSet signs;
    /** What was made of it; absent until first asked for. */
    private Object made;

    private record Told(String text, List<WrittenTime> times) {}

    /**
     * A line.
     *
     * @param text the words
     * @param lead the words at its beginning that were emphasised, as labels often are; empty if none were
     * @param line 1-based line in the document
     * @param links the targets of its links
     */
    public TextLine(String text, String lead, int line, List<String> links) {
        this.text = OffsetSigns.plain(Objects.requireNonNull(text, "text is null"));
        this.lead = Objects.requireNonNull(lead, "lead is null");
        this.line = line;
        this.links = List.copyOf(links);
    }

    /** Returns a line without emphasis or links. */
    public static TextLine plain(String text, int line) {
        return new TextLine(text, "", line, List.of());
    }

    /** Returns the words. */
    public String text() {
        return text;
    }

    /** Returns the words at its beginning that were emphasised; empty if none were. */
    public String lead() {
        return lead;
    }

    /** Returns its number in the document, 1-based. */
    public int line() {
        return line;
    }

    /** Returns the targets of its links. */
    public List<String> links() {
        return links;
    }

    /** Returns whether it has a figure: what has none tells no time, and that is most of prose. */
    public boolean hasFigure() {
        return signs().haveDigit();
    }

    /** Returns whether it is of nothing but ASCII. */
    public boolean isAscii() {
        return signs().areAscii();
    }

    /**
     * Returns whether it has one of these signs.
     *
     * @param signs of ASCII
     */
    public boolean hasOneOf(String signs) {
        return signs().haveOneOf(signs);
    }

    /** Returns the signs it is made of. */
    public SignSet signs() {
        SignSet found = signs;
        if (found == null) {
            found = SignSet.of(text);
            signs = found;
        }
        return found;
    }

    /** Returns the points in time that are written in it, in their order. */
    public List<WrittenTime> times() {
        List<WrittenTime> found = times;
        if (found == null) {
            found = hasFigure() ? List.copyOf(TimeScanner.scan(text)) : List.of();
            times = found;
        }
        return found;
    }

    /** Returns the points in time that are written in a text that was made of this line. */
    public List<WrittenTime> timesOf(String part) {
        if (part.equals(text)) {
            return times();
        }
        Told known = other;
        if (known == null || !known.text().equals(part)) {
            known = new Told(part, List.copyOf(TimeScanner.scan(part)));
            other = known;
        }
        return known.times();
    }

    /**
     * Returns what is made of the line, made when it is first asked for: one thing alone is kept, its label.
     *
     * @param maker always the same
     */
    @SuppressWarnings("unchecked")
    public <T> T made(Function<TextLine, T> maker) {
        Object found = made;
        if (found == null) {
            found = maker.apply(this);
            made = found;
        }
        return (T) found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextLine that
                && line == that.line
                && text.equals(that.text)
                && lead.equals(that.lead)
                && links.equals(that.links);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + line;
    }

    @Override
    public String toString() {
        return line + ": " + text;
    }
}
