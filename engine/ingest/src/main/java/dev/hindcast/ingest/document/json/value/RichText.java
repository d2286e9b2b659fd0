package dev.hindcast.ingest.document.json.value;

import static java.util.Map.entry;

import dev.hindcast.ingest.document.json.value.Json.Items;
import dev.hindcast.ingest.document.json.value.Json.Members;
import dev.hindcast.ingest.document.json.value.Json.Scalar;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rich text kept as a tree of nodes, {@code {"type": "doc", "content": [...]}}: the Atlassian document format, which Jira's third interface gives, and that
 * of the editors it was made after. It becomes HTML, so that headings, lists, tables and boxes mean what they mean elsewhere, with a
 * line for each of the file's.
 */
final class RichText {
    private static final Map<String, String> TAGS = Map.ofEntries(
            entry("paragraph", "p"),
            entry("bulletlist", "ul"),
            entry("tasklist", "ul"),
            entry("decisionlist", "ul"),
            entry("orderedlist", "ol"),
            entry("listitem", "li"),
            entry("taskitem", "li"),
            entry("decisionitem", "li"),
            entry("table", "table"),
            entry("tablerow", "tr"),
            entry("tableheader", "th"),
            entry("tablecell", "td"),
            entry("codeblock", "pre"),
            entry("blockquote", "blockquote"));

    private static final Map<String, String> MARKS = Map.of("strike", "del", "code", "code");

    /** One paragraph without marks. */
    private static final Pattern PLAIN = Pattern.compile("\\n*<p>([^<&\\n]*)</p>");

    /** Where a node without content has what it shows. */
    private static final List<String> SHOWN = List.of("text", "title", "short name", "url");

    private final StringBuilder html = new StringBuilder();
    /** The line of the file that the end of the text stands for. */
    private int line;

    private RichText(int line) {
        this.line = line;
    }

    /** Returns the text of such a tree, a single plain paragraph as it is and all else as HTML, at the line where the tree begins; absent if the object is none. */
    static Optional<Scalar> of(Members object) {
        if (!type(object).equals("doc") || !(object.get("content").orElse(null) instanceof Items nodes)) {
            return Optional.empty();
        }
        RichText text = new RichText(object.line());
        nodes.items().forEach(text::add);
        return Optional.of(new Scalar(text.shown(), object.line(), true));
    }

    private String shown() {
        Matcher plain = PLAIN.matcher(html);
        return plain.matches() ? plain.group(1) : html.toString();
    }

    /** A blank line between two blocks means nothing in HTML. */
    private void goTo(int there) {
        for (; line < there; line++) {
            html.append('\n');
        }
    }

    private static String type(Members node) {
        return node.text(List.of("type"))
                .map(type -> type.text().replace("_", "").toLowerCase(Locale.ROOT))
                .orElse("");
    }

    private void add(Json json) {
        if (!(json instanceof Members node)) {
            return;
        }
        String type = type(node);
        switch (type) {
            case "text" -> addText(node);
            case "hardbreak" -> html.append("<br>");
            case "rule", "horizontalrule" -> html.append("<hr>");
            case "date" ->
                attribute(node, List.of("timestamp")).map(RichText::day).ifPresent(this::escape);
            case "heading" -> addElement("h" + level(node), node);
            default -> addOther(type, node);
        }
    }

    private void addOther(String type, Members node) {
        String tag = TAGS.getOrDefault(type, "");
        if (!tag.isEmpty()) {
            addElement(tag, node);
        } else {
            attribute(node, SHOWN).ifPresent(this::escape);
            addContent(node);
        }
    }

    private void addElement(String tag, Members node) {
        goTo(node.line());
        html.append('<').append(tag).append('>');
        if (type(node).equals("taskitem")) {
            html.append(isDone(node) ? "<input type=\"checkbox\" checked>" : "<input type=\"checkbox\">");
        }
        addContent(node);
        html.append("</").append(tag).append('>');
    }

    private void addContent(Members node) {
        if (node.get("content").orElse(null) instanceof Items nodes) {
            nodes.items().forEach(this::add);
        }
    }

    /** Blanks between two words may be a text of their own. */
    private void addText(Members node) {
        List<String> tags = marks(node);
        tags.forEach(tag -> html.append('<').append(tag).append('>'));
        node.members().stream()
                .filter(member -> member.key().equals("text") && member.value() instanceof Scalar)
                .forEach(member -> escape(((Scalar) member.value()).text()));
        for (int i = tags.size() - 1; i >= 0; i--) {
            html.append("</").append(tags.get(i)).append('>');
        }
    }

    private static List<String> marks(Members node) {
        return node.get("marks").orElse(null) instanceof Items marks
                ? marks.items().stream()
                        .filter(Members.class::isInstance)
                        .map(mark -> MARKS.getOrDefault(type((Members) mark), ""))
                        .filter(tag -> !tag.isEmpty())
                        .toList()
                : List.of();
    }

    private static boolean isDone(Members item) {
        return attribute(item, List.of("state", "checked"))
                .filter(state -> state.equalsIgnoreCase("done") || state.equals("true"))
                .isPresent();
    }

    private static int level(Members heading) {
        return attribute(heading, List.of("level"))
                .filter(level -> level.matches("[1-6]"))
                .map(Integer::parseInt)
                .orElse(2);
    }

    private static Optional<String> attribute(Members node, List<String> names) {
        return node.get("attrs").orElse(null) instanceof Members attributes
                ? attributes.text(names).map(Scalar::text)
                : Optional.empty();
    }

    /** A day is kept as the milliseconds at its beginning in UTC; what is none is shown as written. */
    private static String day(String timestamp) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(timestamp))
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate()
                    .toString();
        } catch (NumberFormatException | DateTimeException e) {
            return timestamp;
        }
    }

    private void escape(String text) {
        for (char c : text.toCharArray()) {
            html.append(
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        default -> String.valueOf(c);
                    });
        }
    }
}
