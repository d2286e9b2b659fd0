package dev.hindcast.ingest.wording;

/** What one alternative of a wording begins with. */
record Opening(Prefix prefix, Alternative alternative) {}
