/** The posts of a status page as entries: their states, their times and what each tells. */
package dev.hindcast.ingest.normalise.timeline.post;
