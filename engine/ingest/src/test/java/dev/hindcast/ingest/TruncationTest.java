package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A file of any format may end anywhere. */
class TruncationTest {
    @Test
    void everyFixtureOfEveryFormatCutAtEveryOffsetGivesAReading() {
        List<Path> fixtures = TextFixtures.all();
        assertThat(fixtures).hasSizeGreaterThan(200);
        fixtures.parallelStream().forEach(fixture -> {
            byte[] whole = TextFixtures.bytes(fixture);
            String name = fixture.getFileName().toString();
            IntStream.range(0, whole.length)
                    .forEach(end -> ReadingAssert.read(name + " cut at byte " + end, name, Arrays.copyOf(whole, end)));
        });
    }

    @Test
    void everyFixtureBegunAtEveryLineGivesAReading() {
        TextFixtures.all().parallelStream().forEach(fixture -> {
            String name = fixture.getFileName().toString();
            String text = new String(TextFixtures.bytes(fixture), StandardCharsets.UTF_8);
            for (int start = text.indexOf('\n'); start >= 0; start = text.indexOf('\n', start + 1)) {
                ReadingAssert.read(
                        name + " from " + start, name, text.substring(start + 1).getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
