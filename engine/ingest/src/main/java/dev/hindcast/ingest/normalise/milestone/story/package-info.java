/** What the rows of a timeline tell together: which of them is which milestone. */
package dev.hindcast.ingest.normalise.milestone.story;
