package dev.hindcast.query;

import java.util.Comparator;
import java.util.List;

/**
 * The answer to a query: a set of groups, put in one order for every engine.
 *
 * @param query what was asked
 * @param groups the groups, in the order of {@link Cell#ORDER} by their keys
 */
public record Groups(Query query, List<Group> groups) {
    private static final Comparator<Group> BY_KEY = (left, right) -> {
        for (int i = 0; i < left.key().size(); i++) {
            int order = Cell.ORDER.compare(left.key().get(i), right.key().get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    };

    public Groups {
        groups = groups.stream().sorted(BY_KEY).toList();
    }

    /**
     * One group.
     *
     * @param key one cell for each column of {@link Query#groupBy()}
     * @param values one for each of {@link Query#aggregates()}
     */
    public record Group(List<Cell> key, List<AggregateValue> values) {
        public Group {
            key = List.copyOf(key);
            values = List.copyOf(values);
        }

        /** Returns the whole number at that position of the aggregates, 0 where it is absent. */
        public long whole(int index) {
            return values.get(index) instanceof Cell.Whole whole ? whole.value() : 0;
        }

        /**
         * Returns the distribution at that position of the aggregates.
         *
         * @throws ClassCastException if another aggregate was asked for there
         */
        public Distribution distribution(int index) {
            return (Distribution) values.get(index);
        }
    }
}
