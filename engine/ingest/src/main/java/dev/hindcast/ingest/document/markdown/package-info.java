/** Reads Markdown: its blocks through commonmark, its front matter, and what template languages leave in it. */
package dev.hindcast.ingest.document.markdown;
