package dev.hindcast.ingest.document.html;

import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.front.FrontMatter;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** HTML pages and the storage format of Confluence, recognised by their tags whatever the file is called. */
public final class HtmlReader implements DocumentReader {
    private static final Set<String> EXTENSIONS = Set.of("html", "htm", "xhtml", "shtml");
    private static final Pattern CLOSED_BY_ITSELF = Pattern.compile("<((?:ac|ri):[a-z-]+|time)((?:\\s[^<>]*)?)/>");

    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]{0,200}>\\s*|<!--.{0,2000}?-->\\s*){0,5}<(?:!doctype\\s+html|html)\\b.*");
    private static final Pattern STORAGE =
            Pattern.compile("<(?:ac:(?:structured-macro|layout|task-list|link|image)|ri:)");
    private static final Pattern FRAGMENT =
            Pattern.compile("(?is)^\\s*<(?:p|h[1-6]|div|table|article|section|ul|ol|dl|body|main|header|head)\\b.*");
    private static final Pattern CLOSING = Pattern.compile("(?i)</(?:p|h[1-6]|li|td|div|dd)>");
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^#{1,6} \\S");
    private static final Pattern CODE =
            Pattern.compile("(?is)<pre\\b.{0,100000}?</pre>|<!\\[CDATA\\[.{0,100000}?\\]\\]>");
    private static final Pattern MOMENT = Pattern.compile("data-[a-z-]{1,40}-(?:time|at|on)");
    /** Also an event that a page invites to has a beginning and an end. */
    private static final Pattern OF_INCIDENT = Pattern.compile("(?i)(?<!\\p{L})(?:incident|outage|impact)s?(?!\\p{L})");

    private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d");
    /** Deepest nesting of elements; what lies deeper is put on this level. */
    private static final int DEEPEST = 256;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean reads(String fileName, String text) {
        String extension = Marks.extension(fileName);
        String name = fileName.toLowerCase(Locale.ROOT);
        if (extension.equals(MetaLanguage.EXTENSION)) {
            return true;
        }
        if (EXTENSIONS.contains(extension) || extension.equals("erb") && name.endsWith(".html.erb")) {
            // What is put out in YAML begins like a heading.
            String page = FrontMatter.textBelow(text);
            return !MARKDOWN.matcher(Marks.head(page)).find()
                    || PAGE.matcher(Marks.head(page)).matches()
                    || isMarkedUp(page);
        }
        boolean tags = text.stripLeading().startsWith("<") && !extension.equals("svg");
        if (!tags || PAGE.matcher(Marks.head(text)).matches()) {
            return tags;
        }
        boolean untold = Marks.isUntold(fileName);
        boolean stored = untold || Set.of("xml", "storage", "confluence").contains(extension);
        return stored && Marks.has(STORAGE, text, 1)
                || untold
                        && FRAGMENT.matcher(Marks.head(text)).matches()
                        && Marks.has(CLOSING, text, 3)
                        && !MARKDOWN.matcher(Marks.head(text)).find();
    }

    /** Lines that begin with a number sign also stand in code that a page shows. */
    private static boolean isMarkedUp(String text) {
        String outside = CODE.matcher(Marks.head(text)).replaceAll("");
        return (STORAGE.matcher(outside).lookingAt()
                        || FRAGMENT.matcher(outside).matches())
                && !MARKDOWN.matcher(outside).find();
    }

    @Override
    public Parsed parse(String source, String text, ParseLimits limits) {
        String told = Marks.extension(source).equals(MetaLanguage.EXTENSION) ? MetaLanguage.page(text) : text;
        FrontMatter found = FrontMatter.fenced(told, limits);
        // Between two rules may stand text; what is said of broken keys and values is said where there are any.
        FrontMatter frontMatter = found.fields().isEmpty() ? FrontMatter.none(told) : found;
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        // Lines keep their numbers.
        Document page = parser.parseInput("\n".repeat(frontMatter.lines()) + closed(frontMatter.body()), "");
        MainPart main = MainPart.of(page);
        BlockBuilder blocks = new BlockBuilder(limits);
        HtmlBlocks walk = new HtmlBlocks(blocks, limits, main);
        main.heading().ifPresent(walk::addHeading);
        walk.addChildren(main.root());
        walk.end();
        List<Field> fields = new ArrayList<>(frontMatter.fields());
        fields.addAll(metadata(page, main));
        return blocks.finish(source, format(), fields, frontMatter.findings(source));
    }

    /** Confluence stores XML, in which an element may close itself; in HTML it would hold all that follows. */
    private static String closed(String body) {
        boolean stored = body.contains("<ac:") || body.contains("<ri:");
        return stored ? CLOSED_BY_ITSELF.matcher(body).replaceAll("<$1$2></$1>") : body;
    }

    private static List<Field> metadata(Document page, MainPart main) {
        List<Field> fields = new ArrayList<>();
        Element title = page.selectFirst("head > title");
        if (title != null && !main.hasHeading() && !title.text().isBlank()) {
            fields.add(new Field("title", title.text(), Lines.of(title)));
        }
        for (Element meta : page.select("head > meta[property=article:published_time]")) {
            fields.add(new Field("published", meta.attr("content"), Lines.of(meta)));
        }
        fields.addAll(moments(page, main));
        return fields;
    }

    /** {@code <article data-incident-start-time="2031-05-14T10:02Z">}: what one element of the story says for programs of an incident; of several each is of something else. */
    private static List<Field> moments(Document page, MainPart main) {
        List<Element> timed = page.select("[^data-]").stream()
                .filter(element -> !moments(element).isEmpty())
                .toList();
        return timed.size() == 1 && isTold(timed.get(0), main) ? moments(timed.get(0)) : List.of();
    }

    private static boolean isTold(Element element, MainPart main) {
        boolean within = element == main.root() || element.parents().contains(main.root());
        return within && !main.drops(element) && element.parents().stream().noneMatch(main::drops);
    }

    private static List<Field> moments(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> MOMENT.matcher(attribute.getKey()).matches()
                        && STAMP.matcher(attribute.getValue()).lookingAt()
                        && (OF_INCIDENT.matcher(attribute.getKey()).find()
                                || OF_INCIDENT.matcher(element.className()).find()))
                .map(attribute -> new Field(
                        attribute.getKey().substring("data-".length()), attribute.getValue(), Lines.of(element)))
                .toList();
    }
}
