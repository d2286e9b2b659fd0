/**
 * Documents that are not in English, said in the words that the rules know: headings, labels, dates, times of day and the few
 * words that tell a milestone. What a language has is data, one resource a language; what was read is given back in the words of
 * its document. Called by the normaliser alone, before it reads.
 */
package dev.hindcast.ingest.normalise.language;
