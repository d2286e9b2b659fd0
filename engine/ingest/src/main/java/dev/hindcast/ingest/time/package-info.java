/**
 * Written dates, clock times and durations: text to values, without deciding what they mean for an incident. What cannot be read
 * with certainty is not read.
 */
package dev.hindcast.ingest.time;
