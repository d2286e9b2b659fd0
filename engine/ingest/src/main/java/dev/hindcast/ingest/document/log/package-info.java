/**
 * Pages that are a log of incidents kept as a table, one to a row: found, and taken apart into a document for each row by the reader of
 * tables.
 */
package dev.hindcast.ingest.document.log;
