package dev.hindcast.query.file;

import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/** A whole number that is worked out from several fields of a row. Travels to other machines with the table it belongs to. */
public interface FieldFormula extends Serializable {
    /** The row has no such number. */
    long NONE = Long.MIN_VALUE;

    /** Returns the fields it needs, by their names in the header. */
    List<String> fields();

    /**
     * Returns the number of one row, or {@link #NONE}.
     *
     * @param field the text of a field by its name, the empty string for none
     * @throws BadFieldException if a field does not hold what it is for
     */
    long of(UnaryOperator<String> field);
}
