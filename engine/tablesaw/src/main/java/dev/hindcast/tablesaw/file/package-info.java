/**
 * A normalised table's file on its way into primitive columns: pieces of the file are scanned on all cores, text becomes codes,
 * times become seconds, and no object is made for a row. What a field means is said in {@code query} alone. Called by the
 * engine; knows no query.
 */
package dev.hindcast.tablesaw.file;
