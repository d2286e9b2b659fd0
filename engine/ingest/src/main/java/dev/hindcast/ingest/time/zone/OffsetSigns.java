package dev.hindcast.ingest.time.zone;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of offsets as typesetters and eastern keyboards write them, read as those of a keyboard: {@code UTC−3}, {@code UTC＋9}. */
public final class OffsetSigns {
    private static final String DASHES = "\\u2010-\\u2013\\u2212\\ufe63\\uff0d";

    /** As far west as zones go, by full hours, halves or three quarters; a clock says of itself that it is one. */
    private static final Pattern OFFSET = Pattern.compile(
            "(?:UTC|GMT)\\s?(?:(\\uff0b)(?=\\d)|([" + DASHES + "])"
                    + "(?=(0?\\d|1[0-2])(:?(?:00|30|45))?(?![\\d:.]?\\d|\\s?(?:[AaPp]\\.?[Mm]\\b|[Uu]hr\\b|[hH]\\b|UTC|GMT))))");

    /** Behind a clock stands its zone, and a dash is that of a span: {@code 10:00 UTC–11:00 UTC}. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(\\d{1,2})[:.h]\\d{2}(?::\\d{2})?|\\d|[AaPp]\\.?[Mm]\\.?|[Uu]hr|\\b[hH]|\\dh|hours|hrs|clock)\\s?$");

    private static final int LONGEST_CLOCK = 10;

    private OffsetSigns() {}

    /** Returns the text with such signs; each is one character, so that places stay the same. */
    public static String plain(String text) {
        if (text.indexOf("UTC") < 0 && text.indexOf("GMT") < 0) {
            return text;
        }
        Matcher offset = OFFSET.matcher(text);
        StringBuilder plain = new StringBuilder(text);
        while (offset.find()) {
            if (offset.group(1) != null) {
                plain.setCharAt(offset.start(1), '+');
            } else if (isOffset(text, offset)) {
                plain.setCharAt(offset.start(2), '-');
            }
        }
        return plain.toString();
    }

    /** Behind a clock only a minus and full hours before those of the clock: {@code 14:07 UTC−3}. */
    private static boolean isOffset(String text, Matcher offset) {
        Matcher clock = CLOCK.matcher(text.substring(Math.max(0, offset.start() - LONGEST_CLOCK), offset.start()));
        if (!clock.find()) {
            return true;
        }
        String minutes = offset.group(4);
        return offset.group(2).equals("\u2212")
                && clock.group(1) != null
                && (minutes == null || minutes.endsWith("00"))
                && Integer.parseInt(offset.group(3)) < Integer.parseInt(clock.group(1));
    }
}
