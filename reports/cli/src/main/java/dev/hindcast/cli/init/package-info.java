/** What {@code init} writes: a configuration that says what was seen in the folder, and a template that is read in full. */
package dev.hindcast.cli.init;
