/**
 * Which time is which milestone: what the words of an entry mean, what a timeline and what sentences tell, and the choice between
 * them and labelled fields. Builds on {@code timeline}, which must not know it.
 */
package dev.hindcast.ingest.normalise.milestone;
