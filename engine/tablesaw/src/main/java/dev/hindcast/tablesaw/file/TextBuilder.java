package dev.hindcast.tablesaw.file;

import dev.hindcast.query.Cell;
import dev.hindcast.query.FileColumn;
import java.util.Arrays;
import java.util.List;

/** Text and lists of text: what a text means is found out once for each different text. */
final class TextBuilder extends ColumnBuilder.OfCodes {
    private final FileColumn column;
    private final int field;
    private final RawTexts raw = new RawTexts();
    private final CodedTexts texts = new CodedTexts();
    /** For each raw text the codes of its cells. */
    private int[][] meanings = new int[64][];

    private int[] last = {0};

    TextBuilder(FileColumn column, int field) {
        this.column = column;
        this.field = field;
    }

    @Override
    void read(FileRow row, int index) {
        RowScanner fields = row.fields();
        int number = raw.number(fields.words(field), fields.begin(field), fields.end(field));
        if (number >= meanings.length) {
            meanings = Arrays.copyOf(meanings, 2 * number);
        }
        if (meanings[number] == null) {
            meanings[number] = meaning(raw.text(number));
        }
        last = meanings[number];
        codes[index] = last[0];
    }

    private int[] meaning(String text) {
        List<Cell> cells = column.cells(name -> text);
        return cells.stream().mapToInt(texts::code).toArray();
    }

    @Override
    int items() {
        return last.length;
    }

    @Override
    void spread(int index, int rows, int stride) {
        for (int i = 0; i < rows; i++) {
            codes[index + i] = last[i / stride % last.length];
        }
    }

    @Override
    CodedTexts texts() {
        return texts;
    }
}
