package dev.hindcast.dashboard.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells one state of files from another by their names, sizes and times of change, without reading them. */
final class Fingerprint {
    private Fingerprint() {}

    /** Returns the fingerprint of everything at and below the paths; what cannot be looked at is a state of its own. */
    static String of(List<Path> paths) {
        MessageDigest digest = sha256();
        for (Path path : paths) {
            try (Stream<Path> files = Files.walk(path)) {
                files.sorted().forEach(file -> add(file, digest));
            } catch (IOException | UncheckedIOException e) {
                digest.update(("unreadable " + path).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(Path file, MessageDigest digest) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            // A folder's own time changes with every file that is written aside in it.
            String state = attributes.isDirectory()
                    ? file.toString()
                    : file + " " + attributes.size() + " " + attributes.lastModifiedTime();
            digest.update((state + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            digest.update(("gone " + file + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
