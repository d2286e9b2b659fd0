/**
 * What the readers of collections have in common: one file, many incidents. Properties and posts of one entry become a
 * {@link dev.hindcast.ingest.document.PostmortemDocument} under the labels that {@code ingest.normalise} knows.
 *
 * <p>The formats themselves are in packages of their own below {@code ingest.document}. Nothing here chooses a milestone.
 */
package dev.hindcast.ingest.collection;
