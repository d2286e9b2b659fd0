package dev.hindcast.tablesaw.file;

import dev.hindcast.query.Cell;
import dev.hindcast.query.FileColumn;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;

/** Quarters and the like: what a day belongs to is found out once for each day. */
final class PeriodBuilder extends ColumnBuilder.OfCodes {
    private final FileColumn.PeriodOfDay column;
    private final NumberBuilders.OfDay day;
    private final Long2IntOpenHashMap codeOf = new Long2IntOpenHashMap();
    private final CodedTexts texts = new CodedTexts();

    PeriodBuilder(FileColumn.PeriodOfDay column, FileRow row) {
        this.column = column;
        this.day = new NumberBuilders.OfDay(column.day(), row);
        codeOf.defaultReturnValue(-1);
    }

    @Override
    void read(FileRow row, int index) {
        long number = day.number(row);
        int code = codeOf.get(number);
        if (code < 0) {
            code = number == Long.MIN_VALUE ? 0 : texts.code(Cell.ofText(column.label(number)));
            codeOf.put(number, code);
        }
        codes[index] = code;
    }

    @Override
    CodedTexts texts() {
        return texts;
    }
}
