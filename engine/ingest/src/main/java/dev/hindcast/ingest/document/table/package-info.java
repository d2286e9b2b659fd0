/** Tables as text, CSV and TSV: one document for each row. */
package dev.hindcast.ingest.document.table;
