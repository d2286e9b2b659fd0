package dev.hindcast.office.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Which paragraphs are items of a list, and how deep. */
final class ListItems {
    private ListItems() {}

    static boolean isItem(XWPFParagraph text, ParagraphStyles styles) {
        BigInteger list = text.getNumID();
        // List 0 takes a paragraph out of the list that its style puts it in.
        return list == null ? styles.isItem(text) : list.signum() > 0;
    }

    static int depth(XWPFParagraph text) {
        BigInteger depth = text.getNumIlvl();
        return depth == null ? 0 : Math.max(0, depth.intValue());
    }
}
