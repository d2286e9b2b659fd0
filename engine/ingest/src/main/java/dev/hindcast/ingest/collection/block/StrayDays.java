package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that would be days of a spreadsheet, and lie years from every other date of their entry: they count something else, or a figure
 * of them is wrong.
 */
final class StrayDays {
    /** Whatever is written about an incident, and whenever it is closed, is within so many days. */
    private static final long FAR = 730;

    private final Map<Property, LocalDate> stray = new HashMap<>();

    StrayDays(Entry entry) {
        if (entry.properties().stream().noneMatch(CellTime::isSerial)) {
            return;
        }
        Map<Property, LocalDate> serial = new HashMap<>();
        List<LocalDate> written = new ArrayList<>();
        for (Property property : entry.properties()) {
            Optional<LocalDate> day = day(property);
            if (CellTime.isSerial(property)) {
                day.ifPresent(date -> serial.put(property, date));
            } else {
                day.ifPresent(written::add);
            }
        }
        serial.forEach((property, date) -> {
            // Numbers bear each other out only where no date is written out.
            List<LocalDate> others = written.isEmpty() ? others(serial, property) : written;
            if (!others.isEmpty() && others.stream().noneMatch(other -> isNear(date, other))) {
                stray.put(property, date);
            }
        });
    }

    private static List<LocalDate> others(Map<Property, LocalDate> serial, Property property) {
        return serial.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(property))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= FAR;
    }

    private static Optional<LocalDate> day(Property property) {
        if (!EpochTime.isTimeKey(property)) {
            return Optional.empty();
        }
        String written = EpochTime.of(property, ZoneOffset.UTC).orElseGet(() -> CellTime.of(property));
        return TimeScanner.scan(written).stream()
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.date().stream())
                .findFirst();
    }

    /** Returns whether a property holds such a number, so that it is not believed. */
    boolean contains(Property property) {
        return stray.containsKey(property);
    }

    /** Returns a finding for each, in the order of the entry. */
    List<Finding> findings(Entry entry, String source) {
        return entry.properties().stream()
                .filter(stray::containsKey)
                .map(property -> new Finding(
                        FindingCode.OUTLYING_TIME,
                        "as a day of a spreadsheet, " + property.value().strip() + " is " + stray.get(property)
                                + ", years from the other dates beside it; it was not used",
                        new Evidence(
                                source,
                                property.line(),
                                Keys.written(property.key()) + ": "
                                        + property.value().strip())))
                .toList();
    }
}
