package dev.hindcast.ingest.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTest {
    private final List<String> asked = new ArrayList<>();
    private final Remembered<String> doubled = Remembered.of(text -> {
        asked.add(text);
        return text + text;
    });

    @Test
    void worksOutWhatALabelMeansOnce() {
        assertThat(doubled.get("Started")).isEqualTo("StartedStarted");
        assertThat(doubled.get(new String("Started".toCharArray()))).isEqualTo("StartedStarted");
        assertThat(asked).containsExactly("Started");
    }

    /** "Aa" and "BB" have the same hash. */
    @Test
    void tellsLabelsApartThatShareAPlace() {
        assertThat(doubled.get("Aa")).isEqualTo("AaAa");
        assertThat(doubled.get("BB")).isEqualTo("BBBB");
        assertThat(doubled.get("Aa")).isEqualTo("AaAa");
        assertThat(asked).containsExactly("Aa", "BB", "Aa");
    }

    @Test
    void answersForMoreTextsThanItHasRoomFor() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10_000; i++) {
                assertThat(doubled.get("label " + i)).isEqualTo("label " + i + "label " + i);
            }
        }
    }

    @Test
    void keepsNoLongText() {
        String paragraph = "The pumps stood still. ".repeat(20);
        doubled.get(paragraph);
        doubled.get(paragraph);
        assertThat(asked).hasSize(2);
    }
}
