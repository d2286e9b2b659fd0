/** What shows that a document tells of an incident at all. */
package dev.hindcast.ingest.normalise.sign;
