package dev.hindcast.publish.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void everyPartIsFinishedOnReturn() throws IOException {
        AtomicInteger finished = new AtomicInteger();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            parts.add(finished::incrementAndGet);
        }
        Part.finishAll(parts);
        assertThat(finished).hasValue(100);
    }

    @Test
    void aFailureReachesTheCallerAsItIs() {
        assertThatThrownBy(() -> Part.finishAll(List.of(() -> {
                    throw new IOException("no space");
                })))
                .isInstanceOf(IOException.class)
                .hasMessage("no space");
        assertThatThrownBy(() -> Part.finishAll(List.of(() -> {
                    throw new StackOverflowError("deep");
                })))
                .isInstanceOf(StackOverflowError.class);
    }
}
