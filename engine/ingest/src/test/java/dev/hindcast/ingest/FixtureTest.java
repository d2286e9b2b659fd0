package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document of the folder is read as a careful human reads it. */
class FixtureTest {
    /** Compared only where the human wrote them down. */
    private static final List<String> OPTIONAL = List.of("title", "date");

    static List<Fixture> fixtures() {
        return Stream.of(Fixture.all(), Fixture.languages())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void aDocumentIsReadAsAHumanReadsIt(Fixture fixture) {
        ObjectNode actual = ReadingJson.of(fixture.read(fixture.content()));
        ObjectNode expected = fixture.expected().deepCopy();
        expected.remove("settings");
        OPTIONAL.stream().filter(key -> !expected.has(key)).forEach(actual::remove);
        if (!expected.has("reading")) {
            fillIn(expected);
        }
        assertThat(JsonDifference.between(fixture.name(), expected, actual)).isEmpty();
    }

    /** What a fixture does not mention is empty. */
    private static void fillIn(ObjectNode expected) {
        for (String list : List.of("services", "stated", "actions", "findings")) {
            JsonNode present = expected.path(list);
            if (present.isMissingNode()) {
                expected.putArray(list);
            }
        }
        if (!expected.has("milestones")) {
            expected.putObject("milestones");
        }
        expected.put("kind", expected.path("kind").asText("incident"));
        expected.put("status", expected.path("status").asText("resolved"));
    }

    @Test
    void aDifferenceNamesTheFileAndTheField() {
        ObjectNode expected = Fixture.all().get(0).expected().deepCopy();
        ObjectNode actual = expected.deepCopy();
        actual.put("kind", "drill");
        actual.putArray("services").add("web");
        assertThat(JsonDifference.between("a.md", expected, actual))
                .containsExactly(
                        "a.md: kind should be absent but is \"drill\"",
                        "a.md: services should be absent but is [\"web\"]");
    }
}
