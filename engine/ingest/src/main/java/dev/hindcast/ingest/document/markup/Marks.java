package dev.hindcast.ingest.document.markup;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells formats apart by file names and by the marks at the head of a text. */
public final class Marks {
    /** How far a text is searched for the marks of a format. */
    private static final int HEAD = 64 * 1024;

    private static final Pattern EXTENSION = Pattern.compile("[a-z][a-z0-9]{0,9}");

    private Marks() {}

    /** Returns the extension in lower case; empty if what follows the last dot is none, as in {@code 2031.05.14 outage}. */
    public static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String extension = fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && EXTENSION.matcher(extension).matches() ? extension : "";
    }

    /** Returns whether a file of this name may be in any format that people type. */
    public static boolean isUntold(String fileName) {
        String extension = extension(fileName);
        return extension.isEmpty() || extension.equals("txt") || extension.equals("text");
    }

    /** Returns the part of the text that is searched for marks. */
    public static String head(String text) {
        return text.length() > HEAD ? text.substring(0, HEAD) : text;
    }

    /** Returns whether the pattern is found so many times at the head of the text. */
    public static boolean has(Pattern mark, String text, int times) {
        Matcher matcher = mark.matcher(head(text));
        int found = 0;
        while (found < times && matcher.find()) {
            found++;
        }
        return found == times;
    }
}
