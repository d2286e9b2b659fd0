package dev.hindcast.ingest.wire;

/** What comes next among the bytes; the order is part of the form. */
enum Kind {
    TEXT,
    LONG,
    INT,
    TRUE,
    FALSE,
    OPTIONAL,
    LIST,
    SET,
    MAP,
    WORD,
    TIME,
    RECORD,
    NUMBERS,
    INSTANT
}
