/** Atom and RSS: one document for each entry of a status feed. */
package dev.hindcast.ingest.document.feed;
