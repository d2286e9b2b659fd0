/**
 * The options that several commands share, and the settings they lead to: flag before environment before file before default.
 * Called by the commands; calls {@code config} and {@code run}.
 */
package dev.hindcast.cli.option;
