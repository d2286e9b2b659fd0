package dev.hindcast.ingest;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.format.CollectionReaders;
import dev.hindcast.ingest.index.IndexCheck;
import dev.hindcast.ingest.index.IndexZones;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads every document below some paths. */
public final class Ingest {
    /** Documents under way for each core: enough to keep the cores busy, few enough to bound memory. */
    private static final int AHEAD = 32;

    /** So much of a collection has the time of one document: it may hold a dozen, and the machine may be busy. */
    private static final long COLLECTION_SHARE = 64L << 10;

    private final List<InputFile> files;
    private static final Read NOTHING = new Read(List.of(), "");

    private final DocumentIngest documents;
    private final IndexZones zones = new IndexZones();
    private final IngestSettings settings;
    private final ProgressListener listener;
    private final InputDigest digest = new InputDigest();
    private final List<Reading> readings = new ArrayList<>();
    private long done;

    private Ingest(List<InputFile> files, IngestSettings settings, ProgressListener listener) {
        this.files = files;
        this.documents = new DocumentIngest(settings);
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Reads files, and folders with all that is in them.
     *
     * @param paths what to read; each must exist
     * @param settings what the user says about them
     * @param listener is told how far it has come
     * @throws IOException if a path does not exist, if there are too many files, or if the thread is interrupted
     */
    public static IngestResult run(List<Path> paths, IngestSettings settings, ProgressListener listener)
            throws IOException {
        Ingest ingest = new Ingest(InputFiles.below(paths, settings), settings, listener);
        try {
            ingest.readAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        }
        return ingest.result();
    }

    /** Reads one file's content from memory: one reading, or more from a file that collects many documents. */
    public static List<Reading> read(String source, byte[] content, IngestSettings settings) {
        return new DocumentIngest(settings).read(source, content);
    }

    private record Pending(InputFile file, DocumentWorkers<Read>.Task task) {}

    private record Read(List<Reading> readings, String contentDigest) {}

    private void readAll() throws InterruptedException {
        listener.total(files.size());
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (DocumentWorkers<Read> workers = new DocumentWorkers<>(cores)) {
            zones(workers);
            ArrayDeque<Pending> pending = new ArrayDeque<>();
            for (InputFile file : files) {
                pending.add(new Pending(file, workers.add(() -> read(file), longest(file))));
                if (pending.size() >= cores * AHEAD) {
                    finish(pending.remove());
                }
            }
            while (!pending.isEmpty()) {
                finish(pending.remove());
            }
        }
    }

    /** Pages that list incidents are looked at first: what they say of times holds for the documents they list. */
    private void zones(DocumentWorkers<Read> workers) throws InterruptedException {
        for (InputFile file : files) {
            if (file.refusal().isEmpty() && IndexZones.maySpeak(file.source())) {
                workers.add(() -> zone(file), settings.limits().maxTimePerDocument())
                        .await();
            }
        }
    }

    private Read zone(InputFile file) {
        try {
            if (Files.size(file.path()) <= settings.limits().maxFileBytes()) {
                documents
                        .zoneOfIndex(file.source(), Files.readAllBytes(file.path()))
                        .ifPresent(zone -> zones.add(file.source(), zone));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Reading the file itself will say what is wrong.
            return NOTHING;
        }
        return NOTHING;
    }

    private DocumentIngest documents(InputFile file) {
        return zones.of(file.source())
                .map(zone -> new DocumentIngest(settings.withZone(zone)))
                .orElse(documents);
    }

    private void finish(Pending pending) throws InterruptedException {
        String source = pending.file().source();
        Read read = pending.task()
                .await()
                .orElseGet(() -> new Read(
                        List.of(DocumentIngest.unreadable(
                                source,
                                1,
                                "it took longer than the limit of "
                                        + longest(pending.file()).toSeconds() + " s")),
                        ""));
        digest.add(source, read.contentDigest());
        readings.addAll(read.readings());
        listener.done(++done);
    }

    private Read read(InputFile file) {
        if (file.refusal().isPresent()) {
            return new Read(List.of(file.refusal().get()), "");
        }
        try {
            long size = Files.size(file.path());
            Optional<CollectionReader> collection = collection(file);
            boolean streamed =
                    collection.isPresent() && size > settings.limits().maxFileBytes();
            Optional<String> excess = excess(size, collection.isPresent());
            if (excess.isPresent()) {
                return new Read(List.of(DocumentIngest.unreadable(file.source(), 1, excess.get())), "");
            }
            if (streamed) {
                return stream(collection.get(), file);
            }
            byte[] content = Files.readAllBytes(file.path());
            return new Read(documents(file).read(file.source(), content), InputDigest.of(content));
        } catch (IOException e) {
            String reason = "it cannot be read (" + InputFiles.reason(e) + ")";
            return new Read(List.of(DocumentIngest.unreadable(file.source(), 1, reason)), "");
        }
    }

    /** A collection shows itself by its name alone; feeds that are merely called XML are small. */
    private static Optional<CollectionReader> collection(InputFile file) {
        return CollectionReaders.detect(file.path().getFileName().toString(), "");
    }

    private Optional<String> excess(long size, boolean collection) {
        long most = settings.limits().maxFileBytes();
        String setting = "max-file-bytes";
        if (collection) {
            most = Math.max(most, settings.limits().maxCollectionBytes());
            setting = "max-collection-bytes";
        }
        return size <= most
                ? Optional.empty()
                : Optional.of("it has " + size + " bytes, more than the limit of " + most + "; raise " + setting
                        + " under \"limits\" in hindcast.yml");
    }

    private Read stream(CollectionReader reader, InputFile file) throws IOException {
        try (DigestInputStream bytes = InputDigest.reading(Files.newInputStream(file.path()))) {
            List<Reading> entries = documents(file).read(reader, file.source(), UnixLines.open(bytes));
            bytes.transferTo(OutputStream.nullOutputStream());
            return new Read(entries, InputDigest.of(bytes));
        }
    }

    /** The time for one document, or as much for each begun share of a collection. */
    private Duration longest(InputFile file) {
        Duration one = settings.limits().maxTimePerDocument();
        String name = file.path().getFileName().toString().toLowerCase(Locale.ROOT);
        boolean packed = settings.binaryReaders().stream()
                .anyMatch(reader -> reader.isCollection() && name.endsWith("." + reader.format()));
        if (collection(file).isEmpty() && !packed) {
            return one;
        }
        try {
            return one.multipliedBy(1 + Files.size(file.path()) / COLLECTION_SHARE);
        } catch (IOException e) {
            // Reading it will say what is wrong.
            return one;
        }
    }

    private IngestResult result() {
        List<Incident> incidents = Reading.incidents(readings);
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof Reading.Index index) {
                findings.addAll(IndexCheck.check(
                        index.index(), incidents, settings.normaliser().zone()));
            }
        }
        return new IngestResult(readings, findings, digest.hex());
    }
}
