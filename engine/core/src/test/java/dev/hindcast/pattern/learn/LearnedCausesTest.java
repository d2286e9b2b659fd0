package dev.hindcast.pattern.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnedCausesTest {
    private static final Evidence CORRECTION = new Evidence("corrections.csv", 4, "ferry.md, automation");
    private static final String FERRY = "The sluice planner emptied the berth ledger overnight because the harbour feed"
            + " arrived truncated, and captains found no moorings on their slates until clerks rebuilt the ledger by hand.";
    private static final String AGAIN =
            "Once more the sluice planner emptied the berth ledger after a truncated harbour feed;"
                    + " captains saw blank slates and clerks rebuilt the moorings from paper.";
    private static final String OTHER =
            "Invoices for timber showed last spring's tariff since the printing desk kept an outdated"
                    + " sheet, which accountants noticed while closing the monthly books for northern customers.";

    @Test
    void anIncidentThatIsAlikeTakesTheCorrectedCauseAndSaysWhere() {
        Incident learned = LearnedCauses.of(List.of(corrected(), told("again", AGAIN, guess(Trigger.LOAD))))
                .get(1);
        Attributed<Trigger> trigger = learned.trigger().orElseThrow();
        assertThat(trigger.value()).isEqualTo(Trigger.AUTOMATION);
        assertThat(trigger.rule()).isEqualTo(LearnedCauses.RULE);
        assertThat(trigger.evidence().location()).isEqualTo("corrections.csv:4");
        assertThat(trigger.evidence().excerpt()).contains("% alike: sample/ferry.md");
        assertThat(trigger.confidencePercent()).isBetween(15, 99);
        assertThat(learned.factors()).extracting(Attributed::value).containsExactly(Factor.DATA);
    }

    @Test
    void whatIsStatedIsNotChangedByALikeness() {
        Attributed<Trigger> stated = new Attributed<>(Trigger.MANUAL, "field", IncidentLiteral.EVIDENCE);
        Incident own = told("again", AGAIN, Optional.of(stated));
        assertThat(LearnedCauses.of(List.of(corrected(), own)).get(1).trigger()).contains(stated);
    }

    @Test
    void anUnlikeIncidentKeepsWhatItsTextSays() {
        Incident other = told("other", OTHER, guess(Trigger.LOAD));
        assertThat(LearnedCauses.of(List.of(corrected(), other)).get(1)).isSameAs(other);
    }

    @Test
    void aTextOfThreeWordsLearnsNothing() {
        Incident few = told("few", "berth ledger emptied", Optional.empty());
        assertThat(LearnedCauses.of(List.of(corrected(), few)).get(1)).isSameAs(few);
    }

    @Test
    void withoutAStatementNothingIsLearned() {
        List<Incident> incidents = List.of(told("a", FERRY, guess(Trigger.LOAD)), told("b", AGAIN, Optional.empty()));
        assertThat(LearnedCauses.of(incidents)).isEqualTo(incidents);
    }

    private static Incident corrected() {
        return told("ferry", FERRY, Optional.of(new Attributed<>(Trigger.AUTOMATION, "correction", CORRECTION)))
                .withCauses(
                        Optional.of(new Attributed<>(Trigger.AUTOMATION, "correction", CORRECTION)),
                        List.of(new Attributed<>(Factor.DATA, "correction", CORRECTION)));
    }

    private static Optional<Attributed<Trigger>> guess(Trigger trigger) {
        return Optional.of(new Attributed<>(trigger, "load/surge", 40, IncidentLiteral.EVIDENCE));
    }

    private static Incident told(String id, String text, Optional<Attributed<Trigger>> trigger) {
        return new IncidentLiteral(id)
                .sections(new DocumentSection(SectionRole.SUMMARY, "Summary", text, IncidentLiteral.EVIDENCE))
                .incident()
                .withCauses(trigger, List.of());
    }
}
