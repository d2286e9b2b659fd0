package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Answer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An answer and what a browser recognises it by.
 *
 * @param answer what is sent
 * @param tag entity tag, with its quotes
 */
record Stored(Answer answer, String tag) {
    private static final int TAG_BYTES = 12;

    static Stored of(Answer answer) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.body());
            return new Stored(answer, '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"');
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    int bytes() {
        return answer.body().length;
    }
}
