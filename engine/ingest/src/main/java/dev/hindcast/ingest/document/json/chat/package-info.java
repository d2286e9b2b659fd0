/** Channels of chat programs, as they export them. */
package dev.hindcast.ingest.document.json.chat;
