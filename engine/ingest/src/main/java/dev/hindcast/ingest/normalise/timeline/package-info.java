/**
 * What happened when: entries with a time, their dates and zones, what their words mean, and the milestones chosen from fields,
 * timeline and sentences. Builds on {@code outline}.
 */
package dev.hindcast.ingest.normalise.timeline;
