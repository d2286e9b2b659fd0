/** What the sentences of the prose tell: at which of their times which milestone was. */
package dev.hindcast.ingest.normalise.milestone.sentence;
