package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import java.util.OptionalLong;

/** A column in Tablesaw's storage, seen as primitive keys: two present cells are equal exactly if their keys are. */
sealed interface StoredColumn permits StoredText, StoredWhole, StoredInts {
    /** Returns whether a row has a value. */
    boolean isPresent(int row);

    /** Returns the key of a row that has a value. */
    long key(int row);

    /** Returns the key that a value has in this column, absent where no row has it. */
    OptionalLong keyOf(Cell value);

    /** Returns a row's cell. */
    Cell cell(int row);

    /** Returns codes: 0 for absent, from 1 for keys. */
    Codes codes();
}
