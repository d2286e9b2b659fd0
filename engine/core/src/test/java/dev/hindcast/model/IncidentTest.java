package dev.hindcast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.StatedDuration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private static final Incident INCIDENT = new IncidentLiteral("a").incident();

    @Test
    void blankTextIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncidentLiteral(" ").incident())
                .withMessageContaining("id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IncidentLiteral("a").services("api", "").incident())
                .withMessageContaining("service");
        assertThatNullPointerException()
                .isThrownBy(() -> new IncidentLiteral(null).incident())
                .withMessageContaining("id");
    }

    @Test
    void aStatedDurationIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StatedDuration("time_to_resolve", -1, Optional.empty(), false, IncidentLiteral.EVIDENCE))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StatedDuration("time_to_resolve", 1, Optional.of(" "), false, IncidentLiteral.EVIDENCE))
                .withMessageContaining("clock");
    }

    @Test
    void anActionItemWithoutAMarkIsOpen() {
        assertThat(item(Optional.empty()).isOpen()).isTrue();
        assertThat(item(Optional.of(ActionItem.Status.OPEN)).isOpen()).isTrue();
        assertThat(item(Optional.of(ActionItem.Status.DONE)).isOpen()).isFalse();
    }

    private static ActionItem item(Optional<ActionItem.Status> status) {
        return new ActionItem(
                "do it",
                Optional.empty(),
                Optional.empty(),
                status,
                Optional.empty(),
                Optional.empty(),
                IncidentLiteral.EVIDENCE);
    }

    @Test
    void readingsAreSortedOutInTheirOrder() {
        Reading accepted = new Reading.Accepted(INCIDENT);
        Reading.Rejected rejected = new Reading.Rejected("b.md", 1, RejectionCause.NOT_AN_INCIDENT, "a template");
        List<Reading> readings = List.of(rejected, accepted);
        assertThat(Reading.incidents(readings)).containsExactly(INCIDENT);
        assertThat(Reading.rejections(readings)).containsExactly(rejected);
        assertThat(accepted.source()).isEqualTo("sample/a.md");
    }

    @Test
    void whatWasPassedInCanBeChangedWithoutEffect() {
        Map<MilestoneName, Milestone> given = new HashMap<>();
        Milestones milestones = new Milestones(given);
        given.put(MilestoneName.STARTED, IncidentLiteral.milestone("2024-07-01T10:00:00Z", Precision.HOUR));
        assertThat(milestones.get(MilestoneName.STARTED)).isEmpty();
        IncidentIndex.Link link = new IncidentIndex.Link("a.md", IncidentLiteral.EVIDENCE);
        List<IncidentIndex.Link> links = new ArrayList<>(List.of(link));
        IncidentIndex.Period period = new IncidentIndex.Period("2024-Q3", links, List.of(), IncidentLiteral.EVIDENCE);
        links.clear();
        assertThat(period.links()).containsExactly(link);
    }

    @Test
    void theFirstMilestoneIsByNameAndNotByTime() {
        Milestone late = IncidentLiteral.milestone("2024-07-02T10:00:00Z", Precision.HOUR);
        Milestone early = IncidentLiteral.milestone("2024-07-01T10:00:00Z", Precision.HOUR);
        Milestones milestones = new Milestones(Map.of(MilestoneName.DETECTED, early, MilestoneName.STARTED, late));
        assertThat(milestones.firstOf(List.of(MilestoneName.STARTED, MilestoneName.DETECTED)))
                .contains(late);
        assertThat(milestones.firstOf(List.of(MilestoneName.RESOLVED))).isEmpty();
    }
}
