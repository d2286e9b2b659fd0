package dev.hindcast.ingest.normalise.day.order;

import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/**
 * Reads the order of day and month from the season of a zone: {@code 11/09/2031 10:02 CEST} is no day of November. Many write EST the whole
 * year, but hardly anybody EDT in winter: only names of summer time tell.
 */
final class SeasonOrder {
    private SeasonOrder() {}

    /**
     * Returns the order usual in the zone if the first of these times lies in its summer time in that order alone, and no later one tells
     * the other.
     *
     * @param ofAll the zone of times with none beside them
     */
    static Optional<FigureOrder> of(List<WrittenTime> moments, Optional<WrittenZone> ofAll) {
        List<Optional<FigureOrder>> told = moments.stream()
                .map(when -> when.zone()
                        .or(() -> ofAll)
                        .flatMap(zone -> order(when.date().orElseThrow(), zone)))
                .toList();
        boolean one = told.stream().flatMap(Optional::stream).distinct().count() == 1;
        return one ? told.get(0) : Optional.empty();
    }

    /** Who writes against the custom of the zone may as well have its season wrong. */
    private static Optional<FigureOrder> order(WrittenDate date, WrittenZone zone) {
        boolean american = zone.readings().get(0).region().getId().startsWith("America/");
        FigureOrder usual = american ? FigureOrder.MONTH_FIRST : FigureOrder.DAY_FIRST;
        FigureOrder other = american ? FigureOrder.DAY_FIRST : FigureOrder.MONTH_FIRST;
        return isMeant(zone, date.in(usual)) && !isMeant(zone, date.in(other)) ? Optional.of(usual) : Optional.empty();
    }

    private static boolean isMeant(WrittenZone zone, WrittenDate date) {
        return date.date()
                .filter(day -> zone.readings().stream().anyMatch(reading -> isMeant(reading, day)))
                .isPresent();
    }

    /** A region has every day, and so has standard time, by which many mean the time of the clock. */
    private static boolean isMeant(WrittenZone.Reading reading, LocalDate day) {
        ZoneRules rules = reading.region().getRules();
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return !(reading.zone() instanceof ZoneOffset named)
                || named.equals(rules.getStandardOffset(noon))
                || named.equals(rules.getOffset(noon));
    }
}
