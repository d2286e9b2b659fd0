/** The forms in which commands print tables. */
package dev.hindcast.cli.format;
