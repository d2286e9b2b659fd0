package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document may end anywhere. */
class TruncationTest {
    @Test
    void everyFixtureCutAtEveryOffsetGivesAReading() {
        List<Fixture> fixtures = Fixture.all();
        assertThat(fixtures).hasSizeGreaterThan(40);
        fixtures.parallelStream().forEach(fixture -> {
            String text = new String(fixture.content(), StandardCharsets.UTF_8);
            IntStream.range(0, text.length())
                    .forEach(end -> ReadingAssert.read(
                            fixture.name() + " cut at " + end,
                            fixture.name(),
                            text.substring(0, end).getBytes(StandardCharsets.UTF_8)));
        });
    }

    @Test
    void everyFixtureBegunAtEveryLineGivesAReading() {
        for (Fixture fixture : Fixture.all()) {
            String text = new String(fixture.content(), StandardCharsets.UTF_8);
            for (int start = text.indexOf('\n'); start >= 0; start = text.indexOf('\n', start + 1)) {
                ReadingAssert.read(
                        fixture.name() + " from " + start,
                        fixture.name(),
                        text.substring(start + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
