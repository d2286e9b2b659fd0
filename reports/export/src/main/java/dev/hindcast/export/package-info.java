/**
 * The normalised tables for other programs to query: types for their columns here, databases and files below. Takes
 * {@link dev.hindcast.publish.table.DataTable}s as they are and computes nothing. The command line calls it.
 */
package dev.hindcast.export;
