package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Property;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Seconds or milliseconds since 1970, written out. They are a point in time of their own: no zone has to be assumed. */
final class EpochTime {
    private static final Pattern DIGITS = Pattern.compile("([12]\\d{9})(\\d{3})?(?:\\.\\d{1,9})?");
    private static final Pattern TIME_KEY = Pattern.compile(
            "(?:.* )?(?:at|on|time|date|when|timestamp|start|begin|began|end|started|ended|detected|acknowledged|mitigated"
                    + "|resolved|created|updated|opened|closed|published|reported|starttime|endtime|detecttime|statustime)");

    private EpochTime() {}

    /** Returns the time with its offset in that zone and the figures in parentheses, absent if the value is none. */
    static Optional<String> of(Property property, ZoneId zone) {
        Matcher matcher = DIGITS.matcher(property.value().strip());
        if (!matcher.matches() || !TIME_KEY.matcher(property.words()).matches()) {
            return Optional.empty();
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(matcher.group(1))).truncatedTo(ChronoUnit.SECONDS);
        String written = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
        return Optional.of(written + " (" + property.value().strip() + ")");
    }
}
