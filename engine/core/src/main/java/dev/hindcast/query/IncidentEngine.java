package dev.hindcast.query;

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
