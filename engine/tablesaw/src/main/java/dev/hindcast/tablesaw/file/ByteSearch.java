package dev.hindcast.tablesaw.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds a byte, eight at a time. */
final class ByteSearch {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long COMMAS = LOW * ',';
    private static final long ENDS = LOW * '\n';
    private static final long QUOTES = LOW * '"';

    private ByteSearch() {}

    /** Returns where the next comma or line feed is, at least {@code end} if there is none before. Looks at up to 7 bytes beyond. */
    static int delimiter(byte[] bytes, int from, int end) {
        for (int at = from; at < end; at += 8) {
            long word = (long) LONGS.get(bytes, at);
            long hits = zeros(word ^ COMMAS) | zeros(word ^ ENDS);
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        return end;
    }

    /** Returns where the next line feed is, in the same way. */
    static int lineEnd(byte[] bytes, int from, int end) {
        return find(ENDS, bytes, from, end);
    }

    /** Returns where the next quote is, in the same way. */
    static int quote(byte[] bytes, int from, int end) {
        return find(QUOTES, bytes, from, end);
    }

    private static int find(long pattern, byte[] bytes, int from, int end) {
        for (int at = from; at < end; at += 8) {
            long hits = zeros((long) LONGS.get(bytes, at) ^ pattern);
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        return end;
    }

    /** Returns a word whose lowest set bit is the high bit of the lowest zero byte. */
    private static long zeros(long word) {
        return (word - LOW) & ~word & HIGH;
    }
}
