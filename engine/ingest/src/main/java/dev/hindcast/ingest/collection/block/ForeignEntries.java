package dev.hindcast.ingest.collection.block;

import java.util.ArrayList;
import java.util.List;

/** What stands in a list and is no incident: said if others of the list are. Used for one list; not thread-safe. */
public final class ForeignEntries {
    /** More of them before the first incident make a list of something else. */
    private static final int MOST_WAITING = 1_000;

    private final EntryDocuments entries;
    /** Lines of single values before the first incident. */
    private final List<Integer> waiting = new ArrayList<>();

    private boolean incidents;

    /**
     * Prepares for one list.
     *
     * @param incidents whether it is known to hold some
     */
    public ForeignEntries(EntryDocuments entries, boolean incidents) {
        this.entries = entries;
        this.incidents = incidents;
    }

    /** A single value stands at this line. */
    public void add(int line) {
        if (incidents) {
            refuse(line);
        } else if (waiting.size() < MOST_WAITING) {
            waiting.add(line);
        }
    }

    /** An object or a list was read. */
    public void seen(boolean incident, int line) {
        if (incident && !incidents) {
            incidents = true;
            waiting.forEach(this::refuse);
        } else if (!incident && incidents) {
            entries.broken(line, "the keys of this entry are not those of an incident");
        }
    }

    private void refuse(int line) {
        entries.broken(line, "this entry is a single value, and no incident");
    }

    /** Returns whether the list holds incidents. */
    public boolean isAmongIncidents() {
        return incidents;
    }
}
