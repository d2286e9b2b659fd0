/**
 * Reading documents: folders of made-up post-mortems, and the least that reading them can cost. Called by
 * {@code engine/benchmarks/compare-ingest}.
 */
package dev.hindcast.benchmarks.ingest;
