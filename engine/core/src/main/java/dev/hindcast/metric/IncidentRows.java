package dev.hindcast.metric;

import dev.hindcast.query.IncidentColumn;
import dev.hindcast.query.IncidentEngine;
import java.util.List;

/** Where the rows that are measured come from: incidents in memory, or a table in a file. */
@FunctionalInterface
public interface IncidentRows {
    /** Returns rows with these columns inside an engine; several rows an incident where a column holds lists. */
    IncidentEngine.LoadedTable load(List<IncidentColumn> columns);
}
