/** What the values of an entry say beyond the labels of their keys: that it is no incident, what was out, who noticed. */
package dev.hindcast.ingest.collection.entry.sign;
