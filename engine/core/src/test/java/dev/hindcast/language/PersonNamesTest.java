package dev.hindcast.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
    private final Redactor redactor = Redactor.of(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Olga restarted the queue.                 | [person] restarted the queue.",
                "It was Rajesh Example, then Olga.         | It was [person], then [person].",
                "Olga's shift began at 22:00.              | [person]'s shift began at 22:00.",
                "Paged: Thomas                             | Paged: [person]",
                "Matt C mailed the agency.                 | [person] mailed the agency.",
                "Asked Liz. I wrote it down.               | Asked [person]. I wrote it down.",
                "\u212Aaren and \u212Bsa were paged      | [person] and [person] were paged",
                "Thibault A record was changed             | [person] A record was changed",
                "Ásdís and Keoni asked Fearghal            | [person] and [person] asked [person]",
                "Wiebke Ostermoor, Ngozi, Gianmaria, Çiğdem | [person], [person], [person], [person]"
            })
    void aGivenNameAndItsSurnameAreRemoved(String text, String shown) {
        assertThat(redactor.redact(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jan 1, 00:15 Service restored",
                "Jun 3, 10:00 Outage begins",
                "The rack in San Francisco and the one in Santa Clara",
                "Jenkins, Cassandra and Hugo were rebuilt in May and April",
                "see docs/Thomas.md and thomas@host-1",
                "THOMAS and olga",
                "The server Wiebke and Storm Arwel took the cluster Elsa down",
                "Iris, Jade, Aurora, Vega and Atlas answer; Charlotte and Florence do not",
                "General access was lost; Even so, Domenica, Prima and Can were read"
            })
    void monthsPlacesSoftwareAndPathsStay(String text) {
        assertThat(redactor.redact(text)).isSameAs(text);
    }

    @Test
    void namesThatAreWordsOrCitiesCountInAPersonsPlaceOnly() {
        assertThat(PersonNames.isGiven("Hollis")).isFalse();
        assertThat(PersonNames.mayBeGiven("Hollis")).isTrue();
        assertThat(PersonNames.mayBeGiven("Kafka")).isFalse();
        assertThat(PersonNames.mayBeGiven("#")).isFalse();
    }

    @Test
    void whoAsksForNamesKeepsThem() {
        assertThat(Redactor.ofSecrets().redact("Olga wrote password=hunter2hunter2"))
                .isEqualTo("Olga wrote password=[secret]");
    }
}
