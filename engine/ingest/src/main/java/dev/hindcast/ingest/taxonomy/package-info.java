/**
 * The taxonomy of causes, read from YAML: the built-in one and what a user adds. Lives here: YAML to records. Must not live
 * here: what the rules do. Called by whoever prepares an ingest run.
 */
package dev.hindcast.ingest.taxonomy;
