package dev.hindcast.ingest.document;

import dev.hindcast.model.DocumentSection.Wrap;
import java.util.ArrayList;
import java.util.List;

/** The text of blocks, one a line, that knows where in the document each piece of it stands. Not thread-safe. */
public final class JoinedText {
    private static final String BETWEEN_CELLS = " | ";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Wrap> wraps = new ArrayList<>();

    /** Adds the text of a block; headings and what is verbatim have none. */
    public void add(Block block) {
        if (block instanceof Block.Table table) {
            for (List<TextLine> row : table.rows()) {
                add(
                        row,
                        BETWEEN_CELLS,
                        row.isEmpty() ? table.line() : row.get(0).line());
            }
        } else if (!(block instanceof Block.Heading) && !(block instanceof Block.Verbatim)) {
            add(Block.lines(block), " ", block.line());
        }
    }

    private void add(List<TextLine> told, String between, int line) {
        lines.add(line);
        int last = line;
        for (int i = 0; i < told.size(); i++) {
            TextLine piece = told.get(i);
            text.append(i == 0 ? "" : between);
            if (piece.line() != last) {
                last = piece.line();
                wraps.add(new Wrap(text.length(), last));
            }
            text.append(piece.text());
            for (int end = piece.text().indexOf('\n');
                    end >= 0;
                    end = piece.text().indexOf('\n', end + 1)) {
                lines.add(last);
            }
        }
        text.append('\n');
    }

    /** Returns whether it has no sign. */
    public boolean isEmpty() {
        return text.length() == 0;
    }

    /** Returns the text without blanks at its ends. */
    public String text() {
        return text.toString().strip();
    }

    /** Returns the document's line of each line of the text. */
    public List<Integer> lines() {
        int skipped = 0;
        int lead = lead();
        for (int i = 0; i < lead; i++) {
            skipped += text.charAt(i) == '\n' ? 1 : 0;
        }
        return List.copyOf(lines.subList(Math.min(skipped, lines.size()), lines.size()));
    }

    /** Returns where in the text another line of the document begins, within its own lines. */
    public List<Wrap> wraps() {
        if (wraps.isEmpty()) {
            return List.of();
        }
        int lead = lead();
        return wraps.stream()
                .filter(wrap -> wrap.at() >= lead)
                .map(wrap -> new Wrap(wrap.at() - lead, wrap.line()))
                .toList();
    }

    private int lead() {
        int lead = 0;
        while (lead < text.length() && Character.isWhitespace(text.charAt(lead))) {
            lead++;
        }
        return lead;
    }
}
