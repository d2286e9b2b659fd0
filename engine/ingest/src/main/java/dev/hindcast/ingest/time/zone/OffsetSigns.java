package dev.hindcast.ingest.time.zone;

import java.util.regex.Pattern;

/** The signs of offsets as typesetters and eastern keyboards write them, read as those of a keyboard: {@code UTC−3}, {@code UTC＋9}. */
public final class OffsetSigns {
    /** Between times of day a dash is that of a span: {@code 10:00 UTC–11:00 UTC}. */
    private static final Pattern MINUS = Pattern.compile(
            "(?<=(?:UTC|GMT)\\s?)[\\u2010-\\u2012\\u2212\\ufe63\\uff0d](?=\\d)|(?<=(?<!\\d\\s?)(?:UTC|GMT)\\s?)\\u2013(?=\\d)");

    private static final Pattern PLUS = Pattern.compile("(?<=(?:UTC|GMT)\\s?)\\uff0b(?=\\d)");

    private OffsetSigns() {}

    /** Returns the text with such signs; each is one character, so that places stay the same. */
    public static String plain(String text) {
        boolean minus = text.indexOf('\u2212') >= 0
                || text.indexOf('\u2010') >= 0
                || text.indexOf('\u2011') >= 0
                || text.indexOf('\u2013') >= 0
                || text.indexOf('\uff0d') >= 0;
        String read = minus ? MINUS.matcher(text).replaceAll("-") : text;
        return read.indexOf('\uff0b') >= 0 ? PLUS.matcher(read).replaceAll("+") : read;
    }
}
