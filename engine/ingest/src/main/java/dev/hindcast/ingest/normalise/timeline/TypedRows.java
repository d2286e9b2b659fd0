package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import java.util.ArrayList;
import java.util.List;

/** Rows of a timeline that are typed into a block of code to keep their times one below the other. */
final class TypedRows {
    /** Of one line nobody makes a block of rows. */
    private static final int LEAST = 2;

    private TypedRows() {}

    /**
     * Returns the lines of indented text, and of a block of code in which each line that is not indented begins with a time; none of
     * any other block.
     */
    static List<TextLine> of(Block.Verbatim verbatim) {
        boolean code = verbatim.kind() == Block.Verbatim.Kind.CODE;
        if (!code && verbatim.kind() != Block.Verbatim.Kind.INDENTED) {
            return List.of();
        }
        List<TextLine> lines = new ArrayList<>();
        int rows = 0;
        int line = verbatim.line();
        for (String text : verbatim.text().split("\\n")) {
            TextLine told = TextLine.plain(text.strip(), line++);
            boolean opens = LeadingTime.of(told).isPresent();
            if (code && !opens && !text.isBlank() && !Character.isWhitespace(text.charAt(0))) {
                return List.of();
            }
            rows += opens ? 1 : 0;
            lines.add(told);
        }
        return code && rows < LEAST ? List.of() : lines;
    }
}
