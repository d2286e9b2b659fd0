package dev.hindcast.spark.file;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.file.PassedOver;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A folder on another machine, listed by the rules that hold on this one. Used for one listing; not thread-safe. */
final class RemoteFolder {
    private final FileSystem files;
    private final Path root;
    private final PassedOver passedOver;
    private final long mostFiles;
    private final Consumer<FoundFile> found;
    private long count;

    private RemoteFolder(FileSystem files, Path root, IngestSettings settings, Consumer<FoundFile> found) {
        this.files = files;
        this.root = root;
        this.passedOver = Ingest.passedOver(settings);
        this.mostFiles = settings.limits().maxFiles();
        this.found = found;
    }

    static void list(String address, IngestSettings settings, Configuration configuration, Consumer<FoundFile> found)
            throws IOException {
        try {
            Path path = new Path(address);
            FileSystem files = path.getFileSystem(configuration);
            FileStatus status = files.getFileStatus(path);
            RemoteFolder folder = new RemoteFolder(files, status.getPath(), settings, found);
            if (status.isDirectory()) {
                folder.list(status.getPath());
            } else {
                folder.add(status.getPath());
            }
        } catch (FileNotFoundException e) {
            throw new IOException("there is no " + address + "; check the name", e);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(address + " cannot be reached (" + reason(e) + "); check host and file system", e);
        }
    }

    private void list(Path folder) throws IOException {
        for (FileStatus status : files.listStatus(folder)) {
            java.nio.file.Path relative = java.nio.file.Path.of(below(root, status.getPath()));
            if (status.isDirectory() && !passedOver.folder(relative)) {
                list(status.getPath());
            } else if (status.isFile() && !passedOver.file(relative)) {
                add(status.getPath());
            }
        }
    }

    private void add(Path file) throws IOException {
        if (++count > mostFiles) {
            throw new IOException("more files than the limit of " + mostFiles + "; raise max-files under \"limits\"");
        }
        Path parent = root.getParent() == null ? root : root.getParent();
        found.accept(new FoundFile(below(parent, file), file.toString()));
    }

    private static String below(Path folder, Path file) {
        String path = folder.toUri().getPath();
        return file.toUri().getPath().substring(path.endsWith("/") ? path.length() : path.length() + 1);
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message.split("\\R")[0];
    }
}
