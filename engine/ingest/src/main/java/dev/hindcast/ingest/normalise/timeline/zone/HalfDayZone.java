package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The zone of clocks of twelve hours, where moments told twice have UTC on twenty-four: whoever writes {@code 04:00 UTC / 11:00PM CDT}
 * means CDT where 11:00PM stands alone.
 */
public final class HalfDayZone {
    private static final Pattern HALF = Pattern.compile("\\d\\s?[AaPp](?:\\.?[Mm]\\b)?");

    private HalfDayZone() {}

    /** Returns the zone, absent if fewer than two moments are told twice, or not all clocks without a zone have their half of the day. */
    public static Optional<WrittenZone> of(Outline outline) {
        Set<WrittenZone> zones = new HashSet<>();
        int pairs = 0;
        for (Part part : outline.figured()) {
            for (TextLine line : TwoClocks.lines(part.block())) {
                List<WrittenZone> told = local(line);
                zones.addAll(told);
                pairs += told.size();
            }
        }
        return pairs < TwoClocks.FEWEST || zones.size() > 1 || !haveBareClocksHalves(outline)
                ? Optional.empty()
                : zones.stream().findFirst();
    }

    /** The zones beside UTC in the pairs of a line. */
    private static List<WrittenZone> local(TextLine line) {
        List<WrittenZone> zones = new ArrayList<>();
        List<WrittenTime> times = TwoClocks.mayHavePair(line) ? line.times() : List.of();
        for (int i = 1; i < times.size(); i++) {
            WrittenTime one = times.get(i - 1);
            WrittenTime other = times.get(i);
            if (TwoClocks.stand(line.text(), one, other)) {
                boolean first = TwoClocks.isInUtc(one);
                local(line.text(), first ? one : other, first ? other : one).ifPresent(zones::add);
            }
        }
        return zones;
    }

    /** The zone of the local time, if that alone tells its half of the day. */
    private static Optional<WrittenZone> local(String text, WrittenTime utc, WrittenTime local) {
        return TwoClocks.isInUtc(utc) && !TwoClocks.isInUtc(local) && hasHalf(text, local) && !hasHalf(text, utc)
                ? local.zone()
                : Optional.empty();
    }

    private static boolean haveBareClocksHalves(Outline outline) {
        return outline.figured().stream()
                .flatMap(part -> TwoClocks.lines(part.block()).stream())
                .filter(TextLine::hasFigure)
                .allMatch(line -> line.times().stream()
                        .allMatch(when -> when.time().isEmpty()
                                || when.zone().isPresent()
                                || hasHalf(line.text(), when)));
    }

    private static boolean hasHalf(String text, WrittenTime when) {
        return HALF.matcher(text.substring(when.start(), when.end())).find();
    }
}
