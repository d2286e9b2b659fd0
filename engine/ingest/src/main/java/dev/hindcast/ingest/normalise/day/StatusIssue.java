package dev.hindcast.ingest.normalise.day;

import java.util.Set;

/** The page of an incident as generators of status pages keep it: its date is when the incident was posted first. */
public final class StatusIssue {
    private static final Set<String> STATUS_KEYS =
            Set.of("resolved", "affected", "affectedsystems", "affected systems");

    private StatusIssue() {}

    /** Returns whether the keys of the fields outside a text, in plain words, say how bad it was and whether it is over or what it affected. */
    public static boolean isToldBy(Set<String> keys) {
        return keys.contains("severity") && STATUS_KEYS.stream().anyMatch(keys::contains);
    }
}
