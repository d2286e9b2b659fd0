/**
 * The search for incidents that belong together, on many machines. Lives here: how the work is cut up. Must not live here: what makes
 * two incidents belong together, which {@code dev.hindcast.pattern} says once for every engine. Called by the service loader.
 */
package dev.hindcast.spark.repeat;
