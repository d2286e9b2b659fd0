/**
 * What a person looks like in a document: how names are written, which labels list people, who acts at the beginning of an
 * entry, and which words are groups, products and places instead. Knows texts only, no documents.
 */
package dev.hindcast.ingest.normalise.people;
