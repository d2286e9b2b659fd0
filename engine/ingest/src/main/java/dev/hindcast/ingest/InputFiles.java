package dev.hindcast.ingest;

import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.file.LocalFile;
import dev.hindcast.ingest.file.PassedOver;
import dev.hindcast.ingest.table.Companions;
import dev.hindcast.ingest.taxonomy.CorrectionsFile;
import dev.hindcast.ingest.taxonomy.RepeatsFile;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files below the named paths. Hidden files and folders and Hindcast's own files are passed over; links are
 * not followed, so that a folder cannot contain itself or lead elsewhere.
 */
final class InputFiles {
    private static final String CONFIGURATION = "hindcast.yml";

    private static final Set<String> OWN = Set.of(CONFIGURATION, CorrectionsFile.NAME, RepeatsFile.NAME);

    private final PassedOver passedOver;
    private final long mostFiles;
    private final List<InputFile> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private InputFiles(IngestSettings settings) {
        this.passedOver = passedOver(settings);
        this.mostFiles = settings.limits().maxFiles();
    }

    /**
     * Returns the files, ordered by source, each once.
     *
     * @throws IOException if a named path does not exist or there are more files than the limit allows
     */
    static List<InputFile> below(List<Path> paths, IngestSettings settings) throws IOException {
        InputFiles files = new InputFiles(settings);
        for (Path path : paths) {
            files.add(path);
        }
        files.found.sort(Comparator.comparing(InputFile::source));
        return Companions.without(List.copyOf(files.found));
    }

    /** Returns what is passed over below a named folder. */
    static PassedOver passedOver(IngestSettings settings) {
        return new PassedOver(OWN, settings.ignore());
    }

    private void add(Path named) throws IOException {
        // What the user names is followed even if it is a link; what lies below is not.
        Path root = named.toRealPath();
        Path parent = root.getParent() == null ? root : root.getParent();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skip = !folder.equals(root) && passedOver.folder(root.relativize(folder));
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                boolean skip = !file.equals(root) && passedOver.file(root.relativize(file));
                if (!skip) {
                    add(parent, file, refusal(parent, file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                add(parent, file, Optional.of(rejected(parent, file, "it cannot be opened (" + reason(e) + ")")));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void add(Path parent, Path file, Optional<Rejected> refusal) throws IOException {
        if (!seen.add(file)) {
            return;
        }
        if (found.size() >= mostFiles) {
            throw new IOException("there are more files than the limit of " + mostFiles
                    + "; raise max-files under \"limits\" in " + CONFIGURATION + " or name fewer folders");
        }
        found.add(new InputFile(source(parent, file), new LocalFile(file), refusal));
    }

    private static Optional<Rejected> refusal(Path parent, Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(
                    rejected(parent, file, "it is a symbolic link; links are not followed, name its target"));
        }
        return attributes.isRegularFile()
                ? Optional.empty()
                : Optional.of(rejected(parent, file, "it is not a regular file"));
    }

    private static Rejected rejected(Path parent, Path file, String reason) {
        return new Rejected(source(parent, file), 1, RejectionCause.UNREADABLE, reason);
    }

    private static String source(Path parent, Path file) {
        return parent.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** Returns what went wrong, without the path that Java puts before it. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is gone";
        }
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().replaceAll("\\s+", " ");
    }
}
