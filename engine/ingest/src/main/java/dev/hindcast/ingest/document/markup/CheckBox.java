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
    private static final Pattern BOX = Pattern.compile("^(?:\\[([ xX*_])\\]|([\u2610\u2611\u2612\u2705])\\uFE0F?)\\s+");

    /** Reads the beginning of an item. */
    public static CheckBox of(String item) {
        Matcher matcher = BOX.matcher(item);
        if (!matcher.find()) {
            return new CheckBox(Block.Mark.NONE, item);
        }
        String sign = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        boolean open = sign.isBlank() || sign.equals("_") || sign.equals("\u2610");
        return new CheckBox(open ? Block.Mark.OPEN : Block.Mark.DONE, item.substring(matcher.end()));
    }
}
