/**
 * Tables drawn with signs: a grid of lines, or columns under rules.
 *
 * <p>Called by the readers of reStructuredText and of plain text. What a rule looks like is theirs to say.
 */
package dev.hindcast.ingest.document.drawn;
