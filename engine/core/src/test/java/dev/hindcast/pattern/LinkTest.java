package dev.hindcast.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.ActionItem;
import dev.hindcast.model.Incident;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LinkTest {
    @Test
    void fixedAndCameBackWhereEveryFollowUpWasDone() {
        Link link = link(Relation.REPEAT, PriorAction.Status.DONE, PriorAction.Status.DONE);
        assertThat(link.fixedAndCameBack()).isTrue();
        assertThat(link.actionSentence())
                .hasValueSatisfying(said -> assertThat(said).contains("fixed and came back"));
    }

    @Test
    void notFixedWhileOneFollowUpWasOpen() {
        Link link = link(Relation.REPEAT, PriorAction.Status.DONE, PriorAction.Status.OPEN);
        assertThat(link.fixedAndCameBack()).isFalse();
        assertThat(link.actionSentence())
                .hasValueSatisfying(said -> assertThat(said).contains("had been open for 214 days"));
    }

    @Test
    void nothingIsSaidWhereNothingWasPromised() {
        Link link = link(Relation.REPEAT);
        assertThat(link.fixedAndCameBack()).isFalse();
        assertThat(link.actionSentence()).isEmpty();
    }

    private static Link link(Relation relation, PriorAction.Status... statuses) {
        List<PriorAction> actions = Arrays.stream(statuses)
                .map(status -> new PriorAction(item(), status, days(status), status != PriorAction.Status.DONE))
                .toList();
        Incident earlier = new IncidentLiteral("earlier").incident();
        Incident later = new IncidentLiteral("later").incident();
        return new Link(
                relation,
                Verdict.SUSPECTED,
                earlier,
                later,
                1,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                OptionalLong.of(214),
                actions);
    }

    private static OptionalLong days(PriorAction.Status status) {
        return status == PriorAction.Status.DONE ? OptionalLong.empty() : OptionalLong.of(214);
    }

    private static ActionItem item() {
        return new ActionItem(
                "Alert on the age of the slot",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IncidentLiteral.EVIDENCE);
    }
}
