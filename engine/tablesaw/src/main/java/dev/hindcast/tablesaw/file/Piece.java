package dev.hindcast.tablesaw.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * A stretch of the file in memory, which grows at its end where a row goes on. It is read, not mapped: mapped pages would count
 * as the program's memory. Not thread-safe; one worker uses it for piece after piece.
 */
final class Piece {
    /** So that eight bytes can be looked at together from every byte on, three times in a row. */
    private static final int PADDING = 4;

    /** What is read first lies outside of Java's heap: so much of that stays in the processor's cache. */
    private static final int AT_ONCE = 1 << 18;

    private static final int LEAST_MORE = 1 << 16;

    private final FileChannel file;
    private final long size;
    private final int tail;
    private final ByteBuffer buffer;
    private final LongBuffer bufferedWords;
    private long position;
    private int next;
    private boolean complete;

    /** What was read; bytes from {@link #length} on mean nothing. */
    long[] words;

    /** In bytes. */
    int length;

    /** Makes room for pieces of such a size. */
    Piece(FileChannel file, int pieceSize) throws IOException {
        this.file = file;
        this.size = file.size();
        int most = (int) Math.min(pieceSize, size);
        // The last row nearly always ends within it.
        this.tail = most >>> 8;
        this.words = new long[Words.holding(most + tail + 2) + PADDING];
        this.buffer = ByteBuffer.allocateDirect(Math.min(AT_ONCE, words.length * Words.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        this.bufferedWords = buffer.asLongBuffer();
    }

    /** Returns where in the file the first byte lies. */
    long position() {
        return position;
    }

    /** Reads from a place in the file on, so much at least. */
    void load(long from, int wanted) throws IOException {
        position = from;
        length = 0;
        next = LEAST_MORE;
        complete = false;
        read(wanted + tail);
    }

    /** Reads more, each time twice as much; false at the end of the file. A last line without an end is given one. */
    boolean more() throws IOException {
        if (complete) {
            return false;
        }
        int before = length;
        read(next);
        next *= 2;
        return length > before;
    }

    private void read(int wanted) throws IOException {
        // In whole words, so that what is read after it begins with one.
        int most = (int) Math.min((long) Words.holding(wanted) * Words.BYTES, size - position - length);
        int needed = Words.holding(Math.addExact(length + 1, most)) + PADDING;
        if (words.length < needed) {
            words = Arrays.copyOf(words, needed);
        }
        int end = length + most;
        while (length < end) {
            fill(Math.min(buffer.capacity(), end - length));
            bufferedWords.get(0, words, length / Words.BYTES, Words.holding(buffer.position()));
            length += buffer.position();
        }
        if (position + length >= size) {
            complete = true;
            if (length == 0 || Words.at(words, length - 1) != '\n') {
                Words.put(words, length++, (byte) '\n');
            }
        }
    }

    private void fill(int wanted) throws IOException {
        buffer.clear().limit(wanted);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, position + length + buffer.position()) < 0) {
                throw new IOException("the file has become shorter while it was read");
            }
        }
    }
}
