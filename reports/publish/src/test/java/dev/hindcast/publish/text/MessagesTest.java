package dev.hindcast.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void doesNotLookForSlotsInWhatWasPutIn() {
        assertThat(Messages.get("period", "{1}", "x")).isEqualTo("{1} to x");
    }

    @Test
    void countsInSingularAndPlural() {
        assertThat(Messages.count("incidents", 1)).isEqualTo("1 incident");
        assertThat(Messages.count("incidents", 0)).isEqualTo("0 incidents");
    }
}
