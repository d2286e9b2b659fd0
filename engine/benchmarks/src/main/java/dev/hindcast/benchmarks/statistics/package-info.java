/** How long statistics take, and what a library's quantiles take for the same. Called by JMH and by hand. */
package dev.hindcast.benchmarks.statistics;
