/**
 * What the readers of line-oriented markup share: lines with their numbers, marks inside a line, blocks as they are put
 * together.
 *
 * <p>Nothing here knows any one format; the packages beside this one do, and they are the only callers. Everything takes time in
 * proportion to the text, whatever is in it.
 */
package dev.hindcast.ingest.document.markup;
