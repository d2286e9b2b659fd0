/**
 * The embedded engine: a small interpreter of queries over Tablesaw's primitive columns.
 *
 * <p>Tablesaw stores; it does not compute. Its grouping glues keys together, its sums of whole numbers pass through floating
 * point, and its joins lose rows in later releases, so filtering, grouping and aggregating happen here, on primitive numbers
 * row by row. Its {@code Table} is not used either: making the first one searches the whole class path, half a second on every
 * start of the command line, and its column names ignore case. Must not live here: statistics, dates, anything that boxes a value for each row.
 */
package dev.hindcast.tablesaw;
