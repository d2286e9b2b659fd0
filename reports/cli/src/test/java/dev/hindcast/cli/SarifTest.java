package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --format sarif}: what code-review services read. */
class SarifTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private static JsonNode log(String path) throws IOException {
        return JSON.readTree(Cli.run("check", path, "--format", "sarif", "--fail-on", "never")
                .out());
    }

    private static List<String> fingerprints(JsonNode log) {
        List<String> prints = new ArrayList<>();
        log.at("/runs/0/results")
                .forEach(result -> prints.add(
                        result.at("/partialFingerprints/hindcastRemark~1v1").asText()));
        return prints;
    }

    @Test
    void theLogFollowsTheSchema() throws IOException {
        try (InputStream schema = SarifTest.class.getResourceAsStream("/sarif-2.1.0.schema.json")) {
            JsonSchema sarif =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema);
            JsonNode log = log(Cli.SAMPLE_DATA.toString());
            assertThat(sarif.validate(log)).isEmpty();
            assertThat(log.at("/runs/0/results")).isNotEmpty();
            ((com.fasterxml.jackson.databind.node.ObjectNode) log.at("/runs/0/tool/driver")).remove("name");
            assertThat(sarif.validate(log)).as("a log without its tool's name").isNotEmpty();
        }
    }

    @Test
    void everyResultHasARuleThatSaysWhatToDoAndAPlaceInARelativeFile() throws IOException {
        JsonNode run = log(Cli.SAMPLE_DATA.toString()).at("/runs/0");
        for (JsonNode result : run.get("results")) {
            JsonNode rule =
                    run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/text").asText()).startsWith("What to do: ");
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).startsWith("sample-data/");
            assertThat(place.at("/region/startLine").asInt()).isPositive();
            assertThat(result.get("level").asText()).isIn("error", "warning", "note");
        }
    }

    @Test
    void aFindingKeepsItsFingerprintWhenItsLineMoves() throws IOException {
        Path file = folder.resolve("a b.md");
        String document = Cli.DOCUMENT.replace("checkout\n", "checkout\n**Time to resolve:** 9 hours\n");
        Files.writeString(file, document);
        JsonNode before = log(file.toString());
        Files.writeString(file, document.replace("## Timeline", "A sentence more.\n\n\n## Timeline"));
        JsonNode after = log(file.toString());
        assertThat(fingerprints(before)).isNotEmpty().doesNotHaveDuplicates();
        assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
        assertThat(before.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("a%20b.md");
    }

    @Test
    void whatIsTooMuchForAViewerIsCounted() throws IOException {
        StringBuilder table = new StringBuilder("ID,Title,Started,Resolved\n");
        for (int i = 0; i < 3000; i++) {
            table.append(i).append(",Pump stuck,2031-05-14 10:00,2031-05-14 09:00\n");
        }
        Path file = folder.resolve("many.csv");
        Files.writeString(file, table);
        JsonNode run = log(file.toString()).at("/runs/0");
        assertThat(run.get("results")).hasSize(5000);
        assertThat(run.at("/properties/remarks").asInt() - 5000)
                .isEqualTo(run.at("/properties/leftOut").asInt())
                .isPositive();
        assertThat(run.at("/results/0/level").asText()).isEqualTo("error");
    }
}
