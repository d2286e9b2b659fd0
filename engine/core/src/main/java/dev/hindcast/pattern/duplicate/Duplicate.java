package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.Incident;

/**
 * Two documents that seem to tell of one incident.
 *
 * @param first the one whose source comes first
 * @param second the other
 * @param reason half a sentence: what they have in common
 */
public record Duplicate(Incident first, Incident second, String reason) {}
