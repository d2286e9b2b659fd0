/**
 * How alike two incidents are, and which pairs are worth asking about. Lives here: features, blocking, scores. Must not live
 * here: what a score means. Called by {@code dev.hindcast.pattern} alone.
 */
package dev.hindcast.pattern.match;
