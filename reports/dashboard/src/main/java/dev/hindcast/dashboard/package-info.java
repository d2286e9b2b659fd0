/**
 * The leadership dashboard: a local web page over the tables and charts of the report. It asks core for figures of another scope
 * and shows what publish renders; it computes nothing. Called by the command line.
 */
package dev.hindcast.dashboard;
