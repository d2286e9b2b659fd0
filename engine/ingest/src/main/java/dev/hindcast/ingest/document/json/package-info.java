/** JSON and JSON lines, and YAML, which holds the same values: one document for each object of the array that holds the incidents. */
package dev.hindcast.ingest.document.json;
