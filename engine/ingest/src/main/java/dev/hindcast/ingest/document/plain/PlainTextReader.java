package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.regex.Pattern;

/** Plain text: capitals, underlines or a colon make a heading; bullets of any sort; mails with what they quote. */
public final class PlainTextReader implements DocumentReader {
    /** Any of these, and the author had Markdown in mind. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,6}\\s|^---\\s*$|^\\+\\+\\+\\s*$|^\\s*[-*+] \\[[ xX]\\]|\\]\\(|\\*\\*\\S|^\\s{0,3}(?:```|~~~)|(?<!\\S)__\\w[^_\\n]{0,80}__(?!\\w)|^<");

    private static final Pattern BAR = Pattern.compile("(?m)^\\s*\\|");
    private static final Pattern GRID = Pattern.compile("(?m)^\\s*\\+(?:[-=]{2,}\\+){1,100}\\s*$");

    @Override
    public String format() {
        return "text";
    }

    @Override
    public boolean reads(String fileName, String text) {
        // The text is looked through only where its name tells nothing.
        return Marks.isUntold(fileName) && !hasBars(text) && !Marks.has(MARKDOWN, text, 1);
    }

    private static boolean hasBars(String text) {
        return Marks.has(BAR, text, 1) && !Marks.has(GRID, text, 2);
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new PlainBlocks(text, limits).read(source, format());
    }
}
