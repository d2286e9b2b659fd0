/** The values that JSON, YAML and XML hold alike, each with its line, and how each notation is read into them. */
package dev.hindcast.ingest.document.json.value;
