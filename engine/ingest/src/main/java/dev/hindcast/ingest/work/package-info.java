/**
 * On which thread work is done, how much of it waits and when it is given up. Knows nothing of documents. Called by {@code ingest}.
 */
package dev.hindcast.ingest.work;
