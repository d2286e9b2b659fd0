package dev.hindcast.tablesaw.file;

import dev.hindcast.model.time.Clock;
import dev.hindcast.query.Cell;
import dev.hindcast.query.FileColumn;
import dev.hindcast.query.file.FieldFormula;
import dev.hindcast.query.file.IsoSeconds;
import dev.hindcast.query.file.ZoneDays;
import java.util.Arrays;
import java.util.List;

/** Builders of columns of whole numbers. */
final class NumberBuilders {
    private NumberBuilders() {}

    /** A number that stands there. */
    static final class OfWhole extends ColumnBuilder.OfNumbers {
        private final int field;

        OfWhole(FileColumn.Whole column, FileRow row) {
            this.field = row.position(column.field());
        }

        @Override
        long number(FileRow row) {
            return row.whole(field);
        }
    }

    /** Seconds between two times. */
    static final class OfElapsed extends ColumnBuilder.OfNumbers {
        private final int[] from;
        private final int to;
        private final Clock clock;

        OfElapsed(FileColumn.Elapsed column, FileRow row) {
            this.from = positions(column.from(), row);
            this.to = row.position(column.to());
            this.clock = column.clock();
        }

        @Override
        long number(FileRow row) {
            long end = row.seconds(to);
            long begin = first(from, row);
            if (begin == IsoSeconds.NONE || end == IsoSeconds.NONE) {
                return Long.MIN_VALUE;
            }
            long seconds = clock.secondsBetweenEpochs(begin, end);
            return seconds < 0 ? Long.MIN_VALUE : seconds;
        }
    }

    /** The day a row belongs to. */
    static final class OfDay extends ColumnBuilder.OfNumbers {
        private final int date;
        private final int[] times;
        private final ZoneDays days;

        OfDay(FileColumn.Day column, FileRow row) {
            this.date = column.date().map(row::position).orElse(-1);
            this.times = positions(column.times(), row);
            this.days = new ZoneDays(column.calendar().zone());
        }

        @Override
        long number(FileRow row) {
            long first = first(times, row);
            long named = date < 0 ? IsoSeconds.NONE : row.day(date);
            if (named != IsoSeconds.NONE) {
                return named;
            }
            return first == IsoSeconds.NONE ? Long.MIN_VALUE : days.dayOf(first);
        }
    }

    /** Whether a text equals a value. */
    static final class OfFlag extends ColumnBuilder.OfNumbers {
        private final FileColumn.Flag column;
        private final int field;
        private final RawTexts raw = new RawTexts();
        private long[] meanings = new long[0];

        OfFlag(FileColumn.Flag column, FileRow row) {
            this.column = column;
            this.field = row.position(column.field());
        }

        @Override
        long number(FileRow row) {
            RowScanner fields = row.fields();
            int number = raw.number(fields.words(field), fields.begin(field), fields.end(field));
            if (number >= meanings.length) {
                String text = raw.text(number);
                meanings = Arrays.copyOf(meanings, number + 1);
                meanings[number] =
                        column.cells(name -> text).get(0) instanceof Cell.Whole whole ? whole.value() : Long.MIN_VALUE;
            }
            return meanings[number];
        }
    }

    /** Worked out from the texts of several fields: slower than the others, for what few ask for. */
    static final class OfComputed extends ColumnBuilder.OfNumbers {
        private final FieldFormula formula;

        OfComputed(FileColumn.Computed column) {
            this.formula = column.formula();
        }

        @Override
        long number(FileRow row) {
            return formula.of(field -> row.fields().text(row.position(field)));
        }
    }

    /** A column the file does not have. */
    static final class OfNothing extends ColumnBuilder.OfNumbers {
        @Override
        long number(FileRow row) {
            return Long.MIN_VALUE;
        }
    }

    private static int[] positions(List<String> names, FileRow row) {
        return names.stream().mapToInt(row::position).toArray();
    }

    /** All are looked at: a field that is no time is a fault, whether it would decide or not. */
    private static long first(int[] times, FileRow row) {
        long first = IsoSeconds.NONE;
        for (int time : times) {
            long seconds = row.seconds(time);
            first = first == IsoSeconds.NONE ? seconds : first;
        }
        return first;
    }
}
