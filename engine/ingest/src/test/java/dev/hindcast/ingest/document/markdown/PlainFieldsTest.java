package dev.hindcast.ingest.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What is read without a YAML parser is what such a parser reads. */
class PlainFieldsTest {
    private static final long SEED = 20_310_514L;
    private static final int TEXTS = 20_000;
    private static final List<String> PIECES = List.of(
            "a", "title", "sev-2", "date_x", "9", "null", "yes", "2031-05-14", "10.5", "1e3", "y", "(", ")", "'", "+",
            "/", ",", ", ", "[", "]", "[a, b c]", ": ", ": ", ": ", ":", " ", " ", "-", ".", "..", "_", "#", "~", "é",
            "\n", "\n", "\n", "\t", "\"", "&", "?", "<<");

    @Test
    void keysAndTheirWordsAreRead() {
        assertThat(PlainFields.of("title: Mail stood still\ndate: 2031-05-14\nservices: [mail, web shop]\n"))
                .contains(List.of(
                        new Field("title", "Mail stood still", 2),
                        new Field("date", "2031-05-14", 3),
                        new Field("services", "mail", 4),
                        new Field("services", "web shop", 4)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a:",
                "a: ",
                "a: b: c",
                "a: b # c",
                "a: 'b'",
                "a: b\n  c",
                "a: b\na: c",
                "a: [b, [c]]",
                "a: []",
                "- a",
                "a: |\n  b",
                "a: b\n\nc: d",
                "a: *b",
                "a: b\t"
            })
    void anythingElseIsLeftToTheParser(String yaml) {
        assertThat(PlainFields.of(yaml)).isEmpty();
    }

    @Test
    void neitherAddsNorChangesAnything() {
        int plain = 0;
        for (int i = 0; i < TEXTS; i++) {
            Random random = new Random(SEED + i);
            StringBuilder yaml = new StringBuilder();
            for (int line = random.nextInt(3); line >= 0; line--) {
                yaml.append(random.nextInt(9) == 0 ? "" : "key" + line + ": ");
                for (int k = random.nextInt(4); k >= 0; k--) {
                    yaml.append(PIECES.get(random.nextInt(PIECES.size())));
                }
                yaml.append('\n');
            }
            Optional<List<Field>> read = PlainFields.of(yaml.toString());
            if (read.isPresent()) {
                plain++;
                assertThat(read.get()).as("seed %d: %s", SEED + i, yaml).isEqualTo(parsed(yaml.toString()));
            }
        }
        assertThat(plain).isGreaterThan(TEXTS / 50);
    }

    private static List<Field> parsed(String yaml) {
        List<Field> fields = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) new Yaml().compose(new StringReader(yaml))).getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            Node value = tuple.getValueNode();
            for (Node each : value instanceof SequenceNode list ? list.getValue() : List.of(value)) {
                fields.add(new Field(
                        key, ((ScalarNode) each).getValue(), each.getStartMark().getLine() + 2));
            }
        }
        return fields;
    }
}
