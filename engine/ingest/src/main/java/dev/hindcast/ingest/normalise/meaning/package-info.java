/** What the words of an entry or a sentence say happened, and what takes that back. */
package dev.hindcast.ingest.normalise.meaning;
