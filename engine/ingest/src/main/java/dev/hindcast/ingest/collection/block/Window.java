package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One value that holds the beginning and the end of an incident: {@code March 5, 2031 9:12 AM → 10:40 AM}. */
final class Window {
    private static final Pattern UNTIL = Pattern.compile("(?i)[\\s)\\]]*(?:→|->|–|—|-|~|〜|to|until|till|bis)\\s*");
    private static final Pattern OPEN =
            Pattern.compile("(?i)[\\s)\\]]*(?:→|->|–|—|-|to|until)?\\s*(?:\\?+|ongoing|open|now|present)?\\s*");

    private Window() {}

    /** Returns the beginning and the end, or the beginning alone of a window that is open; none if the value is something else. */
    static List<Field> of(Property property) {
        if (!Vocabulary.WINDOWS.contains(property.words())) {
            return List.of();
        }
        String value = property.value();
        List<WrittenTime> times = TimeScanner.scan(value);
        boolean clocks = times.stream().allMatch(when -> when.time().isPresent());
        if (times.size() == 2
                && clocks
                && joins(UNTIL, value, times.get(0).end(), times.get(1).start())) {
            return beginning(value, times.get(0), times.get(1))
                    .map(text -> List.of(
                            field("started", property, text),
                            field(
                                    "impact end",
                                    property,
                                    value.substring(times.get(1).start()))))
                    .orElse(List.of());
        }
        boolean open =
                times.size() == 1 && clocks && joins(OPEN, value, times.get(0).end(), value.length());
        return open ? List.of(field("started", property, value)) : List.of();
    }

    /** The beginning as it is written, with what is written once for both behind the end: "9:12 - 10:40 PM PDT". */
    private static Optional<String> beginning(String value, WrittenTime first, WrittenTime second) {
        String own = value.substring(0, first.end());
        boolean alone = TimeScanner.scan(own).stream()
                .anyMatch(
                        when -> when.time().equals(first.time()) && when.zone().equals(second.zone()));
        if (alone || first.zone().isPresent()) {
            return Optional.of(own);
        }
        String zone = second.zone().map(written -> " " + written.text()).orElse("");
        return first.date()
                .flatMap(WrittenDate::date)
                .map(date -> date + " " + first.time().orElseThrow() + zone);
    }

    private static boolean joins(Pattern between, String value, int from, int to) {
        return between.matcher(value.substring(from, to)).matches();
    }

    private static Field field(String label, Property property, String value) {
        return new Field(Keys.labelled(label, property.key()), value.strip(), property.line());
    }
}
