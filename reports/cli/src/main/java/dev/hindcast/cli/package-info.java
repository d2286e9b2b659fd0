/**
 * The command line: one class a command, each naming its options and the few steps between them and its output. The composition
 * root: the only place that sees readers, engines and publishers together. Computes nothing itself.
 */
package dev.hindcast.cli;
