package dev.hindcast.ingest.document.html;

import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the tree of a page and adds its blocks. Used once; not thread-safe. */
final class HtmlBlocks {
    private static final Set<String> MORE_BLOCKS = Set.of(
            "ac:rich-text-body",
            "ac:task-body",
            "ac:layout",
            "ac:layout-section",
            "ac:layout-cell",
            "label",
            "summary");

    private static final Pattern LABEL = Pattern.compile("\\s*\\p{Lu}[\\p{L} /]{1,40}:\\s+\\S");

    private static final Pattern TIME = Pattern.compile("\\s*[\\[(]?\\d{1,4}[-/:.]\\d{2}");

    private final BlockBuilder blocks;
    private final ParseLimits limits;
    private final MainPart main;
    private final HtmlLine line;
    /** Where lines go that are not to become blocks: the text of a heading, a cell, a quotation. */
    private List<TextLine> apart;

    private int listDepth;
    /** The term that the next text defines. */
    private String term = "";

    /** The class that Notion gives to each value of a property of several. */
    private static final String CHOSEN = "selected-value";

    /** A few words, none of which is a figure or ends a sentence. */
    private static final Predicate<String> NAME =
            Pattern.compile("\\p{Lu}[^\\s\\d.;:!?,]*(?: [^\\s\\d.;:!?,]+){0,2}").asMatchPredicate();

    HtmlBlocks(BlockBuilder blocks, ParseLimits limits, MainPart main) {
        this.blocks = blocks;
        this.limits = limits;
        this.main = main;
        this.line = new HtmlLine(limits.lineChars());
    }

