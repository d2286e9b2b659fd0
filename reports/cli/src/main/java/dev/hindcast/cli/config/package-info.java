/**
 * {@code hindcast.yml}: from text to a {@link dev.hindcast.cli.config.Configuration}, or to an error that names file, line and
 * the way out. Called by the commands; knows no command.
 */
package dev.hindcast.cli.config;
