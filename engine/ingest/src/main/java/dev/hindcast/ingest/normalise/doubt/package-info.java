/**
 * Findings about what a document says in a way that was not read, or not read for certain: times, days, zones and values. Pure functions of
 * what was found. Builds on {@code outline}, {@code day}, {@code field} and {@code timeline}.
 */
package dev.hindcast.ingest.normalise.doubt;
