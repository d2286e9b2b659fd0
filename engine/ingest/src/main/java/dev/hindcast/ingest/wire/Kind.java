package dev.hindcast.ingest.wire;

/** What comes next among the bytes; the order is part of the form. */
enum Kind {
    TEXT,
    AGAIN,
    LONG,
    INT,
    TRUE,
    FALSE,
    PRESENT,
    ABSENT,
    LIST,
    SET,
    MAP,
    WORD,
    TIME,
    RECORD,
    NUMBERS,
    LONG_NUMBERS,
    INSTANT,
    DAY
}
