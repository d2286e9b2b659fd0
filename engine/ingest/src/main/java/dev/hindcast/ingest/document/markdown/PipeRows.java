package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A table that its author typed without a heading row: Markdown sees a paragraph whose lines begin with a bar. */
final class PipeRows {
    private static final Pattern EDGES = Pattern.compile("^\\s*\\||\\|\\s*$");
    private static final Pattern BAR = Pattern.compile("\\|");

    private PipeRows() {}

    /** Returns the table that the lines of a paragraph make, absent if one of them is no row. */
    static Optional<Block.Table> of(List<TextLine> lines) {
        List<List<TextLine>> rows = new ArrayList<>();
        for (TextLine line : lines) {
            if (!line.text().startsWith("|")) {
                return Optional.empty();
            }
            String[] cells = BAR.split(EDGES.matcher(line.text()).replaceAll(""), -1);
            if (cells.length < 2) {
                return Optional.empty();
            }
            List<TextLine> row = new ArrayList<>();
            for (String cell : cells) {
                List<String> links = row.isEmpty() ? line.links() : List.of();
                row.add(new TextLine(cell.strip(), "", line.line(), links));
            }
            rows.add(row);
        }
        return Optional.of(new Block.Table(List.of(), rows, lines.get(0).line()));
    }
}
