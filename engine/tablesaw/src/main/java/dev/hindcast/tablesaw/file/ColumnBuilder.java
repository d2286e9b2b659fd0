package dev.hindcast.tablesaw.file;

import java.util.Arrays;

/** Collects one column of one piece after another. A row that another column refuses is written over by the next. */
abstract class ColumnBuilder {
    /** Makes room for so many rows. */
    abstract void reserve(int rows);

    /**
     * Writes what the row says.
     *
     * @throws dev.hindcast.query.file.BadFieldException if it says nothing that fits
     */
    abstract void read(FileRow row, int index);

    /** Returns how many values the row read last has, 1 for a column without lists. */
    int items() {
        return 1;
    }

    /**
     * Spreads the row read last over several, so that every combination of values has one.
     *
     * @param index the first of the rows
     * @param rows how many
     * @param stride how many rows one value fills before the next
     */
    abstract void spread(int index, int rows, int stride);

    /** Returns the first rows, packed; later rows begin anew. */
    abstract Values take(int rows);

    /** Returns the texts that codes stand for, the first for code 1; none for numbers. */
    CodedTexts texts() {
        return CodedTexts.NONE;
    }

    /** A builder of codes. */
    abstract static class OfCodes extends ColumnBuilder {
        /** Of each row. */
        protected int[] codes = new int[0];

        @Override
        void reserve(int rows) {
            codes = Arrays.copyOf(codes, Math.max(rows, codes.length));
        }

        @Override
        void spread(int index, int rows, int stride) {
            Arrays.fill(codes, index + 1, index + rows, codes[index]);
        }

        @Override
        Values take(int rows) {
            return Values.ofCodes(codes, rows, texts().size());
        }
    }

    /** A builder of numbers. */
    abstract static class OfNumbers extends ColumnBuilder {
        private long[] numbers = new long[0];

        /** Returns the number, {@link Long#MIN_VALUE} for absent. */
        abstract long number(FileRow row);

        @Override
        void read(FileRow row, int index) {
            numbers[index] = number(row);
        }

        @Override
        void reserve(int rows) {
            numbers = Arrays.copyOf(numbers, Math.max(rows, numbers.length));
        }

        @Override
        void spread(int index, int rows, int stride) {
            Arrays.fill(numbers, index + 1, index + rows, numbers[index]);
        }

        @Override
        Values take(int rows) {
            return Values.ofNumbers(numbers, rows);
        }
    }
}
