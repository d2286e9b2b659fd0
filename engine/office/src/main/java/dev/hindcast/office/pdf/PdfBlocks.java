package dev.hindcast.office.pdf;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.document.markup.BlockBuilder;
import dev.hindcast.ingest.document.markup.CheckBox;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines to blocks, by size, weight, indentation and distance. Used for one document; not thread-safe. */
final class PdfBlocks {
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•◦▪‣●○■□☐☑☒✓–·*\\-\\uE000-\\uF8FF]|o(?= )|\\d{1,2}[.)](?= ))\\s*(?=\\S)");
    /** Lines farther apart than so many times their size belong to different paragraphs. */
    private static final float PARAGRAPH_GAP = 1.7f;

    private final BlockBuilder blocks;
    private final Indents indents = new Indents();
    private boolean item;
    private float itemLeft;

    PdfBlocks(ParseLimits limits) {
        this.blocks = new BlockBuilder(limits);
    }

    BlockBuilder read(List<PageLine> lines) {
        Headings headings = Headings.of(lines);
        int at = 0;
        while (at < lines.size()) {
            PageLine line = lines.get(at);
            boolean apart = at == 0 || isApart(lines.get(at - 1), line);
            Optional<DrawnRows> table = DrawnRows.at(lines, at);
            boolean alone = apart && (at + 1 == lines.size() || isApart(line, lines.get(at + 1)));
            int level = headings.level(line, alone);
            if (table.isPresent()) {
                end();
                blocks.table(table.get().header(), table.get().rows(), line.line());
                at += table.get().lines();
            } else if (level > 0) {
                at += heading(lines, at, level, headings);
            } else {
                text(line, apart);
                at++;
            }
        }
        end();
        return blocks;
    }

    private static boolean isApart(PageLine before, PageLine line) {
        return before.page() != line.page()
                || line.top() - before.top() > PARAGRAPH_GAP * Math.min(before.size(), line.size())
                || before.top() > line.top();
    }

    /** Returns how many lines the heading has. */
    private int heading(List<PageLine> lines, int at, int level, Headings headings) {
        end();
        PageLine first = lines.get(at);
        StringBuilder text = new StringBuilder(first.text());
        int count = 1;
        while (at + count < lines.size()
                && headings.continues(lines.get(at + count - 1), lines.get(at + count))
                && !isApart(lines.get(at + count - 1), lines.get(at + count))) {
            text.append(' ').append(lines.get(at + count).text());
            count++;
        }
        blocks.heading(level, TextLine.plain(text.toString(), first.line()));
        return count;
    }

    private void text(PageLine line, boolean apart) {
        Matcher bullet = BULLET.matcher(line.text());
        TextLine text = line.textLine();
        if (bullet.find()) {
            String rest = line.text().substring(bullet.end());
            Block.Mark mark = mark(bullet.group().strip(), rest);
            blocks.item(
                    indents.depth(line.left()),
                    mark,
                    item(text, CheckBox.of(rest).rest()));
            item = true;
            itemLeft = line.left();
        } else if (item && line.left() > itemLeft + 1 && !apart) {
            blocks.text(text);
        } else {
            if (apart || item) {
                end();
            }
            blocks.text(text);
        }
    }

    private static TextLine item(TextLine line, String rest) {
        int cut = line.text().length() - rest.length();
        String lead = line.lead().length() > cut ? line.lead().substring(cut) : "";
        return new TextLine(rest, rest.startsWith(lead) ? lead : "", line.line(), line.links());
    }

    private static Block.Mark mark(String sign, String rest) {
        if (sign.equals("☐") || sign.equals("□")) {
            return Block.Mark.OPEN;
        }
        return "☑☒✓".contains(sign) ? Block.Mark.DONE : CheckBox.of(rest).mark();
    }

    private void end() {
        blocks.end();
        item = false;
    }
}
