/**
 * Bytes to {@link dev.hindcast.ingest.document.PostmortemDocument}: blocks of text, each with its line, one file a format.
 *
 * <p>Nothing here understands what the text means; that is {@code ingest.normalise}. A reader answers any input with a document
 * or with a reason why there is none, never with an exception.
 */
package dev.hindcast.ingest.document;
