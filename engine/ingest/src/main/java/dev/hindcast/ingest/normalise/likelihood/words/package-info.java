/** Words of a text as they are counted, and the numbers that they become: what a regression sees of a text. */
package dev.hindcast.ingest.normalise.likelihood.words;
