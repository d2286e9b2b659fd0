/** Files that documents are read from, on this machine or elsewhere. Knows nothing of documents. */
package dev.hindcast.ingest.file;
