/** What tells whether dates of figures alone name the day or the month first. Called by the dates of a document. */
package dev.hindcast.ingest.normalise.day.order;
