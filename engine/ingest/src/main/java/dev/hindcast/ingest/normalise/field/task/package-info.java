/** The action items of an incident and how far each is, from lists, tables, numbered headings and paragraphs. Builds on {@code outline}. */
package dev.hindcast.ingest.normalise.field.task;
