/**
 * What stands at the head of a document before its text: YAML, TOML, or lines of keys and values.
 *
 * <p>Called by the readers of Markdown and of HTML.
 */
package dev.hindcast.ingest.document.front;
