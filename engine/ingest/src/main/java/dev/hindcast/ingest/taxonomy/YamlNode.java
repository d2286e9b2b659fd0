package dev.hindcast.ingest.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** A place in a YAML file: what stands there, and on which line. */
record YamlNode(String file, Node node) {
    private static final int DEEPEST = 10;

    /** Returns the root of a file. */
    static YamlNode parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        try {
            // Nodes alone: what makes objects of them takes as long again to get ready.
            Node root = new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options)
                    .getSingleNode();
            if (root == null) {
                throw new UserFileProblem(file, 1, "there is nothing in it; write triggers, factors or mechanisms");
            }
            return new YamlNode(file, root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new UserFileProblem(file, line, "this is not YAML (" + e.getProblem() + ")");
        } catch (YAMLException e) {
            throw new UserFileProblem(file, 1, "this is not YAML; check indentation, quotes and colons");
        }
    }

    /** Returns the keys with their values, in order; each key once. */
    Map<String, YamlNode> mapping() {
        if (!(node instanceof MappingNode mapping)) {
            throw problem("expected keys with values");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.problem("\"" + key.text() + "\" stands here a second time");
            }
        }
        return entries;
    }

    /** Returns the entries of a list. */
    List<YamlNode> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("expected a list in brackets");
        }
        return sequence.getValue().stream()
                .map(entry -> new YamlNode(file, entry))
                .toList();
    }

    /** Returns the text of a single value. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("expected a single value");
        }
        return scalar.getValue().strip();
    }

    /** Returns what to throw about this place. */
    UserFileProblem problem(String message) {
        return new UserFileProblem(file, node.getStartMark().getLine() + 1, message);
    }
}
