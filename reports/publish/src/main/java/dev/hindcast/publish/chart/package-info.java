/** Metric tables to chart specifications, with the captions that say how to read them. One class for each chart. */
package dev.hindcast.publish.chart;
