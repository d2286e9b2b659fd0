package dev.hindcast.ingest.collection.entry;

/**
 * What is to be done after an incident, as an entry lists it.
 *
 * @param text what
 * @param owner a role or a team; empty if none is given, or only a person
 * @param kind such as {@code prevent}; empty if none is given
 * @param status as written, in words; empty if none is given
 * @param due the day, as written; empty if none is given
 * @param url where it is tracked; empty if nowhere
 * @param line 1-based
 */
public record Task(String text, String owner, String kind, String status, String due, String url, int line) {}
