package dev.hindcast.ingest.document.markup;

import dev.hindcast.ingest.document.Block;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The check box that an item may begin with.
 *
 * @param mark its state
 * @param rest the item without it
 */
public record CheckBox(Block.Mark mark, String rest) {
    private static final Pattern BOX = Pattern.compile("^\\[([ xX*_])\\]\\s+");

    /** Reads the beginning of an item. */
    public static CheckBox of(String item) {
        Matcher matcher = BOX.matcher(item);
        if (!matcher.find()) {
            return new CheckBox(Block.Mark.NONE, item);
        }
        boolean open = matcher.group(1).isBlank() || matcher.group(1).equals("_");
        return new CheckBox(open ? Block.Mark.OPEN : Block.Mark.DONE, item.substring(matcher.end()));
    }
}
