/** Reads Markdown: its blocks through commonmark, and what template languages leave in it. */
package dev.hindcast.ingest.document.markdown;