    void addChildren(Node parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                addText(text);
            } else if (child instanceof Element element && !main.drops(element)) {
                add(element);
            }
        }
    }

    private boolean isLine(String piece) {
        return LABEL.matcher(piece).lookingAt()
                || line.beginsWith(TIME) && TIME.matcher(piece).lookingAt();
    }

    /**
     * The end of a source line is a blank like any other. Only where a label begins the next one, or a time begins both,
     * did the author mean a new line, even if the page does not show it.
     */
    private void addText(TextNode text) {
        int number = Lines.of(text);
        for (String piece : text.getWholeText().split("(?<=\n)")) {
            if (line.isAtLineStart() && isLine(piece)) {
                endLine();
            }
            line.append(piece, number);
            number++;
        }
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "br" -> endLine();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> addHeading(element);
            case "ul", "ol", "ac:task-list" -> addList(element);
            case "li", "ac:task" -> addItem(element);
            case "dt" -> addTerm(element);
            case "table" -> addTable(element);
            case "pre", "ac:plain-text-body" -> addCode(element);
            case "blockquote" -> addVerbatim(Kind.QUOTE, element);
            case "details" -> addDetails(element);
            case "a" -> addLink(element);
            case "b", "strong", "em", "i" -> addEmphasis(element);
            case "time", "img", "ac:emoticon", "sup" -> line.append(Leaf.words(element), Lines.of(element));
            case "ac:structured-macro", "ac:macro" -> addMacro(element);
            default -> addOther(element);
        }
    }

    private void addOther(Element element) {
        Element before = element.previousElementSibling();
        if (before != null && element.hasClass(CHOSEN) && before.hasClass(CHOSEN)) {
            line.append(", ", Lines.of(element));
        }
        if (!element.isBlock() && !MORE_BLOCKS.contains(element.normalName())) {
            addChildren(element);
            return;
        }
        end();
        addChildren(element);
        end();
    }

    void addHeading(Element element) {
        end();
        int level = element.normalName().charAt(1) - '0';
        if (apart == null) {
            TextLine title = joined(element);
            String words = title.text().replaceAll("[\\s#¶]+$", "");
            blocks.heading(level, new TextLine(words, title.lead(), title.line(), title.links()));
        } else {
            addChildren(element);
            end();
        }
    }

    private void addList(Element element) {
        end();
        listDepth++;
        addChildren(element);
        listDepth--;
        end();
    }

    private void addItem(Element element) {
        end();
        if (apart == null) {
            int number = Lines.of(element);
            blocks.item(Math.max(0, listDepth - 1), Leaf.checkBox(element), TextLine.plain("", number));
        }
        addChildren(element);
        endLine();
        endBlocks();
    }

    private void addTerm(Element element) {
        end();
        term = joined(element).text().replaceAll("\\s*:$", "");
    }

    private void addTable(Element element) {
        end();
        HtmlTable table = HtmlTable.of(element, limits.tableCells());
        if (apart != null || table.isLayout()) {
            addChildren(element);
            end();
        } else {
            table.addTo(blocks, cell -> joined(cell, true));
        }
    }

    private void addCode(Element element) {
        end();
        if (apart == null) {
            blocks.verbatim(Kind.CODE, List.of(element.wholeText().split("\n", -1)), Lines.of(element));
        } else {
            addChildren(element);
            end();
        }
    }

    /** Details that the page itself shows unfolded are text like any other. */
    private void addDetails(Element element) {
        if (element.hasAttr("open")) {
            addOther(element);
        } else {
            addVerbatim(Kind.FOLDED, element);
        }
    }

    private void addVerbatim(Kind kind, Element element) {
        end();
        List<TextLine> lines = apart(element);
        if (apart != null) {
            apart.addAll(lines);
        } else if (!lines.isEmpty()) {
            List<String> text = lines.stream().map(TextLine::text).toList();
            blocks.verbatim(kind, text, lines.get(0).line());
        }
    }

    private void addLink(Element element) {
        line.link(element.attr("href"));
        addChildren(element);
    }

    private void addEmphasis(Element element) {
        if (line.isAtLineStart() && element.wholeText().stripTrailing().endsWith(":")) {
            endLine();
        }
        boolean leads = line.beginEmphasis();
        addChildren(element);
        if (leads) {
            line.endEmphasis();
        }
    }

    private void addMacro(Element element) {
        switch (Macro.of(element)) {
            case WORDS -> line.append(Macro.words(element), Lines.of(element));
            case QUOTE -> addVerbatim(Kind.QUOTE, element);
            case FOLDED -> addVerbatim(Kind.FOLDED, element);
            case FRAME -> addOther(element);
            default -> end();
        }
    }

    /** Returns the text of an element as one line, perhaps empty. */
    private TextLine joined(Element element) {
        return joined(element, false);
    }

    /** Names one below another in a cell are several. */
    private TextLine joined(Element element, boolean cell) {
        List<TextLine> lines = apart(element);
        List<String> words = new ArrayList<>();
        List<String> links = new ArrayList<>();
        lines.forEach(part -> {
            words.add(part.text());
            links.addAll(part.links());
        });
        return lines.isEmpty()
                ? TextLine.plain("", Lines.of(element))
                : new TextLine(
                        String.join(cell && words.stream().allMatch(NAME) ? "; " : " ", words),
                        lines.get(0).lead(),
                        lines.get(0).line(),
                        links);
    }

    private List<TextLine> apart(Element element) {
        List<TextLine> outer = apart;
        List<TextLine> inner = new ArrayList<>();
        apart = inner;
        addChildren(element);
        endLine();
        apart = outer;
        return inner;
    }

    private void endLine() {
        line.end().ifPresent(ended -> {
            if (apart != null) {
                apart.add(ended);
            } else {
                blocks.text(defined(ended));
            }
        });
    }

    private TextLine defined(TextLine ended) {
        if (term.isEmpty()) {
            return ended;
        }
        TextLine whole = new TextLine(term + ": " + ended.text(), term, ended.line(), ended.links());
        term = "";
        return whole;
    }

    /** Ends the open paragraph or item; an item that has no words yet stays open for them. */
    void end() {
        endLine();
        if (apart == null && blocks.hasWords()) {
            blocks.end();
        }
    }

    private void endBlocks() {
        if (apart == null) {
            blocks.end();
        }
    }
}
