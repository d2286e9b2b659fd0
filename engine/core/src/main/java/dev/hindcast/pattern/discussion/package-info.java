/**
 * Incidents that are worth talking about in a meeting, after the example of the morbidity and mortality conferences of
 * medicine. Lives here: which ones and why. Must not live here: figures, people. Called by the report.
 */
package dev.hindcast.pattern.discussion;
