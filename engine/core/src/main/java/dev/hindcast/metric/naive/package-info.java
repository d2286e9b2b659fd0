/** Figures that mislead when they stand alone, for those who ask for them. Called by the command line. */
package dev.hindcast.metric.naive;
