package dev.hindcast.office.word;

import dev.hindcast.ingest.document.Block.Verbatim.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** What the styles say: which paragraphs are headings, also by their place in the outline, and which are code or quoted. */
final class ParagraphStyles {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    /** How word processors and converters call what is shown as typed. */
    private static final Pattern CODE = Pattern.compile(
            "source ?code|(?:source )?code(?:[ -]?block)?|(?:html )?preformatted(?: text)?|plain ?text|macro ?text|listing|verbatim");

    private static final Pattern QUOTE = Pattern.compile("(?:intense |block )?quot(?:e|ation|ations)|block ?text");
    /** Styles are based on each other; a circle has to end. */
    private static final int DEEPEST = 10;

    /** Body text has this place in the outline. */
    private static final int BODY = 9;

    private static final int LOWEST = 6;

    private final XWPFStyles styles;
    /** Where the title has a style of its own, the headings stand below it. */
    private final int below;

    ParagraphStyles(XWPFDocument document) {
        this.styles = document.getStyles();
        this.below = document.getParagraphs().stream().anyMatch(text -> isTitle(style(text.getStyle()))) ? 1 : 0;
    }

    /** Returns the level, absent if the paragraph is no heading. */
    OptionalInt level(XWPFParagraph text) {
        XWPFStyle own = style(text.getStyle());
        if (isTitle(own)) {
            return OptionalInt.of(1);
        }
        if (text.getCTP().isSetPPr() && text.getCTP().getPPr().isSetOutlineLvl()) {
            return at(text.getCTP().getPPr().getOutlineLvl().getVal().intValue());
        }
        XWPFStyle style = own;
        for (int i = 0; style != null && i < DEEPEST; i++) {
            Matcher matcher = HEADING.matcher(name(style));
            if (matcher.matches()) {
                return at(Integer.parseInt(matcher.group(1)) - 1);
            }
            CTPPrGeneral format = style.getCTStyle().getPPr();
            if (format != null && format.isSetOutlineLvl()) {
                return at(format.getOutlineLvl().getVal().intValue());
            }
            style = style(style.getBasisStyleID());
        }
        return OptionalInt.empty();
    }

    /** Returns whether the style puts the paragraph in a list, as "List Bullet" and "List Number" do. */
    boolean isItem(XWPFParagraph text) {
        XWPFStyle style = style(text.getStyle());
        for (int i = 0; style != null && i < DEEPEST; i++) {
            CTPPrGeneral format = style.getCTStyle().getPPr();
            if (format != null && format.isSetNumPr() && format.getNumPr().isSetNumId()) {
                return format.getNumPr().getNumId().getVal().signum() > 0;
            }
            style = style(style.getBasisStyleID());
        }
        return false;
    }

    /** Returns whether the paragraph only repeats a heading with its page. */
    boolean isTableOfContents(XWPFParagraph text) {
        return name(style(text.getStyle())).startsWith("toc ");
    }

    /** Returns what the style says about a paragraph that does not tell the story in the authors' own voice. */
    Optional<Kind> verbatim(XWPFParagraph text) {
        XWPFStyle style = style(text.getStyle());
        for (int i = 0; style != null && i < DEEPEST; i++) {
            if (CODE.matcher(name(style)).matches()) {
                return Optional.of(Kind.CODE);
            }
            if (QUOTE.matcher(name(style)).matches()) {
                return Optional.of(Kind.QUOTE);
            }
            style = style(style.getBasisStyleID());
        }
        return Optional.empty();
    }

    private OptionalInt at(int outline) {
        return outline < 0 || outline >= BODY
                ? OptionalInt.empty()
                : OptionalInt.of(Math.min(LOWEST, outline + 1 + below));
    }

    private XWPFStyle style(String id) {
        return styles == null || id == null ? null : styles.getStyle(id);
    }

    private static boolean isTitle(XWPFStyle style) {
        return name(style).equals("title");
    }

    private static String name(XWPFStyle style) {
        return style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
    }
}
