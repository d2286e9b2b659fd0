/**
 * The structure of a document in the terms of post-mortems: sections with roles, labels with values, which of them name a
 * milestone, what to call it, and whose names to take out. Knows blocks and words; knows no time.
 */
package dev.hindcast.ingest.normalise.outline;
