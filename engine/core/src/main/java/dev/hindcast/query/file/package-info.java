/**
 * What stands in a normalised table: its rows, and what a field of one means: times, whole numbers, lists, days of a zone. Whoever
 * reads such a file calls these, so that one text has one meaning. Knows neither cells nor queries; called by {@code query}, by the
 * engines and by {@code ingest}.
 */
package dev.hindcast.query.file;
