package dev.hindcast.ingest.document.front;

import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
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

/**
 * What stands at the head of a document before its text: YAML between two lines of dashes, TOML between two of plus signs or behind
 * {@code ---toml}, or {@link HeadLines lines without marks}. Values stay as written: no type is guessed, no tag is obeyed.
 *
 * @param fields its keys and values
 * @param body the text after it
 * @param lines how many lines it took
 * @param problem why it could not be read; the body is read all the same
 */
public record FrontMatter(List<Field> fields, String body, int lines, Optional<Problem> problem) {
    /** Only read, so that threads may share it. */
    private static final Resolver TAGS = new Resolver();

    private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*+\\n)++");
    /** A line that is put out with the signs of HTML, of which YAML knows nothing. */
    private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t]*<!--(?=[^\\n]*-->[ \\t]*$)");

    /** What goes on in the next lines is told by no line alone. */
    private static final Pattern KEY_AND_VALUE = Pattern.compile("[A-Za-z][\\w.-]{0,60}:[ \\t]+(?![|>&*#\\[{])\\S");

    /** How the parser names what was being read. */
    private static final List<String> UNCLOSED = List.of("quoted scalar", "flow sequence", "flow mapping");

    private static final Pattern KEY = Pattern.compile("^\\s{0,40}[A-Za-z][\\w.-]{0,60}\\s?[:=]");

    /**
     * Why front matter could not be read.
     *
     * @param line 1-based
     * @param reason one sentence
     * @param excerpt the key that stands in that line
     */
    record Problem(int line, String reason, String excerpt) {}

    /** Splits a text whose keys and values may also stand in lines without marks; else as {@link #fenced}. */
    public static FrontMatter of(String text, ParseLimits limits) {
        return belowBlank(text, head -> ofFence(head, limits).orElseGet(() -> HeadLines.of(head)));
    }

    /** Splits the text. Without a closing line of the same signs there is no front matter; blank lines may stand before it. */
    public static FrontMatter fenced(String text, ParseLimits limits) {
        return belowBlank(text, head -> ofFence(head, limits).orElseGet(() -> none(head)));
    }

    /** Returns the text below the signs that close it; all of the text where it does not begin with front matter between signs. */
    public static String textBelow(String text) {
        return Fence.in(text)
                .filter(Fence::isClosed)
                .map(fence -> text.substring(fence.below()))
                .orElse(text);
    }

    /** Returns what a text has that has no front matter. */
    public static FrontMatter none(String text) {
        return new FrontMatter(List.of(), text, 0, Optional.empty());
    }

    private static FrontMatter belowBlank(String text, Function<String, FrontMatter> reader) {
        Matcher blank = BLANK_LINES.matcher(text);
        if (!blank.lookingAt()) {
            return reader.apply(text);
        }
        FrontMatter found = reader.apply(text.substring(blank.end()));
        int shift = (int) blank.group().chars().filter(c -> c == '\n').count();
        // Below a blank line three dashes may be a rule between two texts.
        boolean read = found.lines > 0 && found.problem.isEmpty();
        return read ? found.below(shift) : none(text);
    }

    /** Returns what is to be said of the document that this is the head of. */
    public List<Finding> findings(String source) {
        return problem.stream()
                .map(found -> new Finding(
                        FindingCode.UNREADABLE_FRONT_MATTER,
                        found.reason(),
                        new Evidence(source, found.line(), found.excerpt())))
                .toList();
    }

    /** The same where so many lines stand before it. */
    private FrontMatter below(int shift) {
        return new FrontMatter(
                fields.stream()
                        .map(field -> new Field(field.key(), field.value(), field.line() + shift))
                        .toList(),
                body,
                lines + shift,
                problem.map(found -> new Problem(found.line() + shift, found.reason(), found.excerpt())));
    }

    private static Optional<FrontMatter> ofFence(String text, ParseLimits limits) {
        return Fence.in(text)
                .map(fence -> fence.isClosed()
                        ? read(
                                fence.toml(),
                                text.substring(fence.start(), fence.end()),
                                text.substring(fence.below()),
                                fence.lines(),
                                limits)
                        : new FrontMatter(List.of(), text, 0, Optional.of(unclosed(fence))));
    }

    private static Problem unclosed(Fence fence) {
        String signs = fence.signs().equals("---") ? "dashes" : "plus signs";
        return new Problem(
                1, "the front matter that begins here is never closed with a line of three " + signs, fence.signs());
    }

    private static FrontMatter read(boolean toml, String inside, String body, int lines, ParseLimits limits) {
        if (inside.length() > limits.frontMatterChars()) {
            String reason = "the front matter has " + inside.length() + " characters, more than the limit of "
                    + limits.frontMatterChars();
            return new FrontMatter(List.of(), body, lines, Optional.of(new Problem(1, reason, "---")));
        }
        return toml
                ? toml(inside, body, lines, limits)
                : yaml(COMMENT.matcher(inside).replaceAll("# "), body, lines, limits);
    }

    private static FrontMatter toml(String toml, String body, int lines, ParseLimits limits) {
        try {
            return new FrontMatter(TomlFields.read(toml, limits), body, lines, Optional.empty());
        } catch (TomlFields.Malformed e) {
            Problem problem =
                    new Problem(e.line(), "the front matter is not TOML: " + e.getMessage(), keyOf(toml, e.line() - 2));
            return new FrontMatter(List.of(), body, lines, Optional.of(problem));
        }
    }

    /** The key alone: its value may be a person or a secret, and nobody has taken those out yet. */
    private static String keyOf(String inside, int index) {
        String[] written = inside.split("\n", -1);
        Matcher key = KEY.matcher(written[Math.max(0, Math.min(index, written.length - 1))]);
        return key.find() ? key.group().strip() + " …" : "…";
    }

    private static FrontMatter yaml(String yaml, String body, int lines, ParseLimits limits) {
        List<Field> fields = new ArrayList<>();
        try {
            Node root = composed(yaml, options(limits));
            if (root instanceof MappingNode mapping) {
                collect("", mapping, fields, 0);
                return new FrontMatter(fields, body, lines, Optional.empty());
            }
            String reason = "the front matter is not a list of keys and values";
            return new FrontMatter(fields, body, lines, Optional.of(new Problem(1, reason, "---")));
        } catch (YAMLException | StackOverflowError e) {
            return new FrontMatter(whole(yaml, options(limits)), body, lines, Optional.of(problem(yaml, e)));
        }
    }

    /** Of YAML that is broken somewhere the lines that are whole by themselves; a key that stands twice has no value. */
    private static List<Field> whole(String yaml, LoaderOptions options) {
        Map<String, Optional<Field>> fields = new LinkedHashMap<>();
        String[] written = yaml.split("\n", -1);
        for (int i = 0; i < written.length; i++) {
            if (KEY_AND_VALUE.matcher(written[i]).lookingAt()) {
                scalar(written[i], i + 2, options)
                        .ifPresent(field ->
                                fields.merge(field.key(), Optional.of(field), (first, second) -> Optional.empty()));
            }
        }
        return fields.values().stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Field> scalar(String written, int line, LoaderOptions options) {
        try {
            return composed(written, options) instanceof MappingNode mapping
                            && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key
                            && mapping.getValue().get(0).getValueNode() instanceof ScalarNode value
                    ? Optional.of(new Field(key.getValue(), value.getValue(), line))
                    : Optional.empty();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    /** As {@code Yaml.compose} does, but what a {@code Yaml} prepares for making objects is not needed. */
    private static Node composed(String yaml, LoaderOptions options) {
        StreamReader reader = new StreamReader(new StringReader(yaml));
        return new Composer(new ParserImpl(reader, options), TAGS, options).getSingleNode();
    }

    private static LoaderOptions options(ParseLimits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(limits.yamlDepth());
        options.setCodePointLimit(limits.frontMatterChars());
        return options;
    }

    private static Problem problem(String yaml, Throwable e) {
        if (e instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            int index = broken(marked).getLine();
            String reason = "the front matter is not YAML: " + oneLine(marked.getProblem());
            return new Problem(index + 2, reason, keyOf(yaml, index));
        }
        return new Problem(1, "the front matter is not YAML: " + oneLine(e.getMessage()), "---");
    }

    /** What is opened and never closed is broken where it begins; the parser notices it only where nothing can follow any more. */
    private static Mark broken(MarkedYAMLException e) {
        boolean open = e.getContextMark() != null
                && e.getContext() != null
                && UNCLOSED.stream().anyMatch(e.getContext()::contains);
        return open ? e.getContextMark() : e.getProblemMark();
    }

    /** A key that stands twice: which of its values holds, nobody can say. */
    private static final class RepeatedKey extends MarkedYAMLException {
        private static final long serialVersionUID = 1L;

        RepeatedKey(ScalarNode key) {
            super(null, null, "the key \"" + key.getValue() + "\" stands twice", key.getStartMark());
        }
    }

    private static String oneLine(String message) {
        return message == null
                ? "it is nested too deeply"
                : message.replaceAll("\\s+", " ").strip();
    }

    private static void collect(String prefix, Node node, List<Field> fields, int depth) {
        // An alias may point back to its own parent.
        if (depth > 10 || fields.size() > 10_000) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            fields.add(
                    new Field(prefix, scalar.getValue(), scalar.getStartMark().getLine() + 2));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(child -> collect(prefix, child, fields, depth + 1));
        } else if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode repeated && !keys.add(repeated.getValue())) {
                    throw new RepeatedKey(repeated);
                }
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    String name = prefix.isEmpty() ? key.getValue() : prefix + "." + key.getValue();
                    collect(name, tuple.getValueNode(), fields, depth + 1);
                }
            }
        }
    }
}
