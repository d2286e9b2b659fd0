package dev.hindcast.language.names;

/**
 * Where a name stands in a text.
 *
 * @param from index of its first sign
 * @param to index behind its last
 */
record Span(int from, int to) {
    /** Returns what stands there. */
    String of(String text) {
        return text.substring(from, to);
    }
}
