/**
 * Which files that are no text are read: the list of the readers, each in a package of its own below. Nothing here understands an
 * incident; documents go to {@code ingest} as blocks, rows as entries. The command line hands the list over.
 */
package dev.hindcast.office;
