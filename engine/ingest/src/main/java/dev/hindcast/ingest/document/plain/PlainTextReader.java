package dev.hindcast.ingest.document.plain;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.regex.Pattern;

/** Plain text, also a log that is kept by hand: capitals, underlines or a colon make a heading; bullets of any sort; mails with what they quote. */
public final class PlainTextReader implements DocumentReader {
    /** Any of these, and the author had Markdown in mind. */
    private static final Pattern MARKDOWN = Pattern.compile(
            "(?m)^#{1,6}\\s|^---\\s*$|^\\+\\+\\+\\s*$|^\\s*[-*+] \\[[ xX]\\]|\\]\\(|\\*\\*\\S|^\\s{0,3}(?:```|~~~)|(?<!\\S)__\\w[^_\\n]{0,80}__(?!\\w)|^<");

    /** So much of a log somebody typed, and so much above it. */
    private static final int LONGEST_LOG = 32 * 1024;

    private static final int LONGEST_HEAD = 1_000;
    /** A time at the beginning of a line, a level of importance, a path, a mark of a thread. */
    private static final Pattern OF_PROGRAM = Pattern.compile(
            "^\\W{0,3}\\d{1,4}[-/:.]?\\d{2}\\b|\\b(?:DEBUG|INFO|WARN|WARNING|ERROR|FATAL|TRACE)\\b|^\\W{0,3}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\\d{1,2} \\d\\d:|/\\w+/\\w+/|[{}]");

    /** A time to the second near the beginning of a line, which nobody types. */
    private static final Pattern TO_THE_SECOND = Pattern.compile("(?m)^.{0,24}?(?<!\\d)\\d{1,2}:\\d{2}:\\d{2}(?!\\d)");

    private static final Pattern BAR = Pattern.compile("(?m)^\\s*\\|");
    private static final Pattern GRID = Pattern.compile("(?m)^\\s*\\+(?:[-=]{2,}\\+){1,100}\\s*$");

    @Override
    public String format() {
        return "text";
    }

    @Override
    public boolean reads(String fileName, String text) {
        // The text is looked through only where its name tells nothing.
        return Marks.isUntold(fileName)
                ? !hasBars(text) && !Marks.has(MARKDOWN, text, 1)
                : Marks.extension(fileName).equals("log") && isKeptByHand(text);
    }

    /**
     * People write what a log is of above it, and leave a line blank; programs begin with the first time and blank none, or have their
     * name there and write seconds.
     */
    private static boolean isKeptByHand(String text) {
        String head = text.stripLeading();
        int blank = head.indexOf("\n\n");
        return text.length() <= LONGEST_LOG
                && blank > 0
                && blank <= LONGEST_HEAD
                && head.substring(0, blank)
                        .lines()
                        .noneMatch(line -> OF_PROGRAM.matcher(line).find())
                && !TO_THE_SECOND.matcher(head).find();
    }

    private static boolean hasBars(String text) {
        return Marks.has(BAR, text, 1) && !Marks.has(GRID, text, 2);
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        return new PlainBlocks(text, limits).read(source, format());
    }
}
