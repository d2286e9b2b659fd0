package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer and what a browser recognises it by. Longer texts are kept packed: a page is then a seventh of its size, in memory as
 * on the way.
 *
 * @param answer what is sent
 * @param tag entity tag, weak, because both forms have the same
 * @param packed whether the answer's body is packed (gzip)
 */
record Stored(Answer answer, String tag, boolean packed) {
    private static final int TAG_BYTES = 12;
    private static final int WORTH_PACKING_BYTES = 1_400;

    static Stored of(Answer answer) {
        boolean text = answer.type().contains("charset=utf-8") || answer.type().contains("svg");
        boolean packs = text && answer.body().length >= WORTH_PACKING_BYTES;
        return new Stored(packs ? answer.with(packed(answer.body())) : answer, tag(answer.body()), packs);
    }

    private static String tag(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] packed(byte[] body) {
        ByteArrayOutputStream to = new ByteArrayOutputStream(body.length / 4);
        try (FastGzip gzip = new FastGzip(to)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return to.toByteArray();
    }

    /** Whoever waits for a page gains more by speed than by a few bytes. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(ByteArrayOutputStream to) throws IOException {
            super(to);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /** Returns the body as it is without packing. */
    byte[] plain() {
        if (!packed) {
            return answer.body();
        }
        try (GZIPInputStream from = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return from.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    int bytes() {
        return answer.body().length;
    }
}
