package dev.hindcast.tablesaw.file;

/**
 * Bytes, eight to a word, the first in its lowest bits. Whatever the compiler, also the quick one that most runs end with, eight
 * are then looked at, hashed and compared in a step.
 */
final class Words {
    /** In a word. */
    static final int BYTES = Long.BYTES;

    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long BYTE = 0xFF;
    /** Moves the number of the byte that holds the only bit into the highest byte. */
    private static final long NUMBERS = 0x0001020304050607L;

    private Words() {}

    /** Returns how many words hold so many bytes. */
    static int holding(int bytes) {
        return (bytes + BYTES - 1) / BYTES;
    }

    /** Returns one byte. */
    static byte at(long[] words, int at) {
        return (byte) (words[at >>> 3] >>> (at << 3));
    }

    /** Returns eight bytes; there has to be a word after that of the first. */
    static long eight(long[] words, int at) {
        int word = at >>> 3;
        int shift = at << 3;
        // Only the lowest six bits of a shift count; where all eight lie in one word the other gives nothing.
        return words[word] >>> shift | words[word + 1] << 1 << ~shift;
    }

    /** Returns the first bytes of a word, 1 to 8, and zeros after them. */
    static long first(long word, int bytes) {
        return word & -1L >>> (-bytes << 3);
    }

    /** Writes one byte. */
    static void put(long[] words, int at, byte value) {
        int shift = at << 3;
        words[at >>> 3] = words[at >>> 3] & ~(BYTE << shift) | (value & BYTE) << shift;
    }

    /** Copies the bytes from {@code from} to before {@code to}. */
    static void copy(long[] words, int from, int to, byte[] into) {
        for (int i = from; i < to; i++) {
            into[i - from] = at(words, i);
        }
    }

    /** Returns a word with the high bit of the first byte of at most so much set; what is set above it means nothing. */
    static long upTo(char most, long word) {
        return word - LOW * (most + 1) & ~word & HIGH;
    }

    /** Returns which byte the lowest bit set is the high bit of. */
    static int firstOf(long highBits) {
        return (int) (((highBits & -highBits) >>> 7) * NUMBERS >>> 56);
    }

    /** Returns where one of two bytes is next, {@code end} if there is none before. */
    static int find(long[] words, char one, char other, int from, int end) {
        for (int at = from; at < end; at += BYTES) {
            long word = eight(words, at);
            long hits = upTo('\0', word ^ LOW * one) | upTo('\0', word ^ LOW * other);
            if (hits != 0) {
                return Math.min(end, at + firstOf(hits));
            }
        }
        return end;
    }
}
