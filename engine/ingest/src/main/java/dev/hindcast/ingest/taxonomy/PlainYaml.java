package dev.hindcast.ingest.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads the YAML that comes with the program, in a fraction of the time that a reader of all of YAML needs: every run that reads
 * documents waits for it. That file keeps to few forms: two spaces a level, a key in each line, behind it nothing, a word, or
 * braces and brackets that end in the same line; quotes without escapes; comments in lines of their own. Files of users are read
 * by {@link YamlNode} alone.
 */
final class PlainYaml {
    private static final int STEP = 2;
    private static final String ENDS = ",]}";

    private final String line;
    private final Mark mark;
    private int at;

    private PlainYaml(String line, int number) {
        this.line = line;
        mark = new Mark("", 0, number, 0, new int[0], 0);
    }

    /**
     * Returns the root.
     *
     * @throws IllegalArgumentException if a line has another form
     */
    static Node read(String text) {
        Deque<List<NodeTuple>> open = new ArrayDeque<>();
        List<NodeTuple> root = new ArrayList<>();
        open.push(root);
        int number = 0;
        for (String line : text.split("\n")) {
            PlainYaml reader = new PlainYaml(line, number++);
            int indent = reader.indent();
            if (indent < line.length() && line.charAt(indent) != '#') {
                reader.enter(open, indent);
                reader.entry(open);
            }
        }
        return new MappingNode(Tag.MAP, root, FlowStyle.BLOCK);
    }

    private int indent() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A line goes one level deeper only below a key that has nothing behind it. */
    private void enter(Deque<List<NodeTuple>> open, int indent) {
        while (open.size() > indent / STEP + 1) {
            open.pop();
        }
        if (indent % STEP != 0 || open.size() != indent / STEP + 1 || line.startsWith("- ", indent)) {
            throw unknown();
        }
    }

    private void entry(Deque<List<NodeTuple>> open) {
        List<NodeTuple> entries = open.peek();
        Node key = word(":");
        at++;
        if (at == line.length()) {
            List<NodeTuple> below = new ArrayList<>();
            entries.add(new NodeTuple(key, new MappingNode(Tag.MAP, true, below, mark, mark, FlowStyle.BLOCK)));
            open.push(below);
            return;
        }
        entries.add(new NodeTuple(key, value("")));
        if (at != line.length()) {
            throw unknown();
        }
    }

    /** Reads what stands behind spaces; a word goes on to one of the ends, or to the end of the line. */
    private Node value(String ends) {
        indent();
        return switch (at < line.length() ? line.charAt(at) : ' ') {
            case '{' -> mapping();
            case '[' -> list();
            case '"' -> quoted();
            default -> word(ends);
        };
    }

    private Node mapping() {
        List<NodeTuple> entries = new ArrayList<>();
        do {
            at++;
            indent();
            Node key = word(":");
            at++;
            entries.add(new NodeTuple(key, value(ENDS)));
        } while (goesOn('}'));
        return new MappingNode(Tag.MAP, true, entries, mark, mark, FlowStyle.FLOW);
    }

    private Node list() {
        List<Node> entries = new ArrayList<>();
        do {
            at++;
            entries.add(value(ENDS));
        } while (goesOn(']'));
        return new SequenceNode(Tag.SEQ, true, entries, mark, mark, FlowStyle.FLOW);
    }

    private boolean goesOn(char end) {
        char next = at < line.length() ? line.charAt(at) : ' ';
        if (next == end) {
            at++;
        } else if (next != ',') {
            throw unknown();
        }
        return next != end;
    }

    private Node quoted() {
        int end = line.indexOf('"', at + 1);
        if (end < 0) {
            throw unknown();
        }
        String text = line.substring(at + 1, end);
        at = end + 1;
        return new ScalarNode(Tag.STR, text, mark, mark, ScalarStyle.DOUBLE_QUOTED);
    }

    private Node word(String ends) {
        int begin = at;
        if (ends.isEmpty()) {
            at = line.length();
        }
        while (at < line.length() && ends.indexOf(line.charAt(at)) < 0) {
            at++;
        }
        if (at == begin || at == line.length() && !ends.isEmpty()) {
            throw unknown();
        }
        return new ScalarNode(Tag.STR, line.substring(begin, at), mark, mark, ScalarStyle.PLAIN);
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("line " + (mark.getLine() + 1) + " is not as the others: " + line);
    }
}
