package dev.hindcast.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hindcast.IncidentLiteral;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DurationDefinitionTest {
    private static final Milestone TEN = IncidentLiteral.milestone("2024-07-01T10:00:00Z", Precision.MINUTE);
    private static final Milestone ELEVEN = IncidentLiteral.milestone("2024-07-01T11:00:00Z", Precision.MINUTE);
    private static final Milestone DAY = IncidentLiteral.milestone("2024-07-01T00:00:00Z", Precision.DAY);

    private static MeasuredDuration resolve(Map<MilestoneName, Milestone> milestones) {
        return DurationDefinition.TIME_TO_RESOLVE.measure(new Milestones(milestones));
    }

    @Test
    void countsWholeSecondsFromOneMilestoneToAnother() {
        assertThat(resolve(Map.of(MilestoneName.STARTED, TEN, MilestoneName.RESOLVED, ELEVEN)))
                .isEqualTo(new MeasuredDuration.Measured(3_600));
    }

    @Test
    void zeroIsALength() {
        assertThat(resolve(Map.of(MilestoneName.STARTED, TEN, MilestoneName.RESOLVED, TEN)))
                .isEqualTo(new MeasuredDuration.Measured(0));
    }

    @Test
    void absentWhenNothingStatesResolution() {
        assertThat(resolve(Map.of(MilestoneName.STARTED, TEN, MilestoneName.MITIGATED, ELEVEN)))
                .isEqualTo(new MeasuredDuration.Absent(MilestoneName.RESOLVED));
    }

    @Test
    void detectionIsNeverTakenForTheStart() {
        assertThat(resolve(Map.of(MilestoneName.DETECTED, TEN, MilestoneName.RESOLVED, ELEVEN)))
                .isEqualTo(new MeasuredDuration.Absent(MilestoneName.STARTED));
    }

    @Test
    void aDateIsNoTime() {
        assertThat(resolve(Map.of(MilestoneName.STARTED, DAY, MilestoneName.RESOLVED, ELEVEN)))
                .isEqualTo(new MeasuredDuration.Absent(MilestoneName.STARTED));
        assertThat(resolve(Map.of(MilestoneName.STARTED, TEN, MilestoneName.RESOLVED, DAY)))
                .isEqualTo(new MeasuredDuration.Absent(MilestoneName.RESOLVED));
    }

    @Test
    void negativeIsRefusedAndSaysByHowMuch() {
        assertThat(resolve(Map.of(MilestoneName.STARTED, ELEVEN, MilestoneName.RESOLVED, TEN)))
                .isEqualTo(new MeasuredDuration.Negative(MilestoneName.STARTED, MilestoneName.RESOLVED, 3_600));
    }

    @Test
    void otherMilestonesNeedNotBeInOrder() {
        assertThat(resolve(Map.of(
                        MilestoneName.STARTED,
                        TEN,
                        MilestoneName.DETECTED,
                        IncidentLiteral.milestone("2024-06-01T00:00:00Z", Precision.SECOND),
                        MilestoneName.RESOLVED,
                        ELEVEN)))
                .isEqualTo(new MeasuredDuration.Measured(3_600));
    }

    @Test
    void theFirstPresentOfSeveralBeginningsCounts() {
        DurationDefinition definition = new DurationDefinition(
                "time_to_restore",
                List.of(MilestoneName.STARTED, MilestoneName.DETECTED),
                MilestoneName.RESOLVED,
                new WallClock());
        Milestones fallback = new Milestones(Map.of(MilestoneName.DETECTED, TEN, MilestoneName.RESOLVED, ELEVEN));
        assertThat(definition.measure(fallback)).isEqualTo(new MeasuredDuration.Measured(3_600));
        Milestones both = new Milestones(
                Map.of(MilestoneName.STARTED, ELEVEN, MilestoneName.DETECTED, TEN, MilestoneName.RESOLVED, ELEVEN));
        assertThat(definition.measure(both)).isEqualTo(new MeasuredDuration.Measured(0));
        assertThat(definition.measure(Milestones.none())).isEqualTo(new MeasuredDuration.Absent(MilestoneName.STARTED));
        assertThat(definition.inWords()).isEqualTo("started or else detected to resolved, wall clock");
    }

    @Test
    void aSpanItsClockCannotCountIsRefused() {
        Clock office = new BusinessCalendar(
                "office", ZoneOffset.UTC, Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of());
        DurationDefinition definition =
                new DurationDefinition("office_time", List.of(MilestoneName.STARTED), MilestoneName.RESOLVED, office);
        Milestones wide = new Milestones(Map.of(
                MilestoneName.STARTED,
                IncidentLiteral.milestone("1924-07-01T11:00:00Z", Precision.MINUTE),
                MilestoneName.RESOLVED,
                ELEVEN));
        assertThat(definition.measure(wide))
                .isInstanceOfSatisfying(
                        MeasuredDuration.Refused.class,
                        refused -> assertThat(refused.reason()).contains("fifty years"));
        // Backwards is negative on any clock, although no office hour may have passed.
        Milestones backwards = new Milestones(Map.of(MilestoneName.STARTED, ELEVEN, MilestoneName.RESOLVED, TEN));
        assertThat(definition.measure(backwards)).isInstanceOf(MeasuredDuration.Negative.class);
    }

    @Test
    void builtInDurationsSayWhatTheyMean() {
        assertThat(DurationDefinition.BUILT_IN)
                .extracting(DurationDefinition::inWords)
                .containsExactly(
                        "started to detected, wall clock",
                        "detected to acknowledged, wall clock",
                        "started to mitigated, wall clock",
                        "started to resolved, wall clock");
    }

    @Test
    void refusesADurationThatBeginsNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DurationDefinition("nowhere", List.of(), MilestoneName.RESOLVED, new WallClock()))
                .withMessageContaining("nowhere");
    }
}
