package dev.hindcast.dashboard.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Tells one state of files from another by their names, sizes and times of change, without reading them. */
final class Fingerprint {
    private Fingerprint() {}

    /**
     * Returns the fingerprint of everything at and below the paths; what cannot be looked at is a state of its own. A path may be a link,
     * as it may where documents are read.
     */
    static String of(List<Path> paths) {
        MessageDigest digest = sha256();
        for (Path path : paths) {
            // Folders list their files in any order.
            Set<String> states = new TreeSet<>();
            try {
                Files.walkFileTree(path.toRealPath(), new Look(states));
            } catch (IOException e) {
                states.add("unreadable " + path);
            }
            states.forEach(state -> digest.update((state + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Notes each file; one that cannot be looked at hides no other. */
    private static final class Look extends SimpleFileVisitor<Path> {
        private final Set<String> states;

        private Look(Set<String> states) {
            this.states = states;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // A folder's own time changes with every file that is written aside in it.
            states.add(folder.toString());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            states.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            states.add("unreadable " + file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
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
