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
import org.junit.jupiter.params.provider.ValueSource;

/** Words that blame a person in one sentence and tell of a machine, a warning light or a helper in the next. */
class BlameOrNoneTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The worker failed to pick up the job.",
                "ZooKeeper failed to elect a leader.",
                "The master failed to respond.",
                "WireGuard failed to complete the handshake.",
                "Podman failed to start the container.",
                "Postman failed to send the request.",
                "Chef failed to converge on two hosts.",
                "Microsoft Teams failed to deliver messages.",
                "The OCSP responder failed to answer.",
                "The safeguard failed to trip.",
                "Two members failed to rejoin the quorum.",
                "Postmaster should have restarted the backend.",
                "Der Halbleiter hätte ersetzt werden müssen.",
                "Der Neutralleiter hätte geprüft werden müssen.",
                "The last warning came from the disk at 09:58.",
                "The final warning of the UPS was logged at 10:01.",
                "An official warning from the weather service was in force.",
                "We had to demote the old master by hand.",
                "The old master was demoted at 10:05.",
                "The on-call alert was fired at 10:02.",
                "The dialog shows a warning to the operator.",
                "Ein Verweis für den Abruf der Seite fehlte.",
                "[person] restarted the pods and the errors stopped.",
                "[person] failed over to the standby.",
                "[person] scaled the pool up.",
                "[person] rebooted the router, service returned.",
                "[person] restarted the router, which took two minutes.",
                "[person] disabled the feature flag, which stopped the errors.",
                "[person] set up a call.",
                "[person] changed the status page to investigating.",
                "[person] remained on call.",
                "[person] promoted the replica.",
                "[person] switched to the standby.",
                "[person] set the incident to resolved.",
                "[person] hat die Pods neu gestartet.",
                "The pods were restarted by [person].",
                "De operator waarschuwen als de schijf vol is.",
                "Afficher un avertissement à l'opérateur.",
                "Exibir uma advertência ao operador.",
                "彼のサービスが間違って停止した。",
                "大意是数据库满了。",
                "该系统自动处分离线节点。",
                "应用操作错误码为 500。",
                "用户忘记密码功能失效，值班人员收到告警。",
                "運用者が忘れたパスワードを再発行した。",
                "他们的服务理应自动恢复。",
                "More care homes lost access to their records.",
                "There was enough care staff on site.",
                "User error was at 4% of requests.",
                "Operational errors rose to 5%.",
                "The pilot error light came on.",
                "It could not have been prevented.",
                "Phase I failed to start."
            })
    void aThingOrAHelperIsNotBlamed(String sentence) {
        assertThat(codes(sentence, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The night worker failed to pick up the phone. | failed-to",
                "The stationmaster failed to respond. | failed-to",
                "The lifeguard failed to close the gate. | failed-to",
                "The chef failed to close the gate. | failed-to",
                "The teams failed to close the gate. | failed-to",
                "The first responder forgot the radio. | failed-to",
                "The foreman should have called. | counterfactual",
                "I failed to start the pump. | failed-to",
                "Der Schichtleiter hätte ersetzt werden müssen. | counterfactual",
                "The clerk was given a final warning. | blame-action",
                "A written warning went out. | blame-action",
                "Issue a warning to the operator on shift. | blame-action",
                "The clerk was demoted. | blame-action",
                "The on-call was fired at noon. | blame-action",
                "Dem Fahrer einen Verweis erteilen. | blame-action",
                "[person] restarted the wrong pods. | named-person",
                "[person] restarted the primary, which took the site down. | named-person",
                "[person] disabled the check, which caused the flood. | named-person",
                "[person] scaled the pool down without asking. | named-person",
                "[person] hat die falschen Pods neu gestartet. | named-person",
                "[person] switched off the pump. | named-person",
                "The pods were restarted without need by [person]. | named-person",
                "Donner un avertissement à l'opérateur. | blame-action",
                "Aplicar uma advertência ao operador. | blame-action",
                "[person] changed the route to the old site. | named-person",
                "值班人员大意。 | normative",
                "对[person]作出处分。 | blame-action",
                "值班人员忘记续费。 | failed-to",
                "他们理应检查备份。 | counterfactual",
                "The crew lacked due care. | normative",
                "It happened for lack of care. | normative",
                "The outage was user error. | human-error",
                "User error was the cause. | human-error",
                "Operational errors took the site down. | human-error",
                "It could easily have been prevented. | counterfactual"
            })
    void aPersonIs(String sentence, String code) {
        assertThat(codes(sentence, false)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SRE to complete a failover test by May.",
                "DBA to do a monthly restore test.",
                "Suspend the worker when the queue is full.",
                "Take the worker off the load balancer before it restarts.",
                "Alert if a worker loses access to the database.",
                "Alert if an operator loses access to the database.",
                "Show a warning to the engineer before the delete button acts.",
                "Dismiss the on-call alert automatically.",
                "Revoke unused permissions from contractors' service accounts."
            })
    void aGoodActionIsNotAimedAtAPerson(String sentence) {
        assertThat(codes(sentence, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Operator to attend a refresher on lifting.",
                "Driver's supervisor [person] to sit the exam again.",
                "Suspend the clerk until the hearing.",
                "Dismiss [person] at once.",
                "Take [person] off the rota.",
                "The operator loses his access to the database.",
                "Give the engineer a warning.",
                "Revoke root access from [person].",
                "Revoke her admin rights."
            })
    void anActionThatPunishesIs(String sentence) {
        assertThat(codes(sentence, true)).containsExactly(FindingCode.BLAME_ACTION.id());
    }

    private static Set<String> codes(String sentence, boolean action) {
        Set<String> codes = new TreeSet<>();
        LanguageCheck.findings(
                        "sample/outage.md",
                        new Sentence(sentence, 7, List.of()),
                        new BlameRules.Place(false, action, Optional.empty()))
                .forEach(finding -> codes.add(finding.code().id()));
        codes.remove(FindingCode.LANGUAGE_HINT.id());
        return codes;
    }
}
