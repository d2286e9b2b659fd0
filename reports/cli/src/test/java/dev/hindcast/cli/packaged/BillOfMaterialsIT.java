package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
                assertThat(choicesWithoutGpl(licence))
                        .as(component.path("name").asText() + " " + licence)
                        .isNotEmpty();
            }
        }
    }

    /** Of "A OR B" one may choose: a component is under the GPL when no other choice is left. */
    private static List<String> choicesWithoutGpl(JsonNode licence) {
        return Stream.of(licence.toString().split(" OR "))
                .filter(words -> !words.contains("GPL") || words.contains("LGPL") || words.contains("Lesser"))
                .toList();
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
