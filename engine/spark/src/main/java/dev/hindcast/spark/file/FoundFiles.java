package dev.hindcast.spark.file;

import dev.hindcast.ingest.FileReadings;
import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.file.LocalFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;

/**
 * The files below some locations.
 *
 * @param files those to read
 * @param refused those that will not be read, each with its reason
 */
public record FoundFiles(List<FoundFile> files, List<FileReadings> refused) {
    /**
     * Lists the files, each once.
     *
     * @param locations paths of this machine, or addresses
     * @param settings what is passed over, and how many there may be
     * @param configuration how addresses are reached
     * @throws IOException if a location cannot be listed, in one line that names it
     */
    public static FoundFiles below(List<String> locations, IngestSettings settings, Configuration configuration)
            throws IOException {
        List<Path> local = new ArrayList<>();
        Map<String, FoundFile> files = new LinkedHashMap<>();
        for (String location : locations) {
            if (!isAddress(location)) {
                local.add(Path.of(location));
            } else if (location.startsWith("file:")) {
                local.add(Path.of(URI.create(location)));
            } else {
                RemoteFolder.list(location, settings, configuration, file -> files.put(file.address(), file));
            }
        }
        List<FileReadings> refused = new ArrayList<>();
        for (InputFile file : Ingest.files(local, settings)) {
            file.refusal()
                    .ifPresentOrElse(
                            reason -> refused.add(new FileReadings(file.source(), List.of(reason), "")),
                            () -> add(file, files));
        }
        return new FoundFiles(List.copyOf(files.values()), List.copyOf(refused));
    }

    private static void add(InputFile file, Map<String, FoundFile> files) {
        String address = ((LocalFile) file.content()).path().toUri().toString();
        files.put(address, new FoundFile(file.source(), address));
    }

    /** Returns whether a location names its file system; a single letter is a drive. */
    static boolean isAddress(String location) {
        return location.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    }
}
