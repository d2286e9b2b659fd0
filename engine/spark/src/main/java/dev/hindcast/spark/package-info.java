/**
 * The engine for what one machine cannot hold: a small interpreter of queries over Spark's data sets, and the reading of documents
 * on every machine of a cluster.
 *
 * <p>Spark scans, filters, groups and counts whole numbers and text, nothing else: its percentiles, its sums of floating point,
 * its dates and its order of text differ from what the embedded engine gives. Must not live here: statistics, dates, rules about
 * documents. Spark itself comes from the user's cluster; this is the only module that knows it.
 */
package dev.hindcast.spark;
