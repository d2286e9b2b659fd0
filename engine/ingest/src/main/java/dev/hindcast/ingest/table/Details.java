package dev.hindcast.ingest.table;

import dev.hindcast.model.Reading.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables beside a table of incidents: their rows, by the incident they belong to. Filled once, then only read. */
final class Details {
    static final String MILESTONES = "milestones";
    static final String TIMELINE = "timeline";
    static final String ACTION_ITEMS = "action_items";
    static final String FACTORS = "factors";
    static final String FINDINGS = "findings";
    static final String REJECTIONS = "rejections";

    /** Their names, and the columns by which each is told from a file that merely has its name. */
    static final Map<String, List<String>> COLUMNS = Map.of(
            MILESTONES, List.of("incident", "milestone", "at"),
            TIMELINE, List.of("incident", "at", "text"),
            ACTION_ITEMS, List.of("incident", "text", "status"),
            FACTORS, List.of("incident", "factor"),
            FINDINGS, List.of("incident", "source", "line", "code", "message"),
            REJECTIONS, List.of("source", "line", "reason"));

    private final Map<String, Beside> tables = new HashMap<>();
    private final List<Rejected> bad = new ArrayList<>();

    /**
     * One of the tables.
     *
     * @param source its path in outputs
     * @param byIncident its rows under the incidents' ids; under the empty text those that concern no single incident
     */
    record Beside(String source, Map<String, List<TableRow>> byIncident) {}

    void put(String table, Beside beside) {
        tables.put(table, beside);
    }

    /** A row of theirs cannot be read at all. */
    void add(Rejected row) {
        bad.add(row);
    }

    List<Rejected> bad() {
        return bad;
    }

    /** Returns whether there is such a table. */
    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** Returns the path of a table that is there. */
    String source(String table) {
        return tables.get(table).source();
    }

    /** Returns the rows about an incident, in the table's order. */
    List<TableRow> rows(String table, String incident) {
        return has(table) ? tables.get(table).byIncident().getOrDefault(incident, List.of()) : List.of();
    }
}
