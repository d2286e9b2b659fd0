package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told by the place of a name is hidden everywhere in the document; products, services, teams, roles and places stay. */
class PeopleInTextTest {
    private static final String REPORT = """
            # Lamps out on 1 April 2031

            %1$s

            ## Timeline (UTC)

            - 2031-04-01 06:00 Outage begins, the lamps go out
            - 2031-04-01 06:02 %2$s
            - 2031-04-01 06:10 Service restored

            ## Root cause

            A limit was too low.

            ## Action items

            - [ ] %3$s
            """;

    private static List<String> shown(String head, String entry, String action) {
        String text = REPORT.formatted(head, entry, action);
        Reading reading = Ingest.read("docs/lamps.md", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults())
                .get(0);
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return Strings.in(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Technician: Odalric van der Quennell | van der Quennell resets the fuse   | Replace the fuse | Quennell
            **Scribe:** Dr. Odalric Fernhazel    | Fernhazel resets the fuse          | Replace the fuse | Fernhazel
            Verfasser: Odalric Fernhazel         | Odalric setzt die Sicherung zurück | Replace the fuse | Odalric
            Scribe: Odalric Fernhazel (OF)       | OF resets the fuse                 | Replace the fuse | OF resets
            Status: done                         | Mr. Fernhazel resets the fuse      | Replace the fuse | Fernhazel
            Status: done                         | Mme Fernhazel prévient la mairie   | Replace the fuse | Fernhazel
            Status: done                         | Odalric Fernhazel phones the depot | Ask Fernhazel    | Fernhazel
            Status: done                         | The depot answers                  | Replace the fuse (O. Fernhazel, 30 May) | Fernhazel
            Status: done                         | Odalric Okonkwo-Vale takes the tower | Replace the fuse | Odalric
            Status: done                         | Jade Castellanos restarts the gate | Check Jade's fuse | Jade
            Status: done                         | Hollis restarts the gate           | Replace the fuse | Hollis
            Status: done                         | Hollis: can we change the fuse?    | Replace the fuse | Hollis
            Status: done                         | Lift attendant (Iris) counts by hand | Replace the fuse | Iris
            Status: done                         | The depot, rung by Hollis, answers | Replace the fuse | Hollis
            Status: done                         | The depot phones Hollis            | Replace the fuse | Hollis
            Status: done                         | It was left open by Iris, who ran  | Replace the fuse | Iris
            Status: done                         | Note: Hollis scaled the gate       | Replace the fuse | Hollis
            Status: done                         | Dale van der Quennell goes         | Dale rests       | Dale
            Status: done                         | The depot answers                  | Hollis — a new fuse | Hollis
            Status: done                         | The depot answers                  | A new fuse — Hollis | Hollis
            Status: done                         | The depot answers                  | A new fuse (Hollis) | Hollis
            Status: done                         | The depot answers                  | A new fuse — Okonkwo | Okonkwo
            Status: done                         | Nikoloz 'Odo' Fernhazel answers    | Ask Odo about Fernhazel's fuse | Odo
            Note taker: R. Fernhazel             | They called R.F. at home           | Replace the fuse | R.F.
            Scribe: T. J. Fernhazel              | T. J. finds the fuse               | A new fuse [TJF] | T. J.
            Scribe: T. J. Fernhazel              | The depot answers                  | A new fuse [TJF] | TJF
            Scribe: Odalric d'Ávila              | The depot answers                  | A new fuse — d'Ávila | Ávila
            Scribe: Odalric De' Fernhazel        | De' Fernhazel resets the fuse      | Replace the fuse | Fernhazel
            Scribe: Odalric al-Fernhazi          | Al-Fernhazi resets the fuse        | Replace the fuse | Fernhazi
            Watchers: Odalric, Drew              | Drew resets the fuse               | Replace the fuse | Drew
            Status: done                         | Seu Odalric resets the fuse        | Replace the fuse | Odalric
            Status: final. Scribe: Bishop. Comms: Major Fernhazel. | Bishop resets the fuse | Ask Major | Bishop
            Status: final. Scribe: Bishop. Comms: Major Fernhazel. | Bishop resets the fuse | Ask Major | Major
            Status: done                         | The depot answers                  | A new fuse - ngozi-a | ngozi
            Status: done                         | The depot answers                  | A new fuse (thomas.k) | thomas
            Status: done                         | The depot answers                  | A new fuse — odalric ~~~~ | odalric
            Status: done                         | Technician Jansen resets it        | Jansen: a new fuse | Jansen
            Status: done                         | Shift lead Kowalewska resets it    | Replace the fuse | Kowalewska
            Status: done                         | Zé Carlos resets the fuse          | Replace the fuse | Carlos
            Status: done                         | Op verzoek van Sjoerd-Jan van 't Hof gestopt | van 't Hof: test | Hof
            Status: done                         | Na prośbę pana Fernowskiego stop   | Fernowski - test | Fernowski
            Status: done                         | По просьбе Вихрова сервер встал    | Замена | Вихров
            Status: done                         | Escalated to T. Okonkwo (network)  | Replace the fuse | Okonkwo
            Status: done                         | Seán Ó Fernhaz resets the fuse     | Ó Fernhaz: a fuse | Fernhaz
            Ansvarlig: Odalrik                   | Odalrik skifter sikringen          | Replace the fuse | Odalrik
            Cc: Piers; Odalric Fernhazel         | Piers resets the fuse              | Replace the fuse | Piers
            Responders: odalric_f                | odalric_f resets the fuse          | Replace the fuse | odalric_f
            Scribe: Maria Fernhazel              | maria joins the call               | Replace the fuse | maria
            Scribe: Maria Fernhazel              | mfernhazel resets the fuse         | Replace the fuse | mfernhazel
            Scribe: Maria Fernhazel              | The depot answers                  | A new fuse for m.fernhazel | fernhazel
            Scribe: Lena Fernhazel               | The depot pages lena               | Replace the fuse | lena
            """)
    void aPersonIsHiddenWhereverNamed(String head, String entry, String action, String name) {
        assertThat(shown(head, entry, action)).noneMatch(text -> text.contains(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Service name: Harbour Gate     | Harbour Gate refuses connections    | Restart the gate | Harbour Gate refuses
            Participants Team: lamps, tram | The lamps team resets the fuse      | Check the lamps  | lamps team
            Responders: on-call engineer   | on-call engineer resets the fuse    | Replace the fuse | on-call engineer
            Status: done                   | Kafka restarted on its own          | Restart Kafka    | Kafka restarted
            Status: done                   | Remote hands at Wells Fargo restart | Check the rack   | Remote hands at Wells Fargo
            Status: done                   | Iris restarts on its own            | Restart the gate | Iris restarts
            Status: done                   | The gate in Florence fails          | Florence — a new gate | Florence
            Status: done                   | Grace Hopper cluster restarts       | Restart the gate | Grace Hopper cluster
            Status: done                   | The deploy by Florence runs in Florence | Replace the fuse | by Florence
            Status: done                   | A fuse (Vienna) blows               | Test it (Kafka)  | (Vienna)
            Status: done                   | A fuse (Vienna) blows               | Test it (Kafka)  | (Kafka)
            Status: final. Scope: Bishop. Service: Quay. | Bishop restarts | Replace the fuse | Bishop restarts
            Status: done                   | The depot answers                   | A new fuse - api-gateway | api-gateway
            Status: done                   | Technician Support resets it        | Replace the fuse | Technician Support
            Status: done                   | Shift lead Vienna resets it         | Replace the fuse | lead Vienna
            Status: done                   | Blue-Green restarts                 | Replace the fuse | Blue-Green
            Status: done                   | Jordan region restarts              | Atlas — a new fuse | Atlas
            Status: done                   | Cluster Wiebke restarts             | Replace the fuse | Cluster Wiebke
            Status: done                   | St. Louis answers late              | Replace the fuse | St. Louis
            Scribe: Paul Rice              | The price rises to the limit        | Replace the fuse | The price rises
            Scribe: Maria Fernhazel        | maria-replica-2 restarts, mariadb too | Replace the fuse | maria-replica-2 restarts, mariadb
            Scribe: Christian Fernhazel    | The page on christian feasts fails  | Replace the fuse | on christian feasts
            Scribe: Will Fernhazel         | It will restart                     | Replace the fuse | will restart
            Scribe: Carl Luster            | cluster restarts                    | Replace the fuse | cluster restarts
            Scribe: Hugo Opper             | hopper restarts                     | Replace the fuse | hopper restarts
            Scribe: Marco Fernhazel        | The depot answers                   | Revisar el marco de control | marco de control
            Scribe: Oscar Fernhazel        | The depot answers                   | A spare for oscar and the gate | for oscar and
            Scribe: Lena Fernhazel         | lena takes the call                 | A fuse for lena:8080 and lena@depot | for lena:8080 and lena@
            """)
    void whatIsNoPersonStays(String head, String entry, String action, String text) {
        assertThat(shown(head, entry, action)).anyMatch(shown -> shown.contains(text));
    }
}
