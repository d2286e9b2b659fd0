package dev.hindcast.office.word;

import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;

/** The lines of one paragraph, without what was deleted, struck out or hidden. Breaks part them; all have its number. */
final class ParagraphLines {
    /** Changes that were tracked and took text away. */
    private static final Set<String> GONE = Set.of("del", "moveFrom");

    private final int number;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder lead = new StringBuilder();
    private final List<String> links = new ArrayList<>();
    private boolean leading = true;

    private ParagraphLines(int number) {
        this.number = number;
    }

    static List<TextLine> of(XWPFParagraph paragraph, int number) {
        ParagraphLines reader = new ParagraphLines(number);
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run && isThere(run)) {
                reader.add(plain(run.text()), isBold(run));
                if (run instanceof XWPFHyperlinkRun link) {
                    reader.link(link.getHyperlink(paragraph.getDocument()));
                }
            } else if (element instanceof XWPFSDT control) {
                reader.add(control.getContent().getText(), false);
            }
        }
        reader.end();
        return reader.lines;
    }

    private static boolean isThere(XWPFRun run) {
        String around = run.getCTR().getDomNode().getParentNode().getLocalName();
        return !GONE.contains(around) && !run.isStrikeThrough() && !run.isDoubleStrikeThrough() && !run.isVanish();
    }

    private static boolean isBold(XWPFRun run) {
        return run.isBold() || "Strong".equals(run.getStyle());
    }

    /** Boxes that can be ticked are signs; notes leave a mark of their own. */
    private static String plain(String text) {
        return text.replaceAll("\\[(?:footnote|endnote)Ref:\\d+]", "")
                .replace("\u2610", "[ ]")
                .replaceAll("[\u2611\u2612]", "[x]");
    }

    private void add(String run, boolean bold) {
        int begin = 0;
        for (int i = 0; i <= run.length(); i++) {
            if (i == run.length() || run.charAt(i) == '\n') {
                String piece = run.substring(begin, i);
                leading &= bold || piece.isBlank();
                text.append(piece);
                lead.append(leading ? piece : "");
                begin = i + 1;
                if (i < run.length()) {
                    end();
                }
            }
        }
    }

    private void link(XWPFHyperlink link) {
        if (link != null && link.getURL() != null) {
            links.add(link.getURL());
        }
    }

    private void end() {
        String words = spaced(text);
        if (!words.isEmpty()) {
            lines.add(new TextLine(words, spaced(lead), number, links));
        }
        text.setLength(0);
        lead.setLength(0);
        links.clear();
        leading = true;
    }

    private static String spaced(StringBuilder words) {
        return words.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
