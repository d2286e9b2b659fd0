/**
 * Learns from the examples how likely a moment is each milestone, when the project is built; no part of the program, see
 * {@code docs/decisions/0024}.
 */
package dev.hindcast.ingest.training;
