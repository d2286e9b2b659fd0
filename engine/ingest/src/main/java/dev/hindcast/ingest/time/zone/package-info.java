/** Zones by the names people write, and the instant that a local time is in one of them. */
package dev.hindcast.ingest.time.zone;
