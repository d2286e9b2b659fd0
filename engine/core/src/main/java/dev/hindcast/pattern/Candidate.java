package dev.hindcast.pattern;

import dev.hindcast.pattern.match.Features;

/**
 * Two incidents that seem to belong together.
 *
 * @param relation how
 * @param earlier the one before
 * @param later the one after
 * @param score how alike
 */
record Candidate(Relation relation, Features earlier, Features later, double score) {}
