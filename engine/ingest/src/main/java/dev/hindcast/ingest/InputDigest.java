package dev.hindcast.ingest;

import dev.hindcast.ingest.file.Sha256;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 over files: their sources and contents, in order. Not thread-safe. */
final class InputDigest {
    private final MessageDigest all = Sha256.begin();

    /** Adds one file. */
    void add(String source, String contentDigest) {
        all.update((source + "\0" + contentDigest + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the digest of what was added, in hexadecimal. Ends the collection. */
    String hex() {
        return HexFormat.of().formatHex(all.digest());
    }

    /** Returns the digest of one content, in hexadecimal. */
    static String of(byte[] content) {
        return HexFormat.of().formatHex(Sha256.of(content));
    }

    /** Returns the digest of what was read through a stream that collected it, in hexadecimal. */
    static String of(DigestInputStream read) {
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    /** Returns the stream that collects the digest of what is read through it. */
    static DigestInputStream reading(InputStream in) {
        return new DigestInputStream(in, Sha256.begin());
    }

    /** The digest of several contents, one after another. */
    static final class Watch {
        private final MessageDigest read = Sha256.begin();

        /** Returns the stream that adds what is read through it. */
        InputStream reading(InputStream in) {
            return new DigestInputStream(in, read);
        }

        /** Returns the digest of all that was read, in hexadecimal. Ends the watch. */
        String hex() {
            return HexFormat.of().formatHex(read.digest());
        }
    }
}
