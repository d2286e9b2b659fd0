/**
 * What begins before a command does, and how it writes: what makes a run short. Must not live here: anything a figure depends on.
 * Called by {@code Main}.
 */
package dev.hindcast.cli.start;
