package dev.hindcast.cli.config;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Single words of the configuration: zones, months, days, times. Each either is one or is an error with its line. */
final class Words {
    private Words() {}

    static <T> T oneOf(String what, Node.Scalar word, Map<String, T> known) {
        for (Map.Entry<String, T> entry : known.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(word.text())) {
                return entry.getValue();
            }
        }
        throw word.place().unknown(what, word.text(), known.keySet());
    }

    static ZoneId zone(Node.Entry entry) {
        String text = entry.text();
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            List<String> known = new ArrayList<>(ZoneId.getAvailableZoneIds());
            known.sort(null);
            throw entry.value().place().unknown("zone", text, known);
        }
    }

    static Map<String, Month> months() {
        Map<String, Month> months = new LinkedHashMap<>();
        for (Month month : Month.values()) {
            months.put(englishName(month.name()), month);
            months.put(englishName(month.name()).substring(0, 3), month);
        }
        return months;
    }

    static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(englishName(day.name()).substring(0, 3), day);
            days.put(englishName(day.name()), day);
        }
        return days;
    }

    static LocalTime time(String text, Place place) {
        try {
            return LocalTime.parse(text.strip());
        } catch (DateTimeException e) {
            throw place.problem("\"" + text.strip() + "\" is not a time of day; write it like 09:30");
        }
    }

    static LocalDate date(Node.Scalar scalar) {
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeException e) {
            throw scalar.place().problem("\"" + scalar.text() + "\" is not a date; write it like 2020-12-25");
        }
    }

    private static String englishName(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }
}
