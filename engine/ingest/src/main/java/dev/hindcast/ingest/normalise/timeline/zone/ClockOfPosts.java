package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The zone of posts whose page tells two of their moments in UTC, as programs write them: {@code date: 2031-05-14T08:02:15Z} and
 * {@code resolvedWhen: 2031-05-14T08:40:51Z} above posts of 10:02 and 10:40. One alone may be chance.
 */
public final class ClockOfPosts {
    private static final int FEWEST = 2;

    private ClockOfPosts() {}

    /** Returns the zone; absent where fewer than two moments are told twice, or where the posts are in UTC as well or name a zone. */
    public static Optional<WrittenZone> zone(List<Field> metadata, Outline outline) {
        Set<LocalDateTime> stamps = new HashSet<>();
        for (Field field : metadata) {
            if (ClockOfPage.isMoment(Words.of(field.key())) && TimeScanner.mayTellTime(field.value())) {
                TimeScanner.scan(field.value()).stream()
                        .filter(when -> when.zone().filter(TwoClocks::isUtc).isPresent())
                        .flatMap(when -> moment(when).stream())
                        .forEach(stamps::add);
            }
        }
        return stamps.size() < FEWEST ? Optional.empty() : ofPosts(stamps, outline);
    }

    private static Optional<WrittenZone> ofPosts(Set<LocalDateTime> stamps, Outline outline) {
        Set<LocalDateTime> posts = new HashSet<>();
        outline.figured().stream()
                .flatMap(part -> Block.told(part.block()).stream())
                .flatMap(line -> line.times().stream())
                .filter(when -> when.zone().isEmpty())
                .flatMap(when -> moment(when).stream())
                .forEach(posts::add);
        LocalDateTime stamp = stamps.iterator().next();
        List<Long> ahead = posts.stream()
                .map(post -> ChronoUnit.MINUTES.between(stamp, post))
                .filter(minutes -> TwoClocks.isZone(minutes)
                        && stamps.stream().allMatch(other -> posts.contains(other.plusMinutes(minutes))))
                .toList();
        return ahead.size() == 1 && ahead.get(0) != 0
                ? TwoClocks.zone(ahead.get(0).intValue())
                : Optional.empty();
    }

    /** To the minute, as posts are. */
    private static Optional<LocalDateTime> moment(WrittenTime when) {
        return when.date()
                .flatMap(WrittenDate::date)
                .flatMap(date -> when.time().map(date::atTime))
                .map(moment -> moment.truncatedTo(ChronoUnit.MINUTES));
    }
}
