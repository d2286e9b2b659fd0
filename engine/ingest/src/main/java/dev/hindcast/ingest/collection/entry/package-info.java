/**
 * An entry of a collection as its source gives it: properties, posts, and what the source's own names for them mean. Knows no
 * format and makes no document.
 */
package dev.hindcast.ingest.collection.entry;
