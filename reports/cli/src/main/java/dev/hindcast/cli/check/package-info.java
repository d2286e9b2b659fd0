/** What {@code check} says about documents, how it is printed, and when it is too much. Called by that command alone. */
package dev.hindcast.cli.check;
