package dev.hindcast.insight.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.insight.Cases;
import dev.hindcast.model.Incident;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.query.ReportingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelChangesTest {
    private static final long SEED = 4;
    private static final Instant FIRST = Instant.parse("2031-01-01T00:00:07Z");

    /** Ten a day; from one of them on they last seven times as long. */
    private static LevelChanges found(int incidents, int from) {
        Random random = new Random(SEED);
        return found(incidents, i -> (long) (Math.exp(7 + random.nextGaussian()) * (i < from ? 1 : 7)));
    }

    private static LevelChanges found(int incidents, IntToLongFunction seconds) {
        List<Incident> all = IntStream.range(0, incidents)
                .mapToObj(i -> {
                    Instant began = FIRST.plusSeconds(8_640L * i);
                    return new IncidentLiteral(String.format("i%06d", i))
                            .at(MilestoneName.STARTED, began.toString())
                            .at(
                                    MilestoneName.RESOLVED,
                                    began.plusSeconds(seconds.applyAsLong(i)).toString())
                            .incident();
                })
                .toList();
        return LevelChanges.of(
                new Cases(all, new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY), Cases.endOfData(all)),
                DurationDefinition.TIME_TO_RESOLVE,
                SEED);
    }

    private static void assertOne(LevelChanges levels, LocalDate day) {
        assertThat(levels.changes()).singleElement().satisfies(change -> {
            assertThat(change.from()).isBeforeOrEqualTo(day);
            assertThat(change.to()).isAfterOrEqualTo(day);
            assertThat(change.after()).isCloseTo(7 * change.before(), withinPercentage(15));
        });
    }

    @Test
    void aLevelThatMovedAmongAFewHundredIsFoundLookingAtEach() {
        LevelChanges levels = found(400, 200);
        assertOne(levels, LocalDate.of(2031, 1, 21));
        assertThat(levels.n()).isEqualTo(400);
        assertThat(levels.sentence()).startsWith("the level rose between").doesNotContain("means of");
    }

    @Test
    void ofManyThousandNeighboursAreLookedAtTogetherAndItIsSaid() {
        LevelChanges levels = found(12_001, 6_000);
        assertOne(levels, LocalDate.of(2031, 1, 1).plusDays(600));
        assertThat(levels.n()).isEqualTo(12_001);
        assertThat(levels.sentence())
                .startsWith("the level rose between")
                .endsWith("(looked at as geometric means of 3 incidents each)");
    }

    @Test
    void whereNothingMovedAmongTensOfThousandsItIsSaidToo() {
        LevelChanges levels = found(30_000, 30_000);
        assertThat(levels.changes()).isEmpty();
        assertThat(levels.sentence())
                .isEqualTo(
                        "the level did not move in a way that two methods agree on (looked at as geometric means of 6"
                                + " incidents each)");
    }

    @Test
    void whereNothingCanBeSaidOfManyThousandTheNeighboursAreNamedToo() {
        LevelChanges levels = found(5_001, i -> 600);
        assertThat(levels.changes()).isEmpty();
        assertThat(levels.sentence())
                .isEqualTo(
                        "no change point: most neighbours are equal: the noise has no measure (looked at as geometric"
                                + " means of 2 incidents each)");
    }
}
