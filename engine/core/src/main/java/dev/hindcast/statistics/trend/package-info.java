/** What changed over time: whether incidents bunch, whether a series rises, which point stands out, when the level moved. */
package dev.hindcast.statistics.trend;
