/**
 * {@link dev.hindcast.ingest.document.PostmortemDocument} to {@link dev.hindcast.model.Reading}: headings to roles, labels to
 * fields, timelines to milestones. Every value keeps the line it came from; what is unsure stays absent; what contradicts
 * itself becomes a finding.
 */
package dev.hindcast.ingest.normalise;
