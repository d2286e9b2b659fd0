package dev.hindcast.cli.start;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes text as UTF-8, a string at a time. The JDK's own writer takes every character on its own until the optimising compiler has
 * come to it, which is after most runs have ended. Not thread-safe.
 */
public final class Utf8Writer extends Writer {
    private final OutputStream out;
    /** The first half of a pair whose second half has not come yet; empty for none. */
    private String half = "";

    /** Begins to write; closing it closes the stream. */
    public Utf8Writer(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        put(new String(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        put(text.substring(from, from + length));
    }

    private void put(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        String whole = half.isEmpty() ? text : half + text;
        int end = whole.length() - (Character.isHighSurrogate(whole.charAt(whole.length() - 1)) ? 1 : 0);
        half = whole.substring(end);
        out.write(whole.substring(0, end).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.write(half.getBytes(StandardCharsets.UTF_8));
        half = "";
        out.close();
    }
}
