/** Where a sample lies: quantiles, the geometric mean, and their intervals. */
package dev.hindcast.statistics.location;
