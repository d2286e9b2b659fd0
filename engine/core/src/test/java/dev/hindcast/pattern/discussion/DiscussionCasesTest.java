package dev.hindcast.pattern.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.IncidentLiteral;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.evidence.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiscussionCasesTest {
    @Test
    void anOrdinaryIncidentWithItsCauseIsNoCase() {
        assertThat(DiscussionCases.of(List.of(told("The disk was full.")))).isEmpty();
    }

    @Test
    void anIncidentWithoutACauseIsOne() {
        Incident incident = told("It hung.").withCauses(Optional.empty(), List.of());
        assertThat(DiscussionCases.of(List.of(incident)))
                .extracting(DiscussionCase::reason)
                .containsExactly(DiscussionReason.CAUSE_NOT_STATED);
    }

    @Test
    void aRecordThatContradictsItselfIsOneWithItsLine() {
        FindingCode code = Arrays.stream(FindingCode.values())
                .filter(each -> each.level() == Level.ERROR && each != FindingCode.UNREADABLE_FRONT_MATTER)
                .findFirst()
                .orElseThrow();
        Incident incident = told("The disk was full.")
                .withFindings(
                        List.of(new Finding(code, "it ends before it starts", new Evidence("sample/a.md", 7, "x"))));
        DiscussionCase found = DiscussionCases.of(List.of(incident)).get(0);
        assertThat(found.reason()).isEqualTo(DiscussionReason.CONTRADICTORY_RECORD);
        assertThat(found.evidence().line()).isEqualTo(7);
    }

    @Test
    void whatWentWellByLuckIsOneWithTheSentence() {
        DiscussionCase found = DiscussionCases.of(
                        List.of(told("The disk was full. Luckily a colleague was still at the pier.")))
                .get(0);
        assertThat(found.reason()).isEqualTo(DiscussionReason.WENT_WELL_BY_LUCK);
        assertThat(found.evidence().excerpt()).startsWith("Luckily");
    }

    private static Incident told(String text) {
        return new IncidentLiteral("a")
                .sections(new DocumentSection(SectionRole.SUMMARY, "Summary", text, IncidentLiteral.EVIDENCE))
                .incident()
                .withCauses(
                        Optional.of(new Attributed<>(Trigger.GROWTH, "literal", IncidentLiteral.EVIDENCE)), List.of());
    }
}
