package dev.hindcast.ingest.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

class PlainYamlTest {
    @Test
    void whatComesWithTheProgramIsReadAsAReaderOfAllOfYamlReadsIt() {
        assertReadAlike(TaxonomyReader.resource());
    }

    @Test
    void everyFormIsReadAsAReaderOfAllOfYamlReadsIt() {
        assertReadAlike("""
                # tides
                words:
                  wet: high water|low water

                harbour:
                  gate:
                    rules:
                      one: {weight: 3.2, phrases: ["a, b: c", plain|word, [x, "y z"]]}
                      # within
                      two: {weight: 1, deep: {er: "}"}, phrases: ["#1"]}
                    anywhere: true
                  list: [ "spaced", word]
                last: "quoted"
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word",
                "a: [\"open",
                "a: [b",
                "a: {b}",
                "a: [b] c",
                "a: \"b\" c",
                "a: {b: c",
                " b: c",
                "  b: c",
                "- a: b"
            })
    void anotherFormIsNotMisread(String text) {
        assertThatThrownBy(() -> PlainYaml.read("first: 1\n" + text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2 is not as the others");
    }

    private static void assertReadAlike(String text) {
        List<String> plain = lines(PlainYaml.read(text));
        assertThat(plain).hasSizeGreaterThan(10);
        assertThat(plain).isEqualTo(lines(YamlNode.parse("file", text).node()));
    }

    /** What a node says and on which line, one entry each. */
    private static List<String> lines(Node root) {
        List<String> lines = new ArrayList<>();
        addTo(lines, "", root);
        return lines;
    }

    private static void addTo(List<String> lines, String path, Node node) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                ScalarNode key = (ScalarNode) entry.getKeyNode();
                lines.add(path + "/" + key.getValue() + " in "
                        + key.getStartMark().getLine());
                addTo(lines, path + "/" + key.getValue(), entry.getValueNode());
            }
        } else if (node instanceof SequenceNode sequence) {
            lines.add(path + " is a list");
            sequence.getValue().forEach(each -> addTo(lines, path + "-", each));
        } else {
            lines.add(path + " = " + ((ScalarNode) node).getValue() + " in "
                    + node.getStartMark().getLine());
        }
    }
}
