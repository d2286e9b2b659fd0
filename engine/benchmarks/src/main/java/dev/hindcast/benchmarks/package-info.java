/**
 * Measuring: inner loops under JMH, and whole processes against what people would use instead. Nothing here is ever deployed.
 * Called by {@code engine/benchmarks/compare} and {@code engine/benchmarks/jmh}.
 */
package dev.hindcast.benchmarks;
