package dev.hindcast.cli.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files a run has written, as its {@code run.json} lists them, so that the next run into the same folder removes what it does
 * not write again, and nothing else.
 *
 * @param files paths below the folder, with {@code /}, sorted
 */
public record Manifest(List<String> files) {
    /** The file that holds the list. */
    public static final String FILE = "run.json";
    /** Its field. */
    public static final String FIELD = "files";

    public Manifest {
        files = List.copyOf(files);
    }

    /** Returns the files that lie in a folder. */
    public static Manifest of(Path folder) throws IOException {
        try (Stream<Path> written = Files.walk(folder)) {
            return new Manifest(written.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList());
        }
    }

    /** Returns what an earlier run has listed; nothing where there was none or its list cannot be read. */
    public static Manifest before(Path folder) {
        List<String> files = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve(FILE).toFile())) {
            boolean listed = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                boolean top = json.getParsingContext().getParent() != null
                        && json.getParsingContext().getParent().inRoot();
                listed = top ? FIELD.equals(json.currentName()) : listed;
                if (listed && token == JsonToken.VALUE_STRING) {
                    files.add(json.getText());
                }
            }
        } catch (IOException e) {
            return new Manifest(List.of());
        }
        return new Manifest(files);
    }

    /** Removes from the folder what this run has listed and a later one has not, and folders that become empty. */
    public void removeAllBut(Manifest later, Path folder) throws IOException {
        for (String name : files) {
            Path file = folder.resolve(name).normalize();
            boolean within = file.startsWith(folder.normalize()) && !file.equals(folder.normalize());
            if (within && !later.files().contains(name) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(file);
                removeIfEmpty(file.getParent(), folder.normalize());
            }
        }
    }

    private static void removeIfEmpty(Path parent, Path folder) throws IOException {
        if (parent.equals(folder)) {
            return;
        }
        try (Stream<Path> rest = Files.list(parent)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(parent);
    }
}
