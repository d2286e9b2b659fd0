/** Which distribution durations follow, and whether their tail is dangerous. */
package dev.hindcast.statistics.fit;
