package dev.hindcast.cli.config;

import dev.hindcast.model.time.BusinessCalendar;
import dev.hindcast.model.time.Clock;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.WallClock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key {@code durations}: the user's own durations. */
final class Durations {
    private static final List<String> KEYS = List.of("from", "to", "calendar");

    private Durations() {}

    /** Returns the definitions in the file's order; {@code time-to-repair} is named {@code time_to_repair}. */
    static List<DurationDefinition> read(Node.Entry durations, Map<String, BusinessCalendar> calendars) {
        Map<String, DurationDefinition> read = new LinkedHashMap<>();
        for (Node.Entry entry : durations.children()) {
            String name = name(entry);
            if (read.put(name, definition(name, entry, calendars)) != null) {
                throw entry.place().problem("duration \"" + name + "\" is defined twice; keep one");
            }
        }
        return List.copyOf(read.values());
    }

    private static String name(Node.Entry entry) {
        String name = entry.key().replace('-', '_');
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw entry.place().problem("\"" + entry.key() + "\" cannot name a duration; write it like time-to-repair");
        }
        if (DurationDefinition.BUILT_IN.stream()
                .anyMatch(definition -> definition.name().equals(name))) {
            throw entry.place().problem("\"" + entry.key() + "\" is built in; choose another name");
        }
        return name;
    }

    private static DurationDefinition definition(
            String name, Node.Entry entry, Map<String, BusinessCalendar> calendars) {
        List<MilestoneName> from = List.of();
        List<MilestoneName> to = List.of();
        Clock clock = new WallClock();
        for (Node.Entry child : entry.children()) {
            switch (child.key()) {
                case "from" -> from = milestones(child);
                case "to" -> to = milestones(child);
                case "calendar" -> clock = calendar(child, calendars);
                default -> throw child.place().unknown("key", child.key(), KEYS);
            }
        }
        if (from.isEmpty() || to.size() != 1) {
            throw entry.place()
                    .problem("duration \"" + entry.key()
                            + "\" needs from and one to, such as {from: started, to: resolved}");
        }
        return new DurationDefinition(name, from, to.get(0), clock);
    }

    private static List<MilestoneName> milestones(Node.Entry entry) {
        Map<String, MilestoneName> known = new LinkedHashMap<>();
        Arrays.stream(MilestoneName.values()).forEach(milestone -> known.put(milestone.id(), milestone));
        return entry.list().stream()
                .map(item -> Words.oneOf("milestone", item, known))
                .toList();
    }

    private static Clock calendar(Node.Entry entry, Map<String, BusinessCalendar> calendars) {
        BusinessCalendar calendar = calendars.get(entry.text());
        if (calendar == null) {
            throw entry.value().place().unknown("calendar", entry.text(), calendars.keySet());
        }
        return calendar;
    }
}
