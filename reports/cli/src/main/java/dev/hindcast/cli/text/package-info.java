/** Words on a terminal: the nearest known name to a mistyped one, and text from documents made harmless. Calls nothing. */
package dev.hindcast.cli.text;
