package dev.hindcast.model.time;

import dev.hindcast.model.evidence.Text;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Only opening hours count: per local day the part of [start, end] that lies in them, taken as instants in the zone, so that
 * a day on which the clocks change counts what really passed. Zero is a legal result.
 *
 * @param name its name in the configuration
 * @param zone where the hours are read
 * @param days the days on which there are hours
 * @param opens when they begin
 * @param closes when they end; after {@code opens}
 * @param holidays dates without hours
 */
public record BusinessCalendar(
        String name, ZoneId zone, Set<DayOfWeek> days, LocalTime opens, LocalTime closes, Set<LocalDate> holidays)
        implements Clock {
    /** Longest span counted day by day; beyond it a stamp is wrong, not a duration. */
    private static final Duration LONGEST = Duration.ofDays(366L * 50);

    public BusinessCalendar {
        Text.required(name, "name");
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("calendar " + name + " closes at " + closes + ", not after " + opens);
        }
    }

    /** Returns such as {@code support (Mon, Tue, Wed 10:00-17:00, Europe/London, without 2 holidays)}. */
    @Override
    public String inWords() {
        String open = days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        String closed = holidays.isEmpty() ? "" : ", without " + holidays.size() + " holidays";
        return name + " (" + open + " " + opens + "-" + closes + ", " + zone.getId() + closed + ")";
    }

    @Override
    public long secondsBetween(Instant start, Instant end) {
        if (Clock.elapsed(start, end).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the span from " + start + " to " + end + " exceeds fifty years");
        }
        LocalDate last = LocalDate.ofInstant(end, zone);
        long seconds = 0;
        for (LocalDate day = LocalDate.ofInstant(start, zone); !day.isAfter(last); day = day.plusDays(1)) {
            if (days.contains(day.getDayOfWeek()) && !holidays.contains(day)) {
                seconds += overlap(start, end, day);
            }
        }
        return seconds;
    }

    private long overlap(Instant start, Instant end, LocalDate day) {
        Instant open = day.atTime(opens).atZone(zone).toInstant();
        Instant close = day.atTime(closes).atZone(zone).toInstant();
        Instant from = start.isAfter(open) ? start : open;
        Instant to = end.isBefore(close) ? end : close;
        return to.isAfter(from) ? Duration.between(from, to).getSeconds() : 0;
    }
}
