package dev.hindcast.ingest.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.time.zone.ZoneContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written in a supported spelling is read back as the same instant. */
class TimeRoundTripTest {
    private static final long SEED = 35_711L;
    private static final int INSTANTS = 400;
    private static final List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneOffset.ofHours(-8),
            ZoneOffset.ofHoursMinutes(5, 45),
            ZoneId.of("Europe/London"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Tokyo"));

    /** Instants of eighty years, whole minutes; none in the hour that comes twice. */
    private static LocalDateTime local(Random random, ZoneId zone) {
        long minutes = random.nextInt(80 * 365 * 24 * 60);
        Instant instant = Instant.parse("1990-01-01T00:00:00Z").plus(minutes, ChronoUnit.MINUTES);
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        boolean once = zone.getRules().getValidOffsets(local).size() == 1;
        return once ? local : local(random, zone);
    }

    private static Instant read(String text, ZoneId zone) {
        List<WrittenTime> times = TimeScanner.scan(text);
        assertThat(times).as(text).hasSize(1);
        WrittenTime written = times.get(0);
        LocalDateTime local = written.date()
                .orElseThrow()
                .date()
                .orElseThrow()
                .atTime(written.time().orElse(LocalTime.MIDNIGHT));
        return new ZoneContext(Optional.empty(), Optional.of(zone))
                .resolve(local, written.zone())
                .at();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uuuu-MM-dd HH:mm",
                "uuuu-MM-dd'T'HH:mm",
                "uuuu-MM-dd'T'HH:mm:ss",
                "uuuu-MM-dd'T'HH:mm:ss.SSS",
                "uuuu/MM/dd HH:mm",
                "uuuu-M-d H:mm",
                "uuuu-MM-dd, HH:mm",
                "uuuu-MM-dd 'at' HH:mm",
                "uuuu-MM-dd hh:mm a",
                "uuuu-MM-dd h:mma",
                "d MMMM uuuu HH:mm",
                "d MMM uuuu, HH:mm",
                "d MMM uuuu '@' HH:mm",
                "MMMM d, uuuu, h:mm a",
                "MMM d uuuu HH:mm",
                "MMMM d, uuuu 'at' HH:mm",
                "MMMM d, uuuu '/' HH:mm",
                "HH:mm 'on' d MMMM uuuu",
                "HH:mm 'on' uuuu-MM-dd",
                "uuuu-MM-dd HH.mm",
                "'['uuuu-MM-dd HH:mm']'",
                "'Started: 'uuuu-MM-dd HH:mm' and more'"
            })
    void aLocalTimeIsReadBack(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        Random random = new Random(SEED);
        for (int i = 0; i < INSTANTS; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            LocalDateTime local = local(random, zone);
            String text = format.format(local);
            assertThat(read(text, zone))
                    .as("%s in %s, seed %d", text, zone, SEED)
                    .isEqualTo(local.atZone(zone).toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uuuu-MM-dd'T'HH:mm:ssXXX",
                "uuuu-MM-dd'T'HH:mmXXX",
                "uuuu-MM-dd HH:mm:ss xx",
                "uuuu-MM-dd HH:mm:ss xxx",
                "uuuu-MM-dd HH:mm 'UTC'xxx",
                "HH:mm 'UTC'xxx 'on' d MMMM uuuu"
            })
    void aTimeWithItsOffsetIsReadBack(String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        Random random = new Random(SEED);
        for (int i = 0; i < INSTANTS; i++) {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds((random.nextInt(27 * 4) - 12 * 4) * 900);
            LocalDateTime local = local(random, offset);
            String text = format.format(local.atOffset(offset));
            assertThat(read(text, ZoneId.of("Asia/Kathmandu")))
                    .as("%s, seed %d", text, SEED)
                    .isEqualTo(local.toInstant(offset));
        }
    }
}
