package dev.hindcast.office.word;

import dev.hindcast.ingest.binary.BinaryLimits;
import dev.hindcast.ingest.collection.CollectionSettings;
import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import dev.hindcast.ingest.document.DocumentReader.Parsed;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.CheckBox;
import dev.hindcast.office.archive.QuietLibraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The text of one Word document as blocks. Used for one document; not thread-safe. */
final class WordText {
    private static final String TABLE_OF_CONTENTS = ".*\\t\\s*\\d+\\s*";

    private final ParagraphStyles styles;
    private final BlockBuilder blocks;
    private int paragraph;

    private WordText(XWPFDocument document, CollectionSettings settings) {
        this.styles = new ParagraphStyles(document);
        this.blocks = new BlockBuilder(settings.limits());
    }

    static Parsed read(byte[] content, CollectionSettings settings, BinaryLimits limits) {
        QuietLibraries.now();
        ZipSecureFile.setMaxEntrySize(limits.unpackedBytes());
        ZipSecureFile.setMaxFileCount(limits.entries());
        try (XWPFDocument document = new XWPFDocument(OPCPackage.open(new ByteArrayInputStream(content)))) {
            WordText text = new WordText(document, settings);
            document.getBodyElements().forEach(text::add);
            return text.blocks.finish(settings.source(), "docx", List.of());
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            return new Parsed.Refused(
                    1, "it is damaged: it cannot be opened as a Word document; open it in Word and save it again");
        }
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph text) {
            add(text);
        } else if (element instanceof XWPFTable table) {
            add(table);
        } else if (element instanceof XWPFSDT control) {
            // A form's field, or the table of contents.
            for (String line : control.getContent().getText().split("\n")) {
                paragraph++;
                blocks.end();
                if (!line.matches(TABLE_OF_CONTENTS)) {
                    blocks.text(TextLine.plain(line.replaceAll("\\s+", " ").strip(), paragraph));
                }
            }
            blocks.end();
        }
    }

    private void add(XWPFParagraph text) {
        paragraph++;
        List<TextLine> lines = ParagraphLines.of(text, paragraph);
        if (lines.isEmpty() || styles.isTableOfContents(text)) {
            return;
        }
        OptionalInt level = styles.level(text);
        Optional<Kind> verbatim = styles.verbatim(text);
        if (verbatim.isPresent()) {
            blocks.verbatim(verbatim.get(), lines.stream().map(TextLine::text).toList(), paragraph);
        } else if (level.isPresent()) {
            blocks.heading(level.getAsInt(), joined(lines, paragraph));
        } else if (ListItems.isItem(text, styles)
                || CheckBox.of(lines.get(0).text()).mark() != Block.Mark.NONE) {
            // A box to tick makes an item of any paragraph.
            CheckBox box = CheckBox.of(lines.get(0).text());
            TextLine first = lines.get(0);
            blocks.item(
                    ListItems.depth(text),
                    box.mark(),
                    box.rest().equals(first.text()) ? first : TextLine.plain(box.rest(), paragraph));
            lines.subList(1, lines.size()).forEach(blocks::text);
            blocks.end();
        } else {
            lines.forEach(blocks::text);
            blocks.end();
        }
    }

    private void add(XWPFTable table) {
        int first = paragraph + 1;
        List<List<TextLine>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows()) {
            List<TextLine> cells = new ArrayList<>();
            row.getTableCells().forEach(cell -> cells.add(cell(cell)));
            boolean deleted =
                    row.getCtRow().isSetTrPr() && row.getCtRow().getTrPr().isSetDel();
            if (!deleted && !cells.isEmpty()) {
                rows.add(cells);
            }
        }
        if (!rows.isEmpty()) {
            blocks.table(rows.get(0), rows.subList(1, rows.size()), first);
        }
    }

    private TextLine cell(XWPFTableCell cell) {
        int first = paragraph + 1;
        List<TextLine> lines = new ArrayList<>();
        for (XWPFParagraph text : cell.getParagraphs()) {
            paragraph++;
            lines.addAll(ParagraphLines.of(text, paragraph));
        }
        return joined(lines, lines.isEmpty() ? first : lines.get(0).line());
    }

    private static TextLine joined(List<TextLine> lines, int number) {
        String text = String.join(" ", lines.stream().map(TextLine::text).toList());
        String lead = lines.isEmpty() ? "" : lines.get(0).lead();
        List<String> links =
                lines.stream().flatMap(line -> line.links().stream()).toList();
        return new TextLine(text, lead, number, links);
    }
}
