package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One value that holds the beginning and the end of an incident: {@code March 5, 2031 9:12 AM → 10:40 AM}. */
final class Window {
    private static final Set<String> KEYS = Set.copyOf(
            Vocabulary.of("impact window;outage window;incident window;downtime window;impact period;outage period;incident period;"
                    + "downtime period;affected period;period of impact;from to;start end;start to end"));
    private static final Pattern UNTIL = Pattern.compile("(?i)[\\s)\\]]*(?:→|->|–|—|-|~|〜|to|until|till|bis)\\s*");
    private static final Pattern OPEN = Pattern.compile("(?i)[\\s)\\]]*(?:→|->|–|—|-|to|until)?\\s*(?:\\?+|ongoing|open|now|present)?\\s*");

    private Window() {}

    /** Returns the beginning and the end, or the beginning alone of a window that is open; none if the value is something else. */
    static List<Field> of(Property property) {
        if (!KEYS.contains(property.words())) {
            return List.of();
        }
        String value = property.value();
        List<WrittenTime> times = TimeScanner.scan(value);
        boolean clocks = times.stream().allMatch(when -> when.time().isPresent());
        if (times.size() == 2 && clocks && joins(UNTIL, value, times.get(0).end(), times.get(1).start())) {
            return List.of(
                    field("started", property, value.substring(0, times.get(0).end())),
                    field("impact end", property, value.substring(times.get(1).start())));
        }
        boolean open = times.size() == 1 && clocks && joins(OPEN, value, times.get(0).end(), value.length());
        return open ? List.of(field("started", property, value)) : List.of();
    }

    private static boolean joins(Pattern between, String value, int from, int to) {
        return between.matcher(value.substring(from, to)).matches();
    }

    private static Field field(String label, Property property, String value) {
        return new Field(Keys.labelled(label, property.key()), value.strip(), property.line());
    }
}
