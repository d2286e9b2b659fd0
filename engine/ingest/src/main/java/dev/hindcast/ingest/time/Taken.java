package dev.hindcast.ingest.time;

import java.util.BitSet;

/** Which characters of a text belong to something already; in time that grows with the text alone. Not thread-safe. */
final class Taken {
    private final BitSet characters = new BitSet();

    /** Marks the characters from start to end, exclusive. */
    void take(int start, int end) {
        characters.set(start, end);
    }

    /** Returns whether none of these characters is taken. */
    boolean isFree(int start, int end) {
        int next = characters.nextSetBit(start);
        return next < 0 || next >= end;
    }
}
