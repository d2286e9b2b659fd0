package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.outline.Part;
import java.util.List;

/** What a heading that is a time tells of. */
final class BelowHeading {
    private BelowHeading() {}

    /** What stands first and last before the next heading: what happened, and how it came out. */
    static String text(List<Part> following) {
        String first = "";
        String last = "";
        for (Part part : following) {
            if (part.block() instanceof Block.Heading) {
                break;
            }
            String text = part.block() instanceof Block.Paragraph paragraph
                    ? paragraph.text()
                    : part.block() instanceof Block.ListItem item ? item.text() : "";
            if (!text.isEmpty()) {
                last = first.isEmpty() ? "" : text;
                first = first.isEmpty() ? text : first;
            }
        }
        return (first + " " + last).strip();
    }
}
