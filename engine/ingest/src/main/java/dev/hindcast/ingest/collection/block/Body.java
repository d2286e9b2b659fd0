package dev.hindcast.ingest.collection.block;

import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.Relined;
import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a text that stands inside an entry, in the format it is written in. */
final class Body {
    private static final Pattern WIKI = Pattern.compile("(?m)^h[1-6]\\. \\S");

    private final CollectionSettings settings;

    Body(CollectionSettings settings) {
        this.settings = settings;
    }

    /** Returns the text's blocks at their lines in the file. */
    List<Block> read(Property property) {
        if (property.value().length() <= settings.limits().lineChars() && PlainProse.is(property.value())) {
            return List.of(new Block.Paragraph(List.of(TextLine.plain(property.value(), property.line()))));
        }
        String name = name(property.value());
        Relined relined = new Relined(line -> property.line() + (property.lines() ? line - 1 : 0), 1);
        // Three dashes at the head of a cell are a rule, not front matter.
        String text = property.value().replaceFirst("^---(?=\\s*\\n)", "***");
        Optional<DocumentReader> reader = settings.bodies().stream()
                .filter(candidate -> candidate.reads(name, text))
                .findFirst();
        if (reader.isPresent()
                && reader.get().parse(settings.source(), text, settings.limits()) instanceof Parsed.Understood read) {
            return read.documents().stream()
                    .flatMap(document -> document.blocks().stream())
                    .map(relined::of)
                    .toList();
        }
        return paragraphs(PlainText.lines(text), property.line());
    }

    /** Without the marks of another format a text is Markdown, of which plain text is the plainest. */
    private static String name(String text) {
        if (PlainText.isHtml(text)) {
            return "body.html";
        }
        return WIKI.matcher(text).find() ? "body" : "body.md";
    }

    private List<Block> paragraphs(List<String> lines, int line) {
        List<Block> blocks = new ArrayList<>();
        int longest = settings.limits().lineChars();
        for (String text : lines) {
            String cut = text.length() > longest ? text.substring(0, longest) : text;
            blocks.add(new Block.Paragraph(List.of(TextLine.plain(cut, line))));
        }
        return blocks;
    }
}
