package dev.hindcast.ingest.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file too large to be held: what {@link DecodedText} is for the others, as it is fetched. */
public final class UnixLines extends FilterReader {
    private boolean afterReturn;

    private UnixLines(Reader in) {
        super(in);
    }

    /**
     * Opens a text: UTF-8, or UTF-16 where a byte order mark says so, its lines ended by {@code \n}.
     *
     * @throws IOException also while reading, where its bytes are no text
     */
    public static Reader open(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, 3);
        byte[] mark = in.readNBytes(3);
        Charset charset = StandardCharsets.UTF_8;
        int skipped = 0;
        if (starts(mark, 0xEF, 0xBB, 0xBF)) {
            skipped = 3;
        } else if (starts(mark, 0xFF, 0xFE) || starts(mark, 0xFE, 0xFF)) {
            charset = mark[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            skipped = 2;
        }
        in.unread(mark, skipped, mark.length - skipped);
        return new UnixLines(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int count = super.read(buffer, offset, length);
            if (count < 0) {
                return -1;
            }
            for (int i = offset; i < offset + count; i++) {
                char c = buffer[i];
                if (c != '\n' || !afterReturn) {
                    buffer[offset + kept++] = c == '\r' ? '\n' : c;
                }
                afterReturn = c == '\r';
            }
        }
        return kept;
    }
}
