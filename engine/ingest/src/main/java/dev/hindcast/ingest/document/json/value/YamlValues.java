package dev.hindcast.ingest.document.json.value;

import dev.hindcast.ingest.document.ParseLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The nodes of one YAML document as {@link Json} values, each scalar as written. Used once; not thread-safe. */
public final class YamlValues {
    private final int deepest;
    private final int most;
    private int left;

    /** Prepares for one document, which may hold so much. */
    public YamlValues(ParseLimits limits) {
        this.deepest = limits.yamlDepth();
        this.most = limits.tableCells();
        this.left = most;
    }

    /** Returns the value; what an alias stands for is counted each time. */
    public Json of(Node node) throws JsonTokens.TooLarge {
        return of(node, 0);
    }

    private Json of(Node node, int depth) throws JsonTokens.TooLarge {
        if (left-- <= 0) {
            throw new JsonTokens.TooLarge(most);
        }
        int line = node.getStartMark().getLine() + 1;
        // An alias may point back to what it stands in.
        if (depth > deepest) {
            throw new YAMLException("it is nested more than " + deepest + " deep");
        }
        if (node instanceof SequenceNode sequence) {
            List<Json> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(of(item, depth + 1));
            }
            return new Json.Items(items, line);
        }
        if (node instanceof MappingNode mapping) {
            return members(mapping, line, depth);
        }
        boolean nothing = node.getTag().equals(Tag.NULL);
        return new Json.Scalar(nothing ? "" : ((ScalarNode) node).getValue(), line);
    }

    private Json members(MappingNode mapping, int line, int depth) throws JsonTokens.TooLarge {
        List<Json.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                if (!keys.add(key.getValue())) {
                    throw new RepeatedKey(key);
                }
                members.add(new Json.Member(key.getValue(), of(tuple.getValueNode(), depth + 1)));
            }
        }
        return new Json.Members(members, line);
    }

    /** A key that stands twice: which of its values holds, nobody can say. */
    private static final class RepeatedKey extends MarkedYAMLException {
        private static final long serialVersionUID = 1L;

        RepeatedKey(ScalarNode key) {
            super(null, null, "the key \"" + key.getValue() + "\" stands twice", key.getStartMark());
        }
    }
}
