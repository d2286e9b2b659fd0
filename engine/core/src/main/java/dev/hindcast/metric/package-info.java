/**
 * What is measured: a metric is a column to aggregate and one pure fold from the engine's answer to printed figures. Called by
 * the command line and the reports; calls {@code query} and {@code statistics}.
 */
package dev.hindcast.metric;
