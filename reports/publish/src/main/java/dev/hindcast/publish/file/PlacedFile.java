package dev.hindcast.publish.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file aside, in the folder where it is to be, and moves it into place when it is whole. */
public final class PlacedFile {
    private PlacedFile() {}

    /** What fills a file with text. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; need not close the writer. */
        void writeTo(Writer out) throws IOException;
    }

    /** Writes text as UTF-8. Missing folders are made. */
    public static void write(Path file, Content content) throws IOException {
        Path aside = aside(file);
        try {
            try (BufferedWriter out = Files.newBufferedWriter(aside)) {
                content.writeTo(out);
            }
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Writes bytes. Missing folders are made. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path aside = aside(file);
        try {
            Files.write(aside, bytes);
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** One fixed name for each file, so that a killed run's left-over is overwritten by the next. */
    private static Path aside(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        return folder.resolve("." + file.getFileName() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
