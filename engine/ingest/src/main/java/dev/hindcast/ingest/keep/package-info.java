/**
 * Incidents that lie outside memory while tables are made of them. Lives here: what of each stays in memory, what a file gives, and the
 * file that keeps the rest on one machine. Must not live here: what is decided about incidents together. Called by {@code ingest}, by
 * engines that read elsewhere, and by the command line.
 */
package dev.hindcast.ingest.keep;
