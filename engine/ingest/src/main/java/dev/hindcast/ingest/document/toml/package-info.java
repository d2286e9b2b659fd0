/** Incidents that are kept as TOML. */
package dev.hindcast.ingest.document.toml;
