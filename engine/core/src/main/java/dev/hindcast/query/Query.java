package dev.hindcast.query;

import java.util.List;
import java.util.Objects;

/**
 * A closed question to an engine: filter, group, aggregate. Without a grouping column there is exactly one group, even over
 * nothing; with one, a group for each combination that occurs, absent cells forming combinations of their own.
 *
 * @param where which rows
 * @param groupBy the key columns, without repetition
 * @param aggregates what to compute for each group
 */
public record Query(Predicate where, List<Column> groupBy, List<Aggregate> aggregates) {
    public Query {
        Objects.requireNonNull(where, "where is null");
        groupBy = List.copyOf(groupBy);
        aggregates = List.copyOf(aggregates);
        if (groupBy.stream().distinct().count() != groupBy.size()) {
            throw new IllegalArgumentException("a column is grouped by twice: " + groupBy);
        }
    }
}
