package dev.hindcast.ingest.normalise.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text calls incidents is found and taken out by two expressions, which have to agree. */
class IncidentWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "an outage",
                "Netzausfall",
                "Störungen",
                "der_Vorfall",
                "post-mortem",
                "авария",
                "障害報告",
                "caída",
                "häiriöt",
                "SEHR GROSSE STÖRUNG"
            })
    void wordsForIncidentsAreFoundAndTakenOut(String text) {
        assertThat(IncidentWords.areIn(text)).isTrue();
        assertThat(IncidentWords.without(text)).isNotEqualTo(text.replace('_', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xxausfallx", "the route of a ship", "entstören", "failureless"})
    void othersAreNot(String text) {
        assertThat(IncidentWords.areIn(text)).isFalse();
        assertThat(IncidentWords.without(text)).isEqualTo(text);
    }
}
