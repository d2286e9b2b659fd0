package dev.hindcast.ingest.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The causes of invented paragraphs, written before the rules were mended by them; so the figures say that rules hold, not how good they are. */
class InventedCausesTest {
    private static final Offset<Double> TOLERANCE = within(0.02);

    @Test
    void whatTheRulesOnceToldFromInventedParagraphsTheyTellStill() {
        List<Judged> first = judged("invented-first.txt");
        List<Judged> second = judged("invented-second.txt");
        assertThat(Judged.share(first, Judged::right)).isCloseTo(0.953, TOLERANCE);
        assertThat(Judged.micro(first)).isCloseTo(0.783, TOLERANCE);
        assertThat(Judged.share(second, Judged::right)).isCloseTo(0.906, TOLERANCE);
        assertThat(Judged.micro(second)).isCloseTo(0.737, TOLERANCE);
    }

    private static List<Judged> judged(String name) {
        List<Judged> judged = new ArrayList<>();
        for (String line : lines(name)) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\\|");
                Set<String> factors = Arrays.stream(fields[1].split(","))
                        .map(String::strip)
                        .filter(Predicate.not(String::isEmpty))
                        .map(id -> LabelCodes.FACTORS.get(named(Factor.values(), Factor::id, id)))
                        .collect(Collectors.toSet());
                String id = fields[0].strip();
                String trigger = id.equals("not-stated")
                        ? LabelCodes.NOT_STATED
                        : LabelCodes.TRIGGERS.get(named(Trigger.values(), Trigger::id, id));
                judged.add(Judged.of(name, incident(fields[2].strip()), trigger, factors));
            }
        }
        return judged;
    }

    private static <T> T named(T[] values, Function<T, String> id, String wanted) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static Incident incident(String paragraph) {
        String document =
                "# Incident\n\nStarted: 2031-05-04 10:00 UTC\n\nResolved: 2031-05-04 12:00 UTC\n\n## Root cause\n\n"
                        + paragraph + "\n";
        return Reading.incidents(Ingest.read(
                        "invented.md", document.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()))
                .get(0);
    }

    private static List<String> lines(String name) {
        try (var stream = InventedCausesTest.class.getResourceAsStream("/causes/" + name)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
