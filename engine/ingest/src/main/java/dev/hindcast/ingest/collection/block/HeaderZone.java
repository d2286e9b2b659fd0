package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.ZoneNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A zone that a header states once for all values below it: {@code Start (UTC)}, {@code started_at_utc}. */
final class HeaderZone {
    private static final Pattern REMARK =
            Pattern.compile("[(\\[]\\s*([^()\\[\\]]{1,40}?)\\s*[)\\]]|[ _](utc|gmt|UTC|GMT)\\s*\\)?$");

    private HeaderZone() {}

    /** Returns the value with the zone behind it, absent if there is nothing to add. */
    static Optional<String> of(Property property) {
        boolean bare = TimeScanner.scan(property.value()).stream()
                .findFirst()
                .filter(when -> when.time().isPresent() && when.zone().isEmpty())
                .isPresent();
        if (!bare) {
            return Optional.empty();
        }
        Matcher remark = REMARK.matcher(property.key());
        while (remark.find()) {
            String name = remark.group(1) != null ? remark.group(1) : remark.group(2);
            String last = name.substring(name.lastIndexOf(' ') + 1);
            Optional<String> zone = ZoneNames.read(name).isPresent()
                    ? Optional.of(name)
                    : Optional.of(last).filter(word -> ZoneNames.read(word).isPresent());
            if (zone.isPresent()) {
                return Optional.of(property.value().strip() + " " + zone.get());
            }
        }
        return Optional.empty();
    }
}
