/**
 * What incidents have in common: duplicates, accounts of one event, repeats, and the patterns they form.
 *
 * <p>Lives here: the results as values and how they are put together. Must not live here: reading files, drawing, anything
 * that compares every incident with every other. Called by the commands and the report.
 */
package dev.hindcast.pattern;
