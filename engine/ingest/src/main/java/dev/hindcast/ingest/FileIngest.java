package dev.hindcast.ingest;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.file.UnixLines;
import dev.hindcast.ingest.format.CollectionReaders;
import dev.hindcast.ingest.index.IndexZones;
import dev.hindcast.ingest.table.NormalisedHeader;
import dev.hindcast.ingest.table.TableReader;
import dev.hindcast.ingest.table.TableReading;
import dev.hindcast.ingest.work.DocumentWorkers;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files to their readings, under the limits of the user. Safe to share between threads once the pages that list incidents were looked at. */
final class FileIngest {
    /** So much of a collection has the time of one document: it may hold a dozen, and the machine may be busy. */
    private static final long COLLECTION_SHARE = 64L << 10;

    private final IngestSettings settings;
    private final DocumentIngest documents;
    private final IndexZones zones = new IndexZones();

    FileIngest(IngestSettings settings) {
        this.settings = settings;
        this.documents = new DocumentIngest(settings);
    }

    /** A file that was opened, and the documents in it that are yet to be understood. */
    private record Opened(FileReadings file, DocumentIngest.Opened content) {
        static Opened known(FileReadings readings) {
            return new Opened(readings, DocumentIngest.Opened.known(readings.readings()));
        }
    }

    /** Looks at a page that may state in which zone the documents beside it are written. What is wrong with it is said when it is read. */
    void look(InputFile page) {
        try {
            if (page.content().size() <= settings.limits().maxFileBytes()) {
                documents
                        .zoneOfIndex(page.source(), page.content().bytes())
                        .ifPresent(zone -> zones.add(page.source(), zone));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return;
        }
    }

    /** Returns the zone that a page states for the documents where this file lies, absent if none does. */
    Optional<ZoneId> zone(InputFile file) {
        return zones.of(file.source());
    }

    /**
     * Returns what came of each of these files, which are understood together.
     *
     * @param files the same {@link #zone} holds for all of them
     * @param helpers who may help with the many entries of one file
     */
    List<FileReadings> read(List<InputFile> files, DocumentWorkers helpers) {
        DocumentIngest ingest = zone(files.get(0))
                .map(zone -> new DocumentIngest(settings.withZone(zone)))
                .orElse(documents);
        List<Opened> opened =
                files.stream().map(file -> open(file, ingest, helpers)).toList();
        List<List<Reading>> understood =
                ingest.understood(opened.stream().map(Opened::content).toList());
        List<FileReadings> read = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            read.add(opened.get(i).file().with(understood.get(i)));
        }
        return read;
    }

    private Opened open(InputFile file, DocumentIngest ingest, DocumentWorkers helpers) {
        if (file.refusal().isPresent()) {
            return Opened.known(
                    new FileReadings(file.source(), List.of(file.refusal().get()), ""));
        }
        try {
            long size = file.content().size();
            Optional<List<String>> header = NormalisedHeader.of(file.source(), file.content());
            Optional<CollectionReader> collection = collection(file);
            boolean streamed =
                    collection.isPresent() && size > settings.limits().maxFileBytes();
            Optional<String> excess = settings.limits().excess(size, collection.isPresent());
            if (excess.isPresent()) {
                return Opened.known(FileReadings.unreadable(file, excess.get()));
            }
            if (header.isPresent()) {
                return Opened.known(table(file, header.get()));
            }
            if (streamed) {
                return Opened.known(stream(collection.get(), file, ingest, helpers));
            }
            byte[] content = file.content().bytes();
            return new Opened(
                    new FileReadings(file.source(), List.of(), InputDigest.of(content)),
                    ingest.open(file.source(), content, helpers));
        } catch (IOException e) {
            return Opened.known(FileReadings.unreadable(file, "it cannot be read (" + InputFiles.reason(e) + ")"));
        }
    }

    /** A collection shows itself by its name alone; feeds that are merely called XML are small. */
    private static Optional<CollectionReader> collection(InputFile file) {
        return CollectionReaders.detect(file.name(), "");
    }

    private FileReadings table(InputFile file, List<String> header) throws IOException {
        InputDigest.Watch digest = new InputDigest.Watch();
        TableReading table = TableReader.read(
                file, header, settings.normaliser(), settings.causes().corrections(), digest::reading);
        return new FileReadings(file.source(), table.readings(), table.findings(), digest.hex());
    }

    private static FileReadings stream(
            CollectionReader reader, InputFile file, DocumentIngest ingest, DocumentWorkers helpers)
            throws IOException {
        try (DigestInputStream bytes = InputDigest.reading(file.content().open())) {
            List<Reading> entries = ingest.read(reader, file.source(), UnixLines.open(bytes), helpers);
            bytes.transferTo(OutputStream.nullOutputStream());
            return new FileReadings(file.source(), entries, InputDigest.of(bytes));
        }
    }

    /** Returns the time for one document, or as much for each begun share of a collection. */
    Duration longest(InputFile file) {
        Duration one = settings.limits().maxTimePerDocument();
        String name = file.name().toLowerCase(Locale.ROOT);
        boolean packed = settings.binaryReaders().stream()
                .anyMatch(reader -> reader.isCollection() && name.endsWith("." + reader.format()));
        if (collection(file).isEmpty() && !packed) {
            return one;
        }
        try {
            return one.multipliedBy(1 + file.content().size() / COLLECTION_SHARE);
        } catch (IOException e) {
            // Reading it will say what is wrong.
            return one;
        }
    }
}
