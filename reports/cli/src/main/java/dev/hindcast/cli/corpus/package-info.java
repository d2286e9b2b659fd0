/**
 * What commands read: the documents a user points at, what came of them, and what is decided about all of them together. Called by the
 * commands; knows none of them.
 */
package dev.hindcast.cli.corpus;
