package dev.hindcast.ingest.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 of what is read. */
public final class Sha256 {
    /** For whole contents: asking for one costs more than using it; each is as new after each use. */
    private static final ThreadLocal<MessageDigest> WHOLE = ThreadLocal.withInitial(Sha256::begin);

    private Sha256() {}

    /** Returns the digest of one content. */
    public static byte[] of(byte[] content) {
        return WHOLE.get().digest(content);
    }

    /** Returns a digest to which content is added bit by bit. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
