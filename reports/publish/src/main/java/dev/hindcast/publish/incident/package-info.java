/**
 * The normalised tables that {@code ingest} writes: one file for each table, the columns as the contract names them, rows sorted by
 * source. Derives nothing that {@code core} does not define.
 */
package dev.hindcast.publish.incident;
