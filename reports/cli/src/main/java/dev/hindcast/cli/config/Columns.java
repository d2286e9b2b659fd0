package dev.hindcast.cli.config;

import java.util.List;

/** The key {@code columns}: which field of a table or JSON file holds which of our columns. */
final class Columns {
    private static final List<String> KNOWN = List.of(
            "id",
            "title",
            "organisation",
            "team",
            "services",
            "severity",
            "kind",
            "status",
            "zone",
            "started_at",
            "detected_at",
            "acknowledged_at",
            "mitigated_at",
            "resolved_at",
            "published_at",
            "stated_time_to_detect_seconds",
            "stated_time_to_mitigate_seconds",
            "stated_time_to_resolve_seconds",
            "detection_source",
            "trigger",
            "factors");

    private Columns() {}

    /** Returns the user's field for the column that the entry's key names. */
    static String header(Node.Entry entry) {
        if (!KNOWN.contains(entry.key())) {
            throw entry.place().unknown("column", entry.key(), KNOWN);
        }
        return entry.text();
    }
}
