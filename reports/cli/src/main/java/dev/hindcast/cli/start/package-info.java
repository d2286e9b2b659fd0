/**
 * What begins before a command does. Must not live here: anything a result depends on; a run without this package gives the same
 * files, later. Called by {@code Main}.
 */
package dev.hindcast.cli.start;
