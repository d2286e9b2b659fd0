/** An entry of a collection made into a document: its properties into fields, its bodies and posts into blocks. */
package dev.hindcast.ingest.collection.block;
