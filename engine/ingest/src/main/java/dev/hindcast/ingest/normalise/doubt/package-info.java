/**
 * Findings about what a document says in a way that was not read, or not read for certain: times, zones and values. Pure functions of
 * what was found. Builds on {@code outline} and {@code timeline}.
 */
package dev.hindcast.ingest.normalise.doubt;
