package dev.hindcast.query;

import java.util.List;
import java.util.Objects;

/** Which rows count. Two-valued: an absent cell satisfies only {@link Everything} and {@link Not}. */
public sealed interface Predicate {
    /** Every row. */
    record Everything() implements Predicate {}

    /**
     * The cell is present and equals the value.
     *
     * @param column which cell
     * @param value present, and of the column's type
     */
    record Equal(Column column, Cell value) implements Predicate {
        public Equal {
            Objects.requireNonNull(column, "column is null");
            boolean fits = column.type() == Column.Type.TEXT ? value instanceof Cell.Text : value instanceof Cell.Whole;
            if (!fits) {
                throw new IllegalArgumentException("column " + column.name() + " never equals " + value);
            }
        }
    }

    /**
     * The cell is present and lies between two whole numbers.
     *
     * @param column of whole numbers
     * @param low inclusive
     * @param high inclusive; below {@code low} nothing lies between
     */
    record Between(Column column, long low, long high) implements Predicate {
        public Between {
            if (column.type() != Column.Type.WHOLE) {
                throw new IllegalArgumentException("column " + column.name() + " holds text, which has no range");
            }
        }
    }

    /**
     * The cell is present.
     *
     * @param column which cell
     */
    record Present(Column column) implements Predicate {
        public Present {
            Objects.requireNonNull(column, "column is null");
        }
    }

    /**
     * All of them hold; true for none.
     *
     * @param all the parts
     */
    record And(List<Predicate> all) implements Predicate {
        public And {
            all = List.copyOf(all);
        }
    }

    /**
     * It does not hold.
     *
     * @param negated the part
     */
    record Not(Predicate negated) implements Predicate {
        public Not {
            Objects.requireNonNull(negated, "negated is null");
        }
    }

    /** Returns the predicate that every row satisfies. */
    static Predicate everything() {
        return new Everything();
    }
}
