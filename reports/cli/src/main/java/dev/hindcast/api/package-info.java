/**
 * Hindcast for programs and notebooks: a few words that read like the question. Computes nothing itself; what it gives are the values
 * of {@code metric}, {@code insight} and {@code pattern}, and charts as pictures. Documents are read as on the command line, their
 * {@code hindcast.yml} included.
 */
package dev.hindcast.api;
