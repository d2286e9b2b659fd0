package dev.hindcast.query;

import dev.hindcast.query.file.BadRow;
import dev.hindcast.query.file.BadTableException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The port that an engine implements: a small interpreter of {@link Query}. Found through {@link java.util.ServiceLoader}.
 *
 * <p>Both engines and the reference engine of the conformance suite must agree to the last digit.
 */
public interface IncidentEngine {
    /** Returns its name on the command line, such as {@code tablesaw}. */
    String name();

    /** Takes the rows in and returns a table that answers queries. */
    LoadedTable load(CellTable table);

    /**
     * Returns the names of the columns of a normalised table that this engine alone can find: in many files, or in none of this
     * machine. Absent where there is no such table.
     *
     * @param location a path, or an address that the engine understands
     * @throws IOException if it cannot be reached, or its parts differ, in one line
     */
    default Optional<List<String>> header(String location) throws IOException {
        return Optional.empty();
    }

    /**
     * Reads a normalised table from its file, however large, and returns it ready to answer queries: equal to {@link #load} of
     * the cells that {@link TableFile#cells} gives for each row.
     *
     * @throws BadTableException if the file is no such table, or a row is bad and bad rows are not to be skipped
     * @throws IOException if it cannot be read
     */
    OpenedTable open(TableFile file) throws IOException;

    /** Rows that came from a file. */
    interface OpenedTable extends LoadedTable {
        /** Returns how many rows of the file are in the table. */
        long rows();

        /** Returns how many bad rows were left out. */
        long skipped();

        /** Returns the first of them, a handful at most, in the file's order. */
        List<BadRow> firstSkipped();
    }

    /** Rows inside an engine. Closing it releases them. */
    interface LoadedTable extends AutoCloseable {
        /**
         * Answers the query.
         *
         * @throws IllegalArgumentException if a column of the query is not in the table
         * @throws ArithmeticException if a sum exceeds the range of {@code long}
         */
        Groups run(Query query);

        @Override
        void close();
    }
}
