/** Intervals by drawing from the data again. Every seed is a parameter; one thread, so the answer is the same everywhere. */
package dev.hindcast.statistics.resampling;
