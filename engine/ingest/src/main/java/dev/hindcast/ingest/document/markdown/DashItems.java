package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A list that its author typed with dashes or dots which Markdown does not take for bullets. */
final class DashItems {
    private static final String BULLETS = "–—•‣◦▪●";
    private static final Pattern BULLET = Pattern.compile("^[" + BULLETS + "]\\s+(?=\\S)");

    private static final Pattern SIGNATURE = Pattern.compile("[–—]\\s+");

    private DashItems() {}

    /**
     * Returns the blocks that the lines of a paragraph make: themselves, or from the first bullet on one item for each bullet.
     *
     * @param depth how deep the items lie
     */
    static List<Block> of(List<TextLine> lines, int depth) {
        if (!hasBullet(lines) || isSigned(lines)) {
            return List.of(new Block.Paragraph(lines));
        }
        List<Block> blocks = new ArrayList<>();
        List<TextLine> open = new ArrayList<>();
        boolean item = false;
        for (TextLine line : lines) {
            if (isBullet(line)) {
                end(blocks, open, item, depth);
                item = true;
            }
            open.add(item ? withoutBullet(line) : line);
        }
        end(blocks, open, item, depth);
        return blocks;
    }

    private static boolean hasBullet(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (isBullet(line)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the dash below a text stands no item but when it was written. */
    private static boolean isSigned(List<TextLine> lines) {
        TextLine last = lines.get(lines.size() - 1);
        return lines.size() > 1
                && !hasBullet(lines.subList(0, lines.size() - 1))
                && last.times().size() == 1
                && SIGNATURE
                        .matcher(last.text().substring(0, last.times().get(0).start()))
                        .matches()
                && last.text().substring(last.times().get(0).end()).isBlank();
    }

    private static boolean isBullet(TextLine line) {
        String text = line.text();
        return !text.isEmpty()
                && BULLETS.indexOf(text.charAt(0)) >= 0
                && BULLET.matcher(text).find();
    }

    private static TextLine withoutBullet(TextLine line) {
        String text = BULLET.matcher(line.text()).replaceFirst("");
        return new TextLine(text, line.lead(), line.line(), line.links());
    }

    private static void end(List<Block> blocks, List<TextLine> open, boolean item, int depth) {
        if (!open.isEmpty()) {
            blocks.add(item ? new Block.ListItem(depth, Block.Mark.NONE, open) : new Block.Paragraph(open));
            open.clear();
        }
    }
}
