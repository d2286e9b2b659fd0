/**
 * What stands when: entries and labels with a time, their dates and zones. Builds on {@code outline}; what the words of an entry
 * mean is read in {@code milestone}.
 */
package dev.hindcast.ingest.normalise.timeline;
