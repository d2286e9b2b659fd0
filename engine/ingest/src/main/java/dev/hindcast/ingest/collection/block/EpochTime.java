package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.wording.Remembered;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seconds, or thousandths, millionths or billionths of them, since 1970, written out. They are a point in time of their own: no zone has to be assumed. */
final class EpochTime {
    private static final Pattern DIGITS = Pattern.compile("([12]\\d{9})(?:\\d{3}|\\d{6}|\\d{9})?(?:\\.\\d{1,9})?");
    /** Fewer than nine decimals do not reach the second: spreadsheets round to five. */
    private static final Pattern POWER = Pattern.compile("[12]\\.\\d{9,18}[eE]\\+?(?:09|9|12|15|18)");

    private static final Pattern IN_WORDS = Pattern.compile("\\\\?/Date\\((\\d{13})(?:[+-]\\d{4})?\\)\\\\?/");
    private static final Pattern TIME_KEY = Pattern.compile(
            "(?:.* )?(?:at|on|time|date|when|timestamp|start|begin|began|end|started|ended|detected|acknowledged|mitigated"
                    + "|resolved|created|updated|opened|closed|published|reported|starttime|endtime|detecttime|statustime)");

    private static final Remembered<Boolean> IS_TIME_KEY =
            Remembered.of(words -> TIME_KEY.matcher(words).matches() || Vocabulary.isTime(words));

    private EpochTime() {}

    /** Returns whether the key is that of a time. */
    static boolean isTimeKey(Property property) {
        return IS_TIME_KEY.get(property.words());
    }

    /** Returns the time with its offset in that zone and the figures in parentheses, absent if the value is none. */
    static Optional<String> of(Property property, ZoneId zone) {
        String value = property.value().strip();
        Matcher matcher = DIGITS.matcher(figures(value));
        if (!matcher.matches() || !isTimeKey(property)) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)));
        String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
        return Optional.of(written + " (" + value + ")");
    }

    private static String figures(String value) {
        if (POWER.matcher(value).matches()) {
            return new BigDecimal(value).toPlainString();
        }
        Matcher words = IN_WORDS.matcher(value);
        return words.matches() ? words.group(1) : value;
    }
}
