package dev.hindcast.cli.config;

import dev.hindcast.model.time.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The key {@code calendars}: opening hours by name. */
final class Calendars {
    private static final List<String> KEYS = List.of("zone", "days", "hours", "holidays");
    private static final Set<DayOfWeek> WEEKDAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private Calendars() {}

    /**
     * Returns the calendars by name.
     *
     * @param zone of those that name none; without it they are in UTC
     */
    static Map<String, BusinessCalendar> read(Node.Entry calendars, Optional<ZoneId> zone) {
        Map<String, BusinessCalendar> read = new LinkedHashMap<>();
        for (Node.Entry entry : calendars.children()) {
            read.put(entry.key(), calendar(entry, zone.orElse(ZoneId.of("UTC"))));
        }
        return read;
    }

    private static BusinessCalendar calendar(Node.Entry entry, ZoneId zone) {
        ZoneId in = zone;
        Set<DayOfWeek> days = WEEKDAYS;
        Set<LocalDate> holidays = new LinkedHashSet<>();
        Node.Entry hours = null;
        for (Node.Entry child : entry.children()) {
            switch (child.key()) {
                case "zone" -> in = Words.zone(child);
                case "days" -> days = days(child);
                case "hours" -> hours = child;
                case "holidays" -> child.list().forEach(date -> holidays.add(Words.date(date)));
                default -> throw child.place().unknown("key", child.key(), KEYS);
            }
        }
        if (hours == null) {
            throw entry.place().problem("calendar \"" + entry.key() + "\" needs hours, such as \"10:00-17:00\"");
        }
        return opening(entry, in, days, hours, holidays);
    }

    private static Set<DayOfWeek> days(Node.Entry entry) {
        Set<DayOfWeek> days = new LinkedHashSet<>();
        entry.list().forEach(day -> days.add(Words.oneOf("day", day, Words.days())));
        return days;
    }

    private static BusinessCalendar opening(
            Node.Entry entry, ZoneId zone, Set<DayOfWeek> days, Node.Entry hours, Set<LocalDate> holidays) {
        Place place = hours.value().place();
        String[] ends = hours.text().split("-", -1);
        if (ends.length != 2) {
            throw place.problem("\"" + hours.text() + "\" are not hours; write them like \"10:00-17:00\"");
        }
        LocalTime opens = Words.time(ends[0], place);
        LocalTime closes = Words.time(ends[1], place);
        try {
            return new BusinessCalendar(entry.key(), zone, days, opens, closes, holidays);
        } catch (IllegalArgumentException e) {
            throw place.problem(e.getMessage() + "; write the earlier time first");
        }
    }
}
