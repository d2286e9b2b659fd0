/**
 * Normalised tables, which {@code ingest} wrote or which look as if it had: how one is told from any other CSV, and how its rows
 * become incidents again. No text is understood here. Called by {@code ingest} and by the command line.
 */
package dev.hindcast.ingest.table;
