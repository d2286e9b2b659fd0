/**
 * What changed over time and what goes together, as the values that charts draw: each with its figures, its sentence and, where
 * nothing can be said, the reason.
 */
package dev.hindcast.insight.trend;
