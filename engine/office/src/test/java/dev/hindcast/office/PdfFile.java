package dev.hindcast.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A PDF made for a test. */
final class PdfFile {
    private static final PDType1Font REGULAR = new PDType1Font(FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();
    private PDPage page;
    private float y;

    PdfFile page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = 780;
        return this;
    }

    PdfFile heading(int size, String text) {
        y -= 14;
        write(BOLD, size, 60, text);
        y -= size * 1.6f;
        return this;
    }

    PdfFile line(String text) {
        write(REGULAR, 11, 60, text);
        y -= 14;
        return this;
    }

    /** An item as browsers print it: its bullet is drawn, not written. */
    PdfFile drawnItem(String text) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            float x = 66;
            float middle = y + 4;
            content.moveTo(x, middle);
            content.curveTo(x, middle + 1, x + 1, middle + 2, x + 2, middle + 2);
            content.curveTo(x + 3, middle + 2, x + 4, middle + 1, x + 4, middle);
            content.curveTo(x + 4, middle - 1, x + 3, middle - 2, x + 2, middle - 2);
            content.curveTo(x + 1, middle - 2, x, middle - 1, x, middle);
            content.closePath();
            content.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(REGULAR, 11, 80, text);
        y -= 14;
        return this;
    }

    PdfFile below(String text) {
        write(REGULAR, 11, 80, text);
        y -= 14;
        return this;
    }

    PdfFile labelled(String label, String value) {
        write(BOLD, 11, 60, label);
        write(REGULAR, 11, 130, value);
        y -= 24;
        return this;
    }

    PdfFile gap() {
        y -= 14;
        return this;
    }

    PdfFile row(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            write(REGULAR, 11, 60 + 140 * i, cells[i]);
        }
        y -= 20;
        return this;
    }

    PdfFile footer(String text) {
        float before = y;
        y = 30;
        write(REGULAR, 9, 60, text);
        y = before;
        return this;
    }

    private void write(PDType1Font font, float size, float x, String text) {
        try (PDPageContentStream out =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(x, y);
            out.showText(text);
            out.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfFile protect(String password) {
        try {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
