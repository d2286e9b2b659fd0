package dev.hindcast.tablesaw.file;

import dev.hindcast.query.file.BadRow;
import java.util.List;

/**
 * A whole file in primitive columns.
 *
 * @param size how many rows of cells
 * @param columns in the order of the file's derived columns
 * @param rows how many rows of the file they came from
 * @param skipped how many bad rows were left out
 * @param firstSkipped the first of them
 */
public record ReadTable(int size, List<ReadColumn> columns, long rows, long skipped, List<BadRow> firstSkipped) {
    /** One column. */
    public sealed interface ReadColumn {}

    /**
     * Text.
     *
     * @param codes one a row, 0 for absent, as {@code short[]} or {@code int[]}
     * @param texts that of code 1 first, without repetition
     */
    public record Coded(Object codes, List<String> texts) implements ReadColumn {}

    /**
     * Whole numbers that fit an int.
     *
     * @param values one a row, {@link Integer#MIN_VALUE} for absent
     */
    public record Ints(int[] values) implements ReadColumn {}

    /**
     * Whole numbers.
     *
     * @param values one a row, {@link Long#MIN_VALUE} for absent
     */
    public record Longs(long[] values) implements ReadColumn {}
}
