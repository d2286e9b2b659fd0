package dev.hindcast.query.file;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Which day of a zone an instant belongs to. Not thread-safe: it remembers how long the offset it used last holds. */
public final class ZoneDays implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final long SECONDS_PER_DAY = 86_400;

    private final ZoneId zone;
    private long offset;
    private long holdsFrom = Long.MAX_VALUE;
    private long holdsUntil = Long.MIN_VALUE;

    /** Begins without memory. */
    public ZoneDays(ZoneId zone) {
        this.zone = zone;
    }

    /** Returns the day, in days since 1970-01-01, that such an instant has in the zone. */
    public long dayOf(long epochSecond) {
        if (epochSecond < holdsFrom || epochSecond >= holdsUntil) {
            remember(Instant.ofEpochSecond(epochSecond));
        }
        return Math.floorDiv(epochSecond + offset, SECONDS_PER_DAY);
    }

    private void remember(Instant at) {
        ZoneRules rules = zone.getRules();
        ZoneOffset known = rules.getOffset(at);
        ZoneOffsetTransition before = rules.previousTransition(at.plusSeconds(1));
        ZoneOffsetTransition after = rules.nextTransition(at);
        offset = known.getTotalSeconds();
        holdsFrom = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        holdsUntil = after == null ? Long.MAX_VALUE : after.toEpochSecond();
    }
}
