/**
 * Records as bytes, for runs that are spread over several machines. Called by engines that read documents elsewhere; must not hold
 * anything about documents.
 */
package dev.hindcast.ingest.wire;
