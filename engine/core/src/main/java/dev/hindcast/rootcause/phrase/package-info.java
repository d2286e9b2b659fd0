/**
 * Rows of words that are looked for in sentences, in one pass over each. Lives here: words, stems, sentences, phrases. Must
 * not live here: what a phrase stands for. Called by the causes, the mechanisms and the language check.
 */
package dev.hindcast.rootcause.phrase;
