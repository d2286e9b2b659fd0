/**
 * Which day a document is about, and in which order its dates of figures name day and month. Called by the timeline, which dates
 * its entries by it.
 */
package dev.hindcast.ingest.normalise.day;
