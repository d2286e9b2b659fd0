/** JSON and JSON lines: one document for each object of the array that holds the incidents. */
package dev.hindcast.ingest.document.json;
