/** Shares of a whole and their intervals. */
package dev.hindcast.statistics.share;
