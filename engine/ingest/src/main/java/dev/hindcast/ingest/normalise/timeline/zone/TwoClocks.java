package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The zone of clocks beside which the same moments stand in UTC: {@code 21:12 (16:12:26 UTC)} tells that the clocks of the document are
 * five hours ahead, also where they stand alone.
 */
public final class TwoClocks {
    /** One pair may be an aside. */
    private static final int FEWEST = 2;
    /** Zones differ by quarters of an hour. */
    private static final int QUARTER = 15;

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    /** The furthest that a zone is ahead of UTC, in minutes. */
    private static final int AHEAD = 14 * HOUR;

    private static final Wording NAMED = Wording.exactly("UTC|GMT");
    private static final Pattern BETWEEN = Pattern.compile("\\s?[(\\[/]\\s?");

    private TwoClocks() {}

    /** Returns the zone, absent if fewer than two moments are told twice or not all of them as far apart. */
    public static Optional<WrittenZone> of(Outline outline) {
        Set<Integer> minutes = new HashSet<>();
        int pairs = 0;
        for (Part part : outline.figured()) {
            for (TextLine line : lines(part.block())) {
                for (int ahead : ahead(line)) {
                    minutes.add(ahead);
                    pairs++;
                }
            }
        }
        return pairs < FEWEST || minutes.size() > 1
                ? Optional.empty()
                : minutes.stream().findFirst().flatMap(TwoClocks::zone);
    }

    private static List<TextLine> lines(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream).toList()
                : Block.told(block);
    }

    /** How far the first clock of each pair in a line is ahead of UTC, in minutes. */
    private static List<Integer> ahead(TextLine line) {
        List<Integer> ahead = new ArrayList<>();
        List<WrittenTime> times = line.hasFigure() && NAMED.isIn(line.text()) ? line.times() : List.of();
        for (int i = 1; i < times.size(); i++) {
            if (areOne(line.text(), times.get(i - 1), times.get(i))) {
                ahead.add(ahead(times.get(i - 1), times.get(i)));
            }
        }
        return ahead;
    }

    private static boolean areOne(String text, WrittenTime bare, WrittenTime utc) {
        return bare.time().isPresent()
                && bare.zone().isEmpty()
                && utc.time().isPresent()
                && utc.date().isEmpty()
                && utc.zone().filter(TwoClocks::isUtc).isPresent()
                && BETWEEN.matcher(text.substring(bare.end(), utc.start())).matches()
                && fits(bare, utc);
    }

    /** Returns whether the zone is UTC. */
    static boolean isUtc(WrittenZone zone) {
        return zone.isUtc();
    }

    /** Seconds may be cut off one of the two. */
    private static boolean fits(WrittenTime bare, WrittenTime utc) {
        return Math.floorMod(apart(bare, utc), QUARTER) == 0;
    }

    private static int apart(WrittenTime bare, WrittenTime utc) {
        return minute(bare) - minute(utc);
    }

    private static int minute(WrittenTime when) {
        return when.time().orElseThrow().get(ChronoField.MINUTE_OF_DAY);
    }

    private static int ahead(WrittenTime bare, WrittenTime utc) {
        int ahead = Math.floorMod(apart(bare, utc), DAY);
        return ahead > AHEAD ? ahead - DAY : ahead;
    }

    /** Returns whether a zone may be so many minutes ahead of UTC. */
    static boolean isZone(long ahead) {
        return ahead % QUARTER == 0 && ahead <= AHEAD && ahead > AHEAD - DAY - 2 * HOUR;
    }

    /** Returns the zone that is so many minutes ahead of UTC. */
    static Optional<WrittenZone> zone(int ahead) {
        int minutes = Math.abs(ahead);
        return ZoneNames.read("UTC%s%02d:%02d".formatted(ahead < 0 ? "-" : "+", minutes / HOUR, minutes % HOUR));
    }
}
