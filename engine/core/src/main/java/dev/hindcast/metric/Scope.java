package dev.hindcast.metric;

import dev.hindcast.model.IncidentKind;
import dev.hindcast.query.Cell;
import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which incidents a metric looks at.
 *
 * @param from first day, absent for no bound
 * @param to last day, inclusive; absent for no bound
 * @param where a value for each dimension that is fixed
 * @param excluded kinds left out
 */
public record Scope(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Map<IncidentColumn, String> where,
        Set<IncidentKind> excluded) {
    /** The kinds left out unless the user says otherwise: they are not incidents. */
    public static final Set<IncidentKind> NOT_INCIDENTS =
            Set.of(IncidentKind.MAINTENANCE, IncidentKind.NOTICE, IncidentKind.DRILL);

    public Scope {
        where = Map.copyOf(where);
        excluded = Set.copyOf(excluded);
    }

    /** Returns the scope without bounds that leaves out what is no incident. */
    public static Scope everything() {
        return new Scope(Optional.empty(), Optional.empty(), Map.of(), NOT_INCIDENTS);
    }

    /** Returns the same scope without bounds in time. */
    public Scope always() {
        return new Scope(Optional.empty(), Optional.empty(), where, excluded);
    }

    /** Returns the same scope between two days, both included. */
    public Scope between(LocalDate first, LocalDate last) {
        return new Scope(Optional.of(first), Optional.of(last), where, excluded);
    }

    /** Returns the columns it looks at. */
    public Set<IncidentColumn> columns() {
        Set<IncidentColumn> columns = new HashSet<>(where.keySet());
        if (from.isPresent() || to.isPresent()) {
            columns.add(IncidentColumn.DAY);
        }
        if (!excluded.isEmpty()) {
            columns.add(IncidentColumn.KIND);
        }
        return columns;
    }

    Predicate predicate() {
        List<Predicate> parts = new ArrayList<>();
        if (from.isPresent() || to.isPresent()) {
            long low = from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
            long high = to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
            parts.add(new Predicate.Between(IncidentColumn.DAY.column(), low, high));
        }
        where.forEach((column, value) -> parts.add(new Predicate.Equal(column.column(), Cell.ofText(value))));
        excluded.forEach(kind -> parts.add(
                new Predicate.Not(new Predicate.Equal(IncidentColumn.KIND.column(), Cell.ofText(kind.id())))));
        return new Predicate.And(parts);
    }
}
