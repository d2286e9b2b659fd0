package dev.hindcast.ingest.time.zone;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Offsets from UTC as they are written: {@code +0530}, {@code UTC+2}, {@code GMT-03:00}. */
final class WrittenOffset {
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    private WrittenOffset() {}

    /** Returns the offset, absent if the text is none or there is no such one. */
    static Optional<ZoneOffset> read(String text) {
        boolean signed = text.indexOf('+') >= 0 || text.indexOf('-') >= 0;
        Matcher matcher = OFFSET.matcher(text);
        if (!signed || !matcher.matches()) {
            return Optional.empty();
        }
        int pastTheHour = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int minutes = Integer.parseInt(matcher.group(2)) * 60 + pastTheHour;
        if (pastTheHour > 59 || minutes > 18 * 60) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds((matcher.group(1).equals("-") ? -60 : 60) * minutes));
    }
}
