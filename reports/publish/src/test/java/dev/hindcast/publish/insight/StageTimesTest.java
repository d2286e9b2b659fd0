package dev.hindcast.publish.insight;

import static dev.hindcast.model.time.MilestoneName.ACKNOWLEDGED;
import static dev.hindcast.model.time.MilestoneName.DETECTED;
import static dev.hindcast.model.time.MilestoneName.MITIGATED;
import static dev.hindcast.model.time.MilestoneName.RESOLVED;
import static dev.hindcast.model.time.MilestoneName.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.insight.stage.Stage;
import dev.hindcast.insight.stage.StageTimes;
import dev.hindcast.model.time.Precision;
import dev.hindcast.publish.IncidentLiteral;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTimesTest {
    private static IncidentLiteral ends(String id) {
        return IncidentLiteral.incident(id).at(STARTED, "2024-07-01T10:00:00Z").at(RESOLVED, "2024-07-01T12:00:00Z");
    }

    @Test
    void everyStatedMomentDividesTheTime() {
        StageTimes times = StageTimes.of(List.of(ends("all")
                .at(DETECTED, "2024-07-01T10:10:00Z")
                .at(ACKNOWLEDGED, "2024-07-01T10:15:00Z")
                .at(MITIGATED, "2024-07-01T11:00:00Z")
                .build()));
        assertThat(times.seconds()).containsEntry(Stage.UNTIL_DETECTED, 600L);
        assertThat(times.seconds()).containsEntry(Stage.UNTIL_ACKNOWLEDGED, 300L);
        assertThat(times.seconds()).containsEntry(Stage.UNTIL_MITIGATED, 2_700L);
        assertThat(times.seconds()).containsEntry(Stage.UNTIL_RESOLVED, 3_600L);
        assertThat(times.total()).isEqualTo(7_200);
    }

    @Test
    void whatNoDocumentTellsApartIsSaidToBeSo() {
        StageTimes times = StageTimes.of(List.of(
                ends("noticed").at(DETECTED, "2024-07-01T10:30:00Z").build(),
                ends("bare").build(),
                ends("by-date")
                        .at(DETECTED, "2024-07-01T00:00:00Z", Precision.DAY)
                        .build()));
        assertThat(times.n()).isEqualTo(3);
        assertThat(times.seconds()).containsEntry(Stage.UNTIL_DETECTED, 1_800L);
        assertThat(times.seconds()).containsEntry(Stage.NOT_TOLD_APART, 5_400L + 7_200 + 7_200);
    }

    @Test
    void openAndContradictoryOnesAreLeftOutAndCounted() {
        StageTimes times = StageTimes.of(List.of(
                ends("late").at(DETECTED, "2024-07-01T13:00:00Z").build(),
                IncidentLiteral.incident("open")
                        .at(STARTED, "2024-07-01T10:00:00Z")
                        .open()
                        .build()));
        assertThat(times.incidents()).isEqualTo(2);
        assertThat(times.n()).isZero();
        assertThat(times.total()).isZero();
    }
}
