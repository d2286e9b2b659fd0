package dev.hindcast.publish.table;

import java.io.IOException;
import java.util.List;

/** Columns padded with spaces: keys and the last column to the left, what lies between to the right. */
final class AlignedText {
    private AlignedText() {}

    static void write(List<String> header, List<List<String>> rows, int keys, Appendable out) throws IOException {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    width(header.get(i)),
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        line(header, widths, keys, out);
        for (List<String> row : rows) {
            line(row, widths, keys, out);
        }
    }

    private static void line(List<String> cells, int[] widths, int keys, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - width(cells.get(i)));
            // The last of many columns is the verdict, a sentence.
            boolean left = i < keys || i > keys && i == widths.length - 1;
            line.append(i == 0 ? "" : "  ").append(left ? cells.get(i) + pad : pad + cells.get(i));
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
