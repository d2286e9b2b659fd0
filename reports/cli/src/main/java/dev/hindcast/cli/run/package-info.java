/**
 * What every command does between its options and its output: finding an engine, writing a folder whole or
 * not at all, failing with one line and the right exit code. Called by the commands; knows none of them.
 */
package dev.hindcast.cli.run;
