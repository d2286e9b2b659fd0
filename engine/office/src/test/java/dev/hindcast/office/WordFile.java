package dev.hindcast.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document made for a test. */
final class WordFile {
    private final XWPFDocument document = new XWPFDocument();
    private final XWPFStyles styles = document.createStyles();
    private BigInteger list;

    WordFile() {
        style("Title", "Title", null);
        style("Heading1", "heading 1", null);
        style("Heading2", "heading 2", null);
    }

    /** Returns a document that tells of an incident in all the ways that Word has. */
    static WordFile told() {
        WordFile file = new WordFile();
        file.styled("Title", "Pump valve stuck at the north basin");
        file.bold("Severity:", " SEV2");
        file.styled("Heading1", "Summary");
        file.paragraph("The valve of the second pump stuck, and the basin rose by a hand's breadth.");
        file.styled("Heading1", "Timeline");
        file.paragraph("All times in UTC.");
        file.table(new String[][] {
            {"Time", "Event"},
            {"2031-05-14 10:02", "Impact begins: the basin rises"},
            {"2031-05-14 10:09", "Alert fires for the water level"},
            {"2031-05-14 11:40", "Valve replaced, incident resolved"}
        });
        file.styled("Heading1", "Action items");
        file.item(0, "Test the valve every month ", "https://tracker.example/BASIN-7");
        file.item(0, "Keep a spare valve in the store", null);
        return file;
    }

    void style(String id, String name, String basedOn) {
        CTStyle style = ctStyle(id, name);
        if (basedOn != null) {
            style.addNewBasedOn().setVal(basedOn);
        }
        styles.addStyle(new XWPFStyle(style));
    }

    /** Adds a style that puts its paragraphs in a list; list 0 is none. */
    void listStyle(String id, String name, int list) {
        CTStyle style = ctStyle(id, name);
        style.addNewPPr().addNewNumPr().addNewNumId().setVal(BigInteger.valueOf(list));
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle ctStyle(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        return style;
    }

    XWPFParagraph paragraph(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    void styled(String style, String text) {
        paragraph(text).setStyle(style);
    }

    void bold(String label, String value) {
        XWPFParagraph paragraph = document.createParagraph();
        var run = paragraph.createRun();
        run.setText(label);
        run.setBold(true);
        paragraph.createRun().setText(value);
    }

    void item(int depth, String text, String link) {
        if (list == null) {
            XWPFNumbering numbering = document.createNumbering();
            CTAbstractNum form = CTAbstractNum.Factory.newInstance();
            form.setAbstractNumId(BigInteger.ONE);
            CTLvl level = form.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.BULLET);
            list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(form)));
        }
        XWPFParagraph paragraph = paragraph(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        if (link != null) {
            XWPFHyperlinkRun run = paragraph.createHyperlinkRun(link);
            run.setText("ticket");
        }
    }

    void table(String[][] rows) {
        XWPFTable table = document.createTable(rows.length, rows[0].length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                table.getRow(i).getCell(j).setText(rows[i][j]);
            }
        }
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
