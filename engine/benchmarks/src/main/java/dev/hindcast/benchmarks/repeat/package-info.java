/**
 * What it costs to look for repeats among many incidents, and how many of those planted are found. Lives here: a seeded generator and
 * the measurement. Run by {@code engine/benchmarks/repeats}.
 */
package dev.hindcast.benchmarks.repeat;
