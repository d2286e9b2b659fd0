/**
 * How likely a moment that a document tells is each of its milestones, by weights that were learned from examples, see
 * {@code docs/decisions/0024}. What is told in many words of many authors is nobody's list of expressions.
 */
package dev.hindcast.ingest.normalise.likelihood;
