package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Remembered;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A zone that a header states once for all values below it: {@code Start (UTC)}, {@code started_at_utc}. */
final class HeaderZone {
    private static final Pattern REMARK =
            Pattern.compile("[(\\[]\\s*([^()\\[\\]]{1,40}?)\\s*[)\\]]|[ _](utc|gmt|UTC|GMT)\\s*\\)?$");

    private HeaderZone() {}

    private static final Remembered<Optional<String>> STATED = Remembered.of(HeaderZone::stated);

    /** Returns a value of this property with the zone behind it; as it is if there is nothing to add. */
    static String of(Property property, String value) {
        Optional<String> zone = STATED.get(property.key());
        return zone.isPresent() && isBare(value) ? value.strip() + " " + zone.get() : value;
    }

    private static boolean isBare(String value) {
        return TimeScanner.scan(value).stream()
                .findFirst()
                .filter(when -> when.time().isPresent() && when.zone().isEmpty())
                .isPresent();
    }

    private static Optional<String> stated(String key) {
        Matcher remark = REMARK.matcher(key);
        while (remark.find()) {
            String name = remark.group(1) != null ? remark.group(1) : remark.group(2);
            String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('_')) + 1);
            Optional<String> zone = ZoneNames.read(name).isPresent()
                    ? Optional.of(name)
                    : Optional.of(last).filter(word -> ZoneNames.read(word).isPresent());
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }
}
