package dev.hindcast.office.pdf;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Unpacks the streams of a PDF once without keeping anything: its reader would hold each one whole. */
final class StreamGuard {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** Packed streams may be packed again. */
    private static final int DEEPEST = 4;

    private StreamGuard() {}

    /** Returns whether a stream unpacks to more than so many bytes. */
    static boolean isBomb(byte[] content, long most) {
        for (int at = 0; at < content.length - STREAM.length; at++) {
            if (content[at] == 's' && startsAt(content, at)) {
                int begin = at + STREAM.length;
                while (begin < content.length && (content[begin] == '\r' || content[begin] == '\n')) {
                    begin++;
                }
                InputStream raw = new ByteArrayInputStream(content, begin, content.length - begin);
                if (begin > at + STREAM.length && exceeds(raw, most, 0)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        // The word also ends "endstream".
        return at < 3 || content[at - 1] != 'd';
    }

    private static boolean exceeds(InputStream packed, long most, int depth) {
        try {
            BufferedInputStream in = new BufferedInputStream(packed);
            if (depth == DEEPEST || !isPacked(in)) {
                return false;
            }
            BufferedInputStream unpacked = new BufferedInputStream(new InflaterInputStream(in));
            unpacked.mark(16);
            boolean nested = isPacked(unpacked);
            return nested ? exceeds(unpacked, most, depth + 1) : count(unpacked, most) > most;
        } catch (IOException damaged) {
            // The reader of the document will say so.
            return false;
        }
    }

    private static boolean isPacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first >= 0 && second >= 0 && (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;
    }

    private static long count(InputStream in, long most) {
        byte[] buffer = new byte[8192];
        long size = 0;
        try {
            for (int read = in.read(buffer); read > 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException end) {
            return size;
        }
        return size;
    }
}
