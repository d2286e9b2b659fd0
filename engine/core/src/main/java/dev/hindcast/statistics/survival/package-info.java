/**
 * Durations of which some are not over yet: the survival curve and what follows from it. An open incident counts as censored at
 * the age it has reached, never as missing.
 */
package dev.hindcast.statistics.survival;
