/**
 * What a field of a normalised table means: times, whole numbers, lists, days of a zone. Every engine that reads such a file
 * calls these, so that one text has one meaning. Knows neither cells nor queries, reads no file; called by {@code query} and
 * by the engines.
 */
package dev.hindcast.query.file;
