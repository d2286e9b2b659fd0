package dev.hindcast.ingest.document.html;

import dev.hindcast.ingest.document.Block;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What elements say that are not text themselves: times, signs, check boxes. */
final class Leaf {
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern INSTANT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*(?:Z|[+-]\\d{2}:?\\d{2})");
    private static final Set<String> DONE = Set.of("checked", "checkbox-on", "to-do-checked");
    /** Longest description of a picture that stands for a sign. */
    private static final int SIGN = 4;

    private static final int NEAR = 3;

    private Leaf() {}

    /** Returns the words in place of the element; empty if it has none. */
    static String words(Element element) {
        return switch (element.normalName()) {
            case "time" -> time(element);
            case "img" -> element.attr("alt").length() <= SIGN ? element.attr("alt") : "";
            case "ac:emoticon" -> emoticon(element);
            // A number that leads to a note at the foot of the page.
            default -> element.selectFirst("a") == null ? element.text() : "";
        };
    }

    /** A page may show the reader's own clock; the instant behind it is what its author meant. */
    private static String time(Element element) {
        String shown = element.text().replaceFirst("^@\\s*", "");
        String instant = element.attr("datetime");
        boolean hidden = shown.isBlank()
                || CLOCK.matcher(shown).find() && INSTANT.matcher(instant).matches();
        return hidden ? instant : shown;
    }

    private static String emoticon(Element element) {
        return switch (element.attr("ac:name")) {
            case "tick" -> "✅";
            case "cross" -> "❌";
            default -> element.attr("ac:emoji-fallback") + element.text();
        };
    }

    /** Returns the state of the check box with which an item begins. */
    static Block.Mark checkBox(Element item) {
        if (item.normalName().equals("ac:task")) {
            Element status = item.selectFirst("> ac|task-status");
            return status != null && status.text().equals("complete") ? Block.Mark.DONE : Block.Mark.OPEN;
        }
        boolean ofTasks = item.parent() != null && item.parent().hasClass("inline-task-list");
        if (ofTasks || item.hasAttr("data-inline-task-id")) {
            return item.hasClass("checked") ? Block.Mark.DONE : Block.Mark.OPEN;
        }
        Element first = item.firstElementChild();
        for (int i = 0; i < NEAR && first != null; i++) {
            if (first.normalName().equals("input") && first.attr("type").equalsIgnoreCase("checkbox")) {
                return first.hasAttr("checked") ? Block.Mark.DONE : Block.Mark.OPEN;
            }
            if (first.hasClass("checkbox")) {
                return DONE.stream().anyMatch(first::hasClass) ? Block.Mark.DONE : Block.Mark.OPEN;
            }
            first = first.firstElementChild();
        }
        return Block.Mark.NONE;
    }
}
