/**
 * Regular expressions over words, made cheap: they are tried only where a text has the letters that one of them can begin with,
 * and what was said of a label once is remembered. Rules are written as plain expressions; nothing here knows what they are for. Called by the rules of the normaliser.
 */
package dev.hindcast.ingest.wording;
