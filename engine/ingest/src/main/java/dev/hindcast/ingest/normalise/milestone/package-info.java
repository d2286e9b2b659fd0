/**
 * Which time is which milestone: the choice between labelled fields, the story of a timeline and the sentences of the prose. Builds on
 * {@code timeline}, which must not know it.
 */
package dev.hindcast.ingest.normalise.milestone;
