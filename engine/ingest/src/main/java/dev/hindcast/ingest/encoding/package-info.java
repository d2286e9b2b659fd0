/** Texts in the encodings of older programs. Knows bytes alone; the reading of files asks it where bytes are no UTF-8. */
package dev.hindcast.ingest.encoding;
