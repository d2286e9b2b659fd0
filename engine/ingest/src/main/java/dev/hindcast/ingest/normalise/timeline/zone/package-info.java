/** Which zone the clocks of a document are in: where it says so, and where it tells one moment by two clocks. */
package dev.hindcast.ingest.normalise.timeline.zone;
