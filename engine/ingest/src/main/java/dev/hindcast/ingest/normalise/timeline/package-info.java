/**
 * What stands when: finds entries and labels with a time in the lines, tables, headings and fields of a document, and the zone stated
 * for them. Builds on {@code outline}; what the words of an entry mean is read in {@code milestone}.
 */
package dev.hindcast.ingest.normalise.timeline;
