/** What stands at the head of a text and is not told in it: front matter in YAML or TOML, and lines of keys and values. */
package dev.hindcast.ingest.document.front;
