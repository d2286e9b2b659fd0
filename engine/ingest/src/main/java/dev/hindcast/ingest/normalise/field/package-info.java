/**
 * The single values of an incident: severity, services, kind, trigger, who noticed, stated durations. One reader for each. Builds on {@code outline} and {@code timeline}.
 */
package dev.hindcast.ingest.normalise.field;
