package dev.hindcast.spark.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.ingest.ChangedInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that are read again after a machine was lost keep the numbers of their incidents, or the run fails. */
class NumberingTest {
    private final Numbering numbering = new Numbering(2);

    NumberingTest() {
        numbering.add(0, 2);
        numbering.add(1, 1);
        numbering.add(1, 0);
        numbering.add(1, 3);
    }

    private List<Integer> numbers(int partition, int... incidents) {
        Iterator<SentFile> files = IntStream.of(incidents)
                .mapToObj(count -> new SentFile(new byte[0], Collections.nCopies(count, new byte[] {1})))
                .iterator();
        List<Integer> numbers = new ArrayList<>();
        numbering.numbered(partition, files).forEachRemaining(incident -> numbers.add(incident.number()));
        return numbers;
    }

    @Test
    void incidentsAreNumberedOverAllPartitions() {
        assertThat(numbers(0, 2)).containsExactly(0, 1);
        assertThat(numbers(1, 1, 0, 3)).containsExactly(2, 3, 4, 5);
    }

    @Test
    void anotherReadingWithOtherIncidentsIsRefused() {
        assertThatThrownBy(() -> numbers(1, 1, 0, 0)).isInstanceOf(ChangedInput.class);
        assertThatThrownBy(() -> numbers(1, 0, 1, 3)).isInstanceOf(ChangedInput.class);
        assertThatThrownBy(() -> numbers(0))
                .isInstanceOf(ChangedInput.class)
                .satisfies(problem -> assertThat(ChangedInput.messageIn(new IOException(problem)))
                        .hasValueSatisfying(line -> assertThat(line).contains("run again")));
    }
}
