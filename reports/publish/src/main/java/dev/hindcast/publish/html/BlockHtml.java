package dev.hindcast.publish.html;

import dev.hindcast.publish.document.Block;
import java.util.Map;

/** One block as HTML, for pages that are laid out elsewhere and want to look like the report. */
public final class BlockHtml {
    private BlockHtml() {}

    /** Returns the block, its figures leading where the links say. */
    public static String of(Block block, Links links) {
        return Templates.render("block/any.jte", Map.of("block", block, "medium", Medium.SCREEN, "links", links));
    }
}
