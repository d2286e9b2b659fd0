package dev.hindcast.ingest.document.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes of which a form has several in a line, to be ticked. */
final class Boxes {
    private static final Pattern BOX =
            Pattern.compile("(\\[[ xX]\\]|[☐☑☒])\\s?([^\\[☐☑☒]{1,60}?)(?=\\s*(?:\\[[ xX]\\]|[☐☑☒]|$))");

    private Boxes() {}

    /** Returns the line with what is ticked in the place of all boxes; as it is where nothing is. */
    static String ticked(String line) {
        Matcher box = BOX.matcher(line);
        List<String> ticked = new ArrayList<>();
        int boxes = 0;
        int begin = -1;
        int end = 0;
        while (box.find()) {
            begin = begin < 0 ? box.start() : begin;
            end = box.end();
            boxes++;
            if (!box.group(1).equals("[ ]") && !box.group(1).equals("☐")) {
                ticked.add(box.group(2).strip());
            }
        }
        return boxes > 1 && begin > 0 && !ticked.isEmpty()
                ? line.substring(0, begin) + String.join(", ", ticked) + line.substring(end)
                : line;
    }
}
