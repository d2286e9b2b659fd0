package dev.hindcast.benchmarks.repeat;

import java.time.Instant;

/**
 * A made-up incident.
 *
 * @param key its name, such as {@code inc-00042}
 * @param startedAt when it began
 * @param service what it affected
 * @param title what it is called
 * @param summary what happened
 * @param repeats the key of the incident it was made to repeat, empty for none
 */
record MadeUp(String key, Instant startedAt, String service, String title, String summary, String repeats) {}
