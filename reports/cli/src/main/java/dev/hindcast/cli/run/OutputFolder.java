package dev.hindcast.cli.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of results. Files are first written aside, in a hidden folder within it, and then moved to their places, each in one
 * step: whoever looks sees the old file or the new one, never a half of either. Closing it removes what was left aside.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String ASIDE = ".hindcast-";

    private final String option;
    private final Path folder;
    private final Path aside;

    private OutputFolder(String option, Path folder, Path aside) {
        this.option = option;
        this.folder = folder;
        this.aside = aside;
    }

    /**
     * Opens the folder, making it and its parents where they are missing.
     *
     * @throws Failure if it is a file or cannot be written
     */
    public static OutputFolder at(Path folder) {
        return at("--out", folder);
    }

    /** Opens the folder that another option than {@code --out} names. */
    public static OutputFolder at(String option, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Failure.notWritten(option + " " + folder + ": this is a file; name a folder", null);
        }
        Path aside = folder.resolve(ASIDE + ProcessHandle.current().pid());
        try {
            Files.createDirectories(folder);
            removeAbandoned(folder);
            Files.createDirectories(aside);
        } catch (IOException e) {
            throw cannotWrite(option, folder, e);
        }
        return new OutputFolder(option, folder, aside);
    }

    /** Writes files into a folder. */
    @FunctionalInterface
    public interface Writing {
        /** Writes the files into the folder, which exists. */
        void into(Path folder) throws IOException;
    }

    /**
     * Writes aside.
     *
     * @throws Failure if that is not possible
     */
    public void write(Writing writing) {
        try {
            writing.into(aside);
        } catch (IOException e) {
            throw cannotWrite(option, folder, e);
        } catch (UncheckedIOException e) {
            throw cannotWrite(option, folder, e.getCause());
        }
    }

    /**
     * Moves everything written aside to its place. Where both an earlier run and this one list their files, those that this one
     * did not write again are removed, so that nobody takes an old table for a new one.
     *
     * @throws Failure if that is not possible
     */
    public void publish() {
        Manifest before = Manifest.before(folder);
        moveAll();
        try {
            before.removeAllBut(Manifest.before(folder), folder);
        } catch (IOException e) {
            throw cannotWrite(option, folder, e);
        }
    }

    private void moveAll() {
        try (Stream<Path> written = Files.walk(aside)) {
            for (Path file : written.filter(Files::isRegularFile).sorted().toList()) {
                Path place = folder.resolve(aside.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw cannotWrite(option, folder, e);
        }
    }

    private static Failure cannotWrite(String option, Path folder, IOException cause) {
        // A file system's own message begins with the path, a full disk's is the reason alone.
        String reason = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        String why = reason == null ? cause.getClass().getSimpleName() : reason;
        return Failure.notWritten(
                option + " " + folder + ": cannot be written (" + why
                        + "); check permissions and space, or name another folder",
                cause);
    }

    /** Removes what runs that were killed have left; a run that still lives keeps its own. */
    private static void removeAbandoned(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> abandoned = entries.filter(OutputFolder::isAbandoned).toList();
            for (Path path : abandoned) {
                remove(path);
            }
        }
    }

    private static boolean isAbandoned(Path path) {
        String name = path.getFileName().toString();
        return name.matches("\\.hindcast-\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(name.substring(ASIDE.length())))
                        .filter(process ->
                                process.pid() != ProcessHandle.current().pid())
                        .isEmpty();
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (Files.exists(aside)) {
                remove(aside);
            }
        } catch (IOException e) {
            // The results are in their places or the failure is already known; the next run removes the rest.
        }
    }
}
