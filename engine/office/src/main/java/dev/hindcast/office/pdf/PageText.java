package dev.hindcast.office.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of all pages, line by line. Used for one document; not thread-safe. */
final class PageText extends PDFTextStripper {
    private static final float BOLD = 600;

    private final List<PageLine> lines = new ArrayList<>();
    private final List<PageLine.Word> open = new ArrayList<>();
    private PageLinks links;
    private DrawnBullets bullets;
    private float top;
    private int number;

    private PageText() {
        setSortByPosition(true);
    }

    static List<PageLine> lines(PDDocument document) throws IOException {
        PageText text = new PageText();
        text.writeText(document, Writer.nullWriter());
        return text.lines;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        number = 0;
        links = PageLinks.of(page);
        bullets = DrawnBullets.of(page);
    }

    /** What comes is a run of letters in which blanks may or may not be letters of their own. */
    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition letter : positions) {
            if (letter.getUnicode() == null || letter.getUnicode().isBlank()) {
                addWord(word);
                word.clear();
            } else {
                word.add(letter);
            }
        }
        addWord(word);
    }

    private void addWord(List<TextPosition> letters) {
        StringBuilder letter = new StringBuilder();
        letters.forEach(position -> letter.append(position.getUnicode()));
        // Two letters that are drawn as one are two.
        String word =
                Normalizer.normalize(letter, Normalizer.Form.NFKC).replaceAll("[\\s\\u00a0\\u00ad\\p{Cntrl}]+", "");
        if (word.isEmpty()) {
            return;
        }
        TextPosition first = letters.get(0);
        TextPosition last = letters.get(letters.size() - 1);
        top = first.getYDirAdj();
        open.add(new PageLine.Word(
                word,
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                Math.max(1, first.getFontSizeInPt()),
                isBold(first.getFont())));
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void endPage(PDPage page) {
        end();
    }

    private void end() {
        if (!open.isEmpty()) {
            number++;
            PageLine.Word first = open.get(0);
            // It reaches up to the word, so that the two are no cells of a row.
            bullets.before(first.left(), top, first.size())
                    .ifPresent(left ->
                            open.add(0, new PageLine.Word("•", left, first.left(), first.size(), first.bold())));
            float height = getCurrentPage().getCropBox().getHeight();
            lines.add(new PageLine(getCurrentPageNo(), number, top, height, List.copyOf(open), links.at(top, open)));
            open.clear();
        }
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
        return heavy || name.contains("bold") || name.contains("black") || name.contains("heavy");
    }
}
