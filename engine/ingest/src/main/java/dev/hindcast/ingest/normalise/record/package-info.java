/** Cuts a document that tells of several incidents, a log, a digest or a diary, into one for each. */
package dev.hindcast.ingest.normalise.record;
