/**
 * Pure functions on whole and real numbers: quantiles, intervals, shares. Nothing here knows what an incident is. A method that
 * cannot answer honestly returns a refusal as a value, never an exception, NaN or infinity.
 */
package dev.hindcast.statistics;
