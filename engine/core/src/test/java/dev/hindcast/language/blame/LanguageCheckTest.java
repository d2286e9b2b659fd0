package dev.hindcast.language.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.evidence.Level;
import dev.hindcast.rootcause.phrase.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {
    @Test
    void aScriptWithoutAnActorIsNotFlaggedButHidesSomething() {
        List<Finding> findings = of("A script was executed that deleted the production database.");
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.LANGUAGE_HINT);
        assertThat(findings.get(0).message()).contains("what let it run");
    }

    @Test
    void aRoleIsFineAndTheScriptShouldHaveAsked() {
        List<Finding> findings =
                of("An engineer executed a script that deleted the production database without confirmation.");
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.LANGUAGE_HINT);
        assertThat(findings.get(0).message()).contains("which tool took the step without a question?");
    }

    @Test
    void aNamedPersonIsFlaggedHighAndNotRepeated() {
        List<Finding> findings = of("Chris executed a script that deleted the production database.");
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.NAMED_PERSON);
        assertThat(findings.get(0).level()).isEqualTo(Level.WARNING);
        assertThat(findings.get(0).message()).contains("[person] executed").doesNotContain("Chris");
        assertThat(findings.get(0).evidence().excerpt()).doesNotContain("Chris");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The outage was a plain case of human error.                  | HUMAN_ERROR",
                "Operator error took the pumps offline.                       | HUMAN_ERROR",
                "The migration was run carelessly.                            | NORMATIVE",
                "Bad judgement made it worse.                                 | NORMATIVE",
                "Night shift must be more careful.                            | BLAME_ACTION",
                "The technician was disciplined.                              | BLAME_ACTION",
                "The engineer should have looked at the graph.                | COUNTERFACTUAL",
                "If somebody had called, it would have been over by noon.     | COUNTERFACTUAL",
                "It could have been avoided.                                  | COUNTERFACTUAL",
                "The team forgot the second cluster.                          | FAILED_TO",
                "An admin stopped the wrong pump by mistake.                  | MISTAKE_WORD",
                "Olga restarted the wrong queue.                              | NAMED_PERSON",
                "Rajesh's patch broke the gate.                               | NAMED_PERSON",
                "@kim4 dropped the table.                                     | NAMED_PERSON",
                "[person] dropped the table.                                  | NAMED_PERSON"
            })
    void blamingWordsAreFlagged(String sentence, FindingCode code) {
        assertThat(of(sentence)).extracting(Finding::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jenkins restarted every agent.",
                "Cassandra dropped the hints.",
                "The generator failed to start.",
                "We should add a limit to the export.",
                "Only one leader should have existed.",
                "The page showed a user error message for an hour.",
                "@platform-team restarted the queue.",
                "Their logins were terminated at once.",
                "The on-call restarted the primary because the runbook says so.",
                "The disk filled up."
            })
    void machinesRolesAndPlansAreNotFlagged(String sentence) {
        assertThat(of(sentence)).extracting(Finding::code).allMatch(code -> code == FindingCode.LANGUAGE_HINT);
    }

    @Test
    void whatCustomersSayIsShownAndNotCounted() {
        assertThat(of("A customer said that our staff was careless."))
                .extracting(Finding::code)
                .containsExactly(FindingCode.LANGUAGE_HINT);
    }

    @Test
    void thanksWithNamesAreAHint() {
        assertThat(of("Thanks to Olga, who found the valve."))
                .extracting(Finding::code)
                .containsExactly(FindingCode.LANGUAGE_HINT);
    }

    private static List<Finding> of(String sentence) {
        return LanguageCheck.findings(
                "sample/outage.md", Sentences.of(sentence, block -> 7).get(0));
    }
}
