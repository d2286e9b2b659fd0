/** What {@code ingest --explain} prints: how one file was read, value by value. Called by that command alone. */
package dev.hindcast.cli.explain;
