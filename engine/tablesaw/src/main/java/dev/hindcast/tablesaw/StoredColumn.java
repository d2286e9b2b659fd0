package dev.hindcast.tablesaw;

import dev.hindcast.query.Cell;
import java.util.BitSet;
import java.util.OptionalLong;

/** A column in Tablesaw's storage, seen as primitive keys: two present cells are equal exactly if their keys are. */
sealed interface StoredColumn permits StoredText, StoredWhole {
    /** Returns which rows have a value. Kept apart because Tablesaw takes {@link Long#MIN_VALUE} for missing. */
    BitSet present();

    /** Returns the key of a row that has a value. */
    long key(int row);

    /** Returns the key that a value has in this column, absent where no row has it. */
    OptionalLong keyOf(Cell value);

    /** Returns a row's cell. */
    Cell cell(int row);

    /** Returns codes for these rows: 0 for absent, from 1 for keys. */
    Codes codes(int[] rows);

    /**
     * Small numbers that stand for cells.
     *
     * @param codes one a row
     * @param size above every code
     */
    record Codes(int[] codes, long size) {}
}
