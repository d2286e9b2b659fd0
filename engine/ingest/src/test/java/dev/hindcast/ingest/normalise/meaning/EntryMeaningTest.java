package dev.hindcast.ingest.normalise.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What single rows of a timeline say, each beside one alike in words that does not say it. */
class EntryMeaningTest {
    @ParameterizedTest
    @CsvFileSource(resources = "said-in-rows.csv", delimiter = '|', maxCharsPerColumn = 300)
    void aRowSaysItAndOneAlikeDoesNot(String meaning, String said, String alike) {
        EntryMeaning expected =
                EntryMeaning.valueOf(meaning.toUpperCase(Locale.ROOT).replace(' ', '_'));

        assertThat(expected.isSaidIn(said)).as(said).isTrue();
        assertThat(expected.isSaidIn(alike)).as(alike).isFalse();
    }
}
