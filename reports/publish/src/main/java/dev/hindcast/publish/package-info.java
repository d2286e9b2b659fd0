/**
 * What Hindcast hands out. {@code report} composes the quarterly report as data, {@code html} turns it into a page, {@code table}
 * and {@code incident} write tables as CSV, JSON and text, {@code text} words numbers for people, {@code file} puts files in place.
 * Nothing here computes a statistic or reads a document. Called by {@code cli} and {@code dashboard}; calls {@code charts} and
 * {@code core}.
 */
package dev.hindcast.publish;
