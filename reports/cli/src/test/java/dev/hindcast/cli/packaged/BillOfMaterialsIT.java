package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the program is made of. */
class BillOfMaterialsIT {
    private static final Path BILL = Shell.CHECKOUT.resolve("target/bom.json");

    @BeforeEach
    void isThere() {
        assumeTrue(Files.exists(BILL), "no bill of materials: Maven ran offline");
    }

    @Test
    void nothingInItIsUnderTheGpl() throws IOException {
        for (JsonNode component : components()) {
            for (JsonNode licence : component.path("licenses")) {
                String words = licence.toString();
                boolean lesser = words.contains("LGPL") || words.contains("Lesser");
                assertThat(words.contains("GPL") && !lesser)
                        .as(component.path("name").asText() + " " + words)
                        .isFalse();
            }
        }
    }

    @Test
    void itHoldsWhatIsDeliveredAndNoTestLibrary() throws IOException {
        List<String> names = components().findValuesAsText("name");
        assertThat(names)
                .contains("jfreechart", "tablesaw-core", "picocli")
                .doesNotContain("junit-jupiter", "assertj-core");
    }

    private static JsonNode components() throws IOException {
        return new ObjectMapper().readTree(BILL.toFile()).get("components");
    }
}
