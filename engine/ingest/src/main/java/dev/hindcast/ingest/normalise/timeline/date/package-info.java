/** From a clock as written to an instant: the day and zone that hold for each entry, and entries whose date does not fit the others. */
package dev.hindcast.ingest.normalise.timeline.date;
