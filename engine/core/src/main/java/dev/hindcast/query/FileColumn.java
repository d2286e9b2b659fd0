package dev.hindcast.query;

import dev.hindcast.model.time.Clock;
import dev.hindcast.query.file.BadFieldException;
import dev.hindcast.query.file.FieldFormula;
import dev.hindcast.query.file.IsoSeconds;
import dev.hindcast.query.file.ListText;
import dev.hindcast.query.file.TimeFields;
import dev.hindcast.query.file.WholeText;
import dev.hindcast.query.file.ZoneDays;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A column that is derived from the fields of a normalised table's row. {@link #cells} says what it holds; an engine may get
 * there faster, with the same cells.
 */
public sealed interface FileColumn extends Serializable {
    /** Returns the column that queries name. */
    Column column();

    /** Returns the fields it needs, by their names in the header. */
    List<String> fields();

    /**
     * Returns the cells of one row, never none; several only for a {@link Items}.
     *
     * @param field the text of a field by its name, the empty string for none
     * @throws BadFieldException if a field does not hold what it is for
     */
    List<Cell> cells(UnaryOperator<String> field);

    /**
     * Text, as it stands.
     *
     * @param field where
     */
    record Text(Column column, String field) implements FileColumn {
        @Override
        public List<String> fields() {
            return List.of(field);
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            return List.of(Cell.ofText(ListText.value(fields.apply(field))));
        }
    }

    /**
     * Each item of a list on a row of its own.
     *
     * @param field where
     */
    record Items(Column column, String field) implements FileColumn {
        @Override
        public List<String> fields() {
            return List.of(field);
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            List<Cell> cells = ListText.values(fields.apply(field)).stream()
                    .map(Cell::ofText)
                    .distinct()
                    .toList();
            return cells.isEmpty() ? List.of(Cell.absent()) : cells;
        }
    }

    /**
     * A whole number of zero or more.
     *
     * @param field where
     */
    record Whole(Column column, String field) implements FileColumn {
        @Override
        public List<String> fields() {
            return List.of(field);
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            String text = fields.apply(field).strip();
            if (text.isEmpty()) {
                return List.of(Cell.absent());
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            long value = WholeText.parse(bytes, 0, bytes.length);
            if (value == WholeText.NONE) {
                throw new BadFieldException(field, text, WholeText.FORM);
            }
            return List.of(Cell.ofWhole(value));
        }
    }

    /**
     * The seconds between two times; absent where one is missing or they contradict each other.
     *
     * @param from where it begins: the first of these that is present
     * @param to where it ends
     * @param clock what counts as passing time
     */
    record Elapsed(Column column, List<String> from, String to, Clock clock) implements FileColumn {
        @Override
        public List<String> fields() {
            List<String> all = new ArrayList<>(from);
            all.add(to);
            return all;
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            long end = TimeFields.seconds(fields, to);
            long begin = TimeFields.first(fields, from);
            return List.of(between(begin, end));
        }

        private Cell between(long begin, long end) {
            if (begin == IsoSeconds.NONE || end == IsoSeconds.NONE) {
                return Cell.absent();
            }
            long seconds = clock.secondsBetweenEpochs(begin, end);
            return seconds < 0 ? Cell.absent() : Cell.ofWhole(seconds);
        }
    }

    /**
     * The day a row belongs to, in days since 1970-01-01.
     *
     * @param date the field that names it; absent where the header has none
     * @param times else the first of these times that is present gives it
     * @param calendar whose zone divides the days
     */
    record Day(Column column, Optional<String> date, List<String> times, ReportingCalendar calendar)
            implements FileColumn {
        @Override
        public List<String> fields() {
            List<String> all = new ArrayList<>(times);
            date.ifPresent(all::add);
            return all;
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            long first = TimeFields.first(fields, times);
            long named = date.map(field -> TimeFields.day(fields, field)).orElse(IsoSeconds.NONE);
            if (named != IsoSeconds.NONE) {
                return List.of(Cell.ofWhole(named));
            }
            return List.of(
                    first == IsoSeconds.NONE
                            ? Cell.absent()
                            : Cell.ofWhole(new ZoneDays(calendar.zone()).dayOf(first)));
        }
    }

    /**
     * What the day belongs to.
     *
     * @param day the day
     * @param period quarter, month and so on
     */
    record PeriodOfDay(Column column, Day day, ReportingCalendar.Period period) implements FileColumn {
        @Override
        public List<String> fields() {
            return day.fields();
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            return day.cells(fields).get(0) instanceof Cell.Whole whole
                    ? List.of(Cell.ofText(label(whole.value())))
                    : List.of(Cell.absent());
        }

        /** Returns the label of a day's period. */
        public String label(long epochDay) {
            return period.of(day.calendar(), LocalDate.ofEpochDay(epochDay));
        }
    }

    /**
     * 1 where the text equals the value, 0 where it is another, absent where there is none.
     *
     * @param field where
     * @param value what counts
     */
    record Flag(Column column, String field, String value) implements FileColumn {
        @Override
        public List<String> fields() {
            return List.of(field);
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            Cell cell = Cell.ofText(ListText.value(fields.apply(field)));
            return List.of(cell.isPresent() ? Cell.ofWhole(cell.print().equals(value) ? 1 : 0) : cell);
        }
    }

    /**
     * A whole number worked out from several fields.
     *
     * @param formula how
     */
    record Computed(Column column, FieldFormula formula) implements FileColumn {
        @Override
        public List<String> fields() {
            return formula.fields();
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            long value = formula.of(fields);
            return List.of(value == FieldFormula.NONE ? Cell.absent() : Cell.ofWhole(value));
        }
    }

    /** A column that the file does not have: absent in every row. */
    record Nothing(Column column) implements FileColumn {
        @Override
        public List<String> fields() {
            return List.of();
        }

        @Override
        public List<Cell> cells(UnaryOperator<String> fields) {
            return List.of(Cell.absent());
        }
    }
}
