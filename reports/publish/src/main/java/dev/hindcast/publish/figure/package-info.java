/** Figures of a metric as cells of a table: rounded for people, exact in the hint, refusals in words. */
package dev.hindcast.publish.figure;
