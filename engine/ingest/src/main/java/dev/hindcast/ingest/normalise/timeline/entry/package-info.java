/** What an entry is: a line that begins with a time in one of the forms of the document, as written and with its instant. */
package dev.hindcast.ingest.normalise.timeline.entry;
