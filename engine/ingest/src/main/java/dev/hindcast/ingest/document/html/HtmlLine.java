package dev.hindcast.ingest.document.html;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line that is being put together from the pieces of inline content. Not thread-safe. */
final class HtmlLine {
    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private int leading;
    private int line;
    /** Whether nothing but blanks came since the end of a source line. */
    private boolean ended;

    HtmlLine(int longest) {
        this.longest = longest;
    }

    boolean isBlank() {
        return text.length() == 0;
    }

    /** Returns whether it has words, and a source line ended after them. */
    boolean isAtLineStart() {
        return ended
                && text.length() > 0
                && text.charAt(text.length() - 1) == ' '
                && (text.length() < 2 || text.charAt(text.length() - 2) != ':');
    }

    boolean beginsWith(Pattern pattern) {
        return pattern.matcher(text).lookingAt();
    }

    /** Adds words; blanks of any sort count as one. */
    void append(String words, int number) {
        for (int i = 0; i < words.length() && text.length() < longest; i++) {
            char c = words.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            ended = c == '\n' || ended && blank;
            boolean invisible = c == '\u200B' || c == '\u2060' || c == '\uFEFF';
            if (blank && (text.length() == 0 || text.charAt(text.length() - 1) == ' ') || invisible) {
                continue;
            }
            line = text.length() == 0 ? number : line;
            text.append(blank ? ' ' : c);
            if (leading > 0) {
                lead.append(blank ? ' ' : c);
            }
        }
    }

    void link(String target) {
        if (!target.isBlank()) {
            links.add(target);
        }
    }

    /** Begins emphasis; returns whether it is at the beginning of the line. */
    boolean beginEmphasis() {
        boolean leads = isBlank();
        leading += leads ? 1 : 0;
        return leads;
    }

    /** Ends emphasis that was at the beginning of its line. */
    void endEmphasis() {
        leading = Math.max(0, leading - 1);
    }

    /** Returns the line and begins the next; absent if it has no words. */
    Optional<TextLine> end() {
        String words = text.toString().strip();
        TextLine ended = new TextLine(words, lead.toString().strip(), Math.max(1, line), links);
        text.setLength(0);
        lead.setLength(0);
        links.clear();
        return words.isEmpty() ? Optional.empty() : Optional.of(ended);
    }
}
