/**
 * Which formats are read, and which of them a file is in.
 *
 * <p>Each format has a package of its own below {@code ingest.document}, which knows the port and nothing of the others; this
 * one knows them all, so that neither has to know the other. Only {@code ingest} and the command line look in here.
 */
package dev.hindcast.ingest.format;
