package dev.hindcast.tablesaw.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * A stretch of the file in memory, which grows at its end where a row goes on. It is read, not mapped: mapped pages would count
 * as the program's memory. Not thread-safe; one worker uses it for piece after piece.
 */
final class Piece {
    /** So that eight bytes can be looked at together up to the last one. */
    private static final int PADDING = 16;

    /** The JDK copies through memory of its own: so much of that stays in the processor's cache. */
    private static final int AT_ONCE = 1 << 18;

    private final FileChannel file;
    private final long size;
    private ByteBuffer buffer;
    private long position;
    private boolean complete;

    /** What was read; bytes from {@link #length} on mean nothing. */
    byte[] bytes;

    int length;

    Piece(FileChannel file, int expected) throws IOException {
        this.file = file;
        this.size = file.size();
        this.bytes = new byte[expected + PADDING];
        this.buffer = ByteBuffer.wrap(bytes);
    }

    /** Returns where in the file the first byte lies. */
    long position() {
        return position;
    }

    /** Reads from a place in the file on. */
    void load(long from, int wanted) throws IOException {
        position = from;
        length = 0;
        complete = false;
        read(wanted);
    }

    /** Reads as much again; false at the end of the file. A last line without an end is given one. */
    boolean more() throws IOException {
        if (complete) {
            return false;
        }
        int before = length;
        read(Math.max(1 << 16, length));
        return length > before;
    }

    private void read(int wanted) throws IOException {
        int most = (int) Math.min(wanted, size - position - length);
        if (bytes.length < length + most + PADDING) {
            bytes = Arrays.copyOf(bytes, Math.addExact(length + most, PADDING));
            buffer = ByteBuffer.wrap(bytes);
        }
        int end = length + most;
        while (length < end) {
            int next = Math.min(end, length + AT_ONCE);
            int read = file.read(buffer.limit(next).position(length), position + length);
            if (read < 0) {
                throw new IOException("the file has become shorter while it was read");
            }
            length += read;
        }
        if (position + length >= size) {
            complete = true;
            if (length == 0 || bytes[length - 1] != '\n') {
                bytes[length++] = '\n';
            }
        }
    }
}
