package dev.hindcast.tablesaw.file;

import dev.hindcast.query.Cell;
import dev.hindcast.query.FileColumn;
import java.util.Arrays;

/** Quarters and the like: what a day belongs to is found out once for each day. */
final class PeriodBuilder extends ColumnBuilder.OfCodes {
    /** Up to 2059 the code of a day is looked up in an array; of other days it is found out each time. */
    private static final int DAYS = 1 << 15;

    private static final int UNKNOWN = -1;

    private final FileColumn.PeriodOfDay column;
    private final NumberBuilders.OfDay day;
    private final int[] codeOf = new int[DAYS];
    private final CodedTexts texts = new CodedTexts();

    PeriodBuilder(FileColumn.PeriodOfDay column, FileRow row) {
        this.column = column;
        this.day = new NumberBuilders.OfDay(column.day(), row);
        Arrays.fill(codeOf, UNKNOWN);
    }

    @Override
    void read(FileRow row, int index) {
        long number = day.number(row);
        if (number < 0 || number >= DAYS) {
            codes[index] = code(number);
            return;
        }
        int code = codeOf[(int) number];
        if (code == UNKNOWN) {
            code = code(number);
            codeOf[(int) number] = code;
        }
        codes[index] = code;
    }

    private int code(long number) {
        return number == Long.MIN_VALUE ? 0 : texts.code(Cell.ofText(column.label(number)));
    }

    @Override
    CodedTexts texts() {
        return texts;
    }
}
