package dev.hindcast.language.blame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.rootcause.phrase.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same words tell of a person or of a thing; who stands where decides. */
class SubjectOfBlameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The alert to the operator failed to fire. | -",
                "The operator on duty that night failed to call back. | failed-to",
                "The operator restarted the belt, which failed to stop. | -",
                "The operator, tired as he was, forgot to close the hatch. | failed-to",
                "The operator closed the hatch and forgot the valve. | failed-to",
                "[person], who neglected to lock the rack, had left. | failed-to named-person",
                "The rack [person] bought failed to power on. | -",
                "Had [person] waited, none of this would have happened. | counterfactual named-person",
                "Had the fuse held, none of this would have happened. | -",
                "The package manager failed to resolve the mirror. | -",
                "The operator console should have shown the alarm. | -",
                "We should have something better than a wiki page. | -",
                "The lead should have asked the plant first. | counterfactual",
                "The valve was emptied by [person] at noon. | named-person",
                "The minutes were written by [person] at noon. | -",
                "[person] deployed the fix at noon. | -",
                "[person] deployed the new firmware at noon. | named-person",
                "[person] clears the wrong queue. | named-person",
                "[person] clears the queue. | -",
                "[person]'s commit broke the build. | named-person",
                "[person]'s laptop lost power. | -",
                "Thanks to [person], who deployed the workaround. | -",
                "No human error was involved. | -",
                "Human error played no part. | -",
                "Dry runs reduce the risk of human error. | -",
                "The log is human-readable and the error budget is spent. | -",
                "One of us hadn't read the manual, which caused the flood. | human-error",
                "The technician pulled the wrong cable and that caused the outage. | human-error",
                "The belt pulled the wrong crate and that caused the outage. | -",
                "The pump war vom Techniker geprüft und hätte anlaufen müssen. | -",
                "Gestern hätte der Techniker die Pumpe prüfen müssen. | counterfactual",
                "Der Techniker, der die Pumpe warten sollte, hat die Dichtung vergessen. | failed-to",
                "La pompe réparée par le technicien aurait dû démarrer. | -",
                "Le technicien aurait dû purger la pompe. | counterfactual",
                "La bomba del operador debería haber arrancado. | -",
                "[person] ha cancellato la tabella sbagliata. | named-person",
                "[person] ha segnalato il guasto. | -",
                "De monteur had de klep moeten sluiten. | counterfactual",
                "De klep had moeten sluiten. | -",
                "[person] heeft de verkeerde server uitgeschakeld. | named-person",
                "[person] apagou a tabela de preços. | named-person",
                "[person] avisou a central às 9h. | -",
                "Администратор забыл продлить домен. | failed-to",
                "Сервис забыл сессию. | -",
                "Operator zapomniał zamknąć zawór. | failed-to",
                "[person]误删了报表。 | mistake-word named-person",
                "系统误报了三次。 | -",
                "担当者が誤って電源を切った。 | mistake-word",
                "手順書の誤字を直した。 | -"
            })
    void whoStandsWhereDecides(String sentence, String codes) {
        assertThat(codes(sentence, false, Optional.empty())).containsExactlyInAnyOrder(words(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Retrain [person] on the loading plan | blame-action",
                "Retrain the model on last month's orders | -",
                "Train all teams on the loading plan | -",
                "Written warning to the crane driver's supervisor | blame-action",
                "Add a warning to the loading plan | -",
                "Take root access away from [person] | blame-action",
                "Take the old host away from the load balancer | -",
                "[person] to repeat the safety course | blame-action",
                "[person] to repeat the measurement with a warm pump | -",
                "[person] to write the runbook | -",
                "Ask [person] to follow the checklist next time | blame-action",
                "Ask [person] for the invoice | -",
                "Talk to [person] about his attitude | blame-action",
                "Talk to [person] about the budget | -",
                "Remove access to the bucket from the build job | -",
                "Herrn [person] abmahnen | blame-action",
                "Schulung für alle Schichten anbieten | -",
                "Sanctionner l'opérateur de nuit | blame-action",
                "Former toutes les équipes au nouvel outil | -",
                "Объявить выговор дежурному | blame-action",
                "Написать инструкцию для дежурных | -",
                "对[person]进行通报批评 | blame-action",
                "对全体员工进行培训 | -"
            })
    void anActionIsAimedAtAPersonOrNot(String sentence, String codes) {
        assertThat(codes(sentence, true, Optional.empty())).containsExactlyInAnyOrder(words(codes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "[person] hat die Pumpe gewartet. | Er hätte die Dichtung prüfen müssen. | counterfactual",
                "Der Sensor war alt. | Er hätte den Druck melden müssen. | -",
                "The crew arrived at nine. | They should have called first. | counterfactual",
                "The nodes came back at nine. | They should have been drained first. | -"
            })
    void aPronounTellsOfWhoWasSubjectBefore(String before, String sentence, String codes) {
        assertThat(codes(sentence, false, Optional.of(new Wording(before)))).containsExactlyInAnyOrder(words(codes));
    }

    private static String[] words(String codes) {
        return codes == null ? new String[0] : codes.split(" ");
    }

    private static Set<String> codes(String sentence, boolean action, Optional<Wording> before) {
        Set<String> codes = new TreeSet<>();
        LanguageCheck.findings(
                        "sample/outage.md",
                        new Sentence(sentence, 7, List.of()),
                        new BlameRules.Place(false, action, before))
                .forEach(finding -> codes.add(finding.code().id()));
        codes.remove(FindingCode.LANGUAGE_HINT.id());
        return codes;
    }
}
