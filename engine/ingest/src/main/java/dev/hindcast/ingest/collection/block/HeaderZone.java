package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Remembered;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A zone that a header states once for all values below it: {@code Start (UTC)}, {@code started_at_utc}; one that states it for a moment states it for those beside it. */
final class HeaderZone {
    private static final Pattern REMARK =
            Pattern.compile("[(\\[]\\s*([^()\\[\\]]{1,80}?)\\s*[)\\]]|[ _](utc|gmt|UTC|GMT)\\s*\\)?$");
    /** Whose clock that is may be told somewhere else. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?iu)\\b(?:local\\p{L}*|lokal\\p{L}*|ortszeit|plaatselijk\\p{L}*|miejscow\\p{L}*|местн\\p{L}*)");
    /** Beside the moments these say when. */
    private static final Set<String> DAYS = Set.of("date", "time");

    private static final String ZONE = "time zone";
    private static final Remembered<Optional<String>> STATED = Remembered.of(HeaderZone::stated);

    private final Entry entry;
    /** What the headers of its moments state for those that state none; absent if they state none, or two. */
    private final Optional<String> shared;

    HeaderZone(Entry entry) {
        this.entry = entry;
        Set<String> zones = new TreeSet<>();
        entry.properties().stream()
                .filter(property -> isMoment(property) || DAYS.contains(property.words()))
                .forEach(property -> STATED.get(property.key()).ifPresent(zones::add));
        boolean told = entry.properties().stream()
                .anyMatch(property -> property.words().equals(ZONE));
        this.shared = zones.size() == 1 && !told ? Optional.of(zones.iterator().next()) : Optional.empty();
    }

    /** Returns a value of this property with the zone behind it; as it is if there is nothing to add. */
    String of(Property property, String value) {
        Optional<String> zone = STATED.get(property.key()).or(() -> isMoment(property) ? shared : Optional.empty());
        return zone.isPresent() && isBare(value) ? value.strip() + " " + zone.get() : value;
    }

    /** Returns whether the entry gives the same moment once more in a column that states its zone, as this one does not: {@code Start}, {@code Start (UTC)}. */
    boolean isRepeated(Property property) {
        return STATED.get(property.key()).isEmpty()
                && Vocabulary.isTime(property.words())
                && entry.properties().stream()
                        .anyMatch(other -> other.words().equals(property.words())
                                && STATED.get(other.key()).isPresent()
                                && !other.value().isBlank());
    }

    private static boolean isMoment(Property property) {
        return Vocabulary.isTime(property.words())
                && !LOCAL.matcher(Keys.written(property.key())).find();
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
            Optional<String> zone = atEnd(remark.group(1) != null ? remark.group(1) : remark.group(2));
            if (zone.isPresent()) {
                return zone;
            }
        }
        return Optional.empty();
    }

    /** The longest end of a remark that is the name of a zone: {@code in Pacific time}. */
    private static Optional<String> atEnd(String remark) {
        String name = remark;
        while (ZoneNames.read(name).isEmpty()) {
            int blank = name.indexOf(' ') < 0 ? name.indexOf('_') : name.indexOf(' ');
            if (blank < 0) {
                return Optional.empty();
            }
            name = name.substring(blank + 1);
        }
        return Optional.of(name);
    }
}
