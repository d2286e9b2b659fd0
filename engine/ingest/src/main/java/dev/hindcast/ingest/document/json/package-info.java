/** JSON and JSON lines, YAML and XML, whose values are the same: one document for each object of the array that holds the incidents. */
package dev.hindcast.ingest.document.json;
