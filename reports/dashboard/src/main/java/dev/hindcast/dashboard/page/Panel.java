package dev.hindcast.dashboard.page;

import dev.hindcast.publish.document.Block;
import dev.hindcast.publish.html.BlockHtml;
import dev.hindcast.publish.html.Links;
import java.util.List;

/**
 * A section of a page.
 *
 * @param id its anchor
 * @param title its heading
 * @param blocks its content as HTML that publish made
 */
public record Panel(String id, String title, List<String> blocks) {
    public Panel {
        blocks = List.copyOf(blocks);
    }

    /** Returns a section of blocks whose figures lead where the links say. */
    public static Panel of(String id, String title, List<? extends Block> blocks, Links links) {
        return new Panel(
                id,
                title,
                blocks.stream().map(block -> BlockHtml.of(block, links)).toList());
    }
}
