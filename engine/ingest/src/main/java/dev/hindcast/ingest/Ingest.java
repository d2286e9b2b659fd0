package dev.hindcast.ingest;

import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.file.PassedOver;
import dev.hindcast.ingest.format.CollectionReaders;
import dev.hindcast.ingest.index.IndexZones;
import dev.hindcast.ingest.keep.KeptReadings;
import dev.hindcast.ingest.keep.Keeping;
import dev.hindcast.ingest.table.NormalisedHeader;
import dev.hindcast.ingest.table.TableReader;
import dev.hindcast.ingest.table.TableReading;
import dev.hindcast.ingest.work.DocumentWorkers;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads every document below some paths.
 *
 * @param <T> what is made of the readings of one file
 */
public final class Ingest<T> {
    /** Documents under way for each core: enough to keep the cores busy, few enough to bound memory. */
    private static final int AHEAD = 32;

    /** So much of a collection has the time of one document: it may hold a dozen, and the machine may be busy. */
    private static final long COLLECTION_SHARE = 64L << 10;

    private final List<InputFile> files;
    private final List<InputFile> pages;
    private final DocumentIngest documents;
    private final IndexZones zones = new IndexZones();
    private final IngestSettings settings;
    private final ProgressListener listener;
    private final int threads;
    /** What is made of a file's readings, on the thread that read it. */
    private final Function<FileReadings, T> outcome;

    private Ingest(
            List<InputFile> files,
            List<InputFile> pages,
            IngestSettings settings,
            ProgressListener listener,
            int threads,
            Function<FileReadings, T> outcome) {
        this.files = files;
        this.pages = pages;
        this.threads = threads;
        this.documents = new DocumentIngest(settings);
        this.settings = settings;
        this.listener = listener;
        this.outcome = outcome;
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
        List<FileReadings> read = new ArrayList<>();
        onAllCores(paths, settings, listener, file -> file).readAll(read::add);
        return IngestResult.of(read, settings);
    }

    /**
     * Reads the same, and keeps the incidents outside memory.
     *
     * @param folder where there is room for them; it exists
     * @throws IOException as {@link #run}
     * @throws java.io.UncheckedIOException if that folder cannot be written
     */
    public static KeptReadings keep(
            List<Path> paths, IngestSettings settings, ProgressListener listener, Path folder) throws IOException {
        try (Keeping keeping = new Keeping(folder)) {
            onAllCores(paths, settings, listener, FileReadings::kept).readAll(keeping::add);
            return keeping.end(settings.normaliser().zone());
        }
    }

    private static <T> Ingest<T> onAllCores(
            List<Path> paths, IngestSettings settings, ProgressListener listener, Function<FileReadings, T> outcome)
            throws IOException {
        List<InputFile> files = files(paths, settings);
        List<InputFile> pages =
                files.stream().filter(file -> IndexZones.maySpeak(file.source())).toList();
        int cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        return new Ingest<>(files, pages, settings, listener, cores, outcome);
    }

    /**
     * Returns the files that {@link #run} would read, ordered by source, each once.
     *
     * @throws IOException if a named path does not exist or there are more files than the limit allows
     */
    public static List<InputFile> files(List<Path> paths, IngestSettings settings) throws IOException {
        return InputFiles.below(paths, settings);
    }

    /** Returns which files below a named folder {@link #run} would not look at. */
    public static PassedOver passedOver(IngestSettings settings) {
        return InputFiles.passedOver(settings);
    }

    /**
     * Reads some of the files, on so many threads; for those who spread a run over several machines.
     *
     * @param files some of all
     * @param pages those of all files that {@link IndexZones#maySpeak}: they may say in which zone others are written
     * @throws IOException if the thread is interrupted
     */
    public static List<FileReadings> read(
            List<InputFile> files, List<InputFile> pages, IngestSettings settings, int threads) throws IOException {
        List<FileReadings> read = new ArrayList<>();
        new Ingest<>(files, pages, settings, ProgressListener.NONE, threads, file -> file).readAll(read::add);
        return read;
    }

    /** Reads one file's content from memory: one reading, or more from a file that collects many documents. */
    public static List<Reading> read(String source, byte[] content, IngestSettings settings) {
        return new DocumentIngest(settings).read(source, content);
    }

    /** Reads one file's content and keeps what its reader made of it before it was understood. */
    public static Preview preview(String source, byte[] content, IngestSettings settings) {
        List<PostmortemDocument> documents = new ArrayList<>();
        List<Reading> readings = new DocumentIngest(settings, documents::add).read(source, content);
        return new Preview(documents, readings);
    }

    private record Pending<T>(InputFile file, DocumentWorkers.Task<T> task) {}

    /** Gives what is made of each file to the consumer, in order, on the calling thread. */
    private void readAll(Consumer<T> consumer) throws IOException {
        try {
            listener.total(files.size());
            workThrough(consumer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("reading was interrupted");
        }
    }

    private void workThrough(Consumer<T> consumer) throws InterruptedException {
        try (DocumentWorkers workers = new DocumentWorkers(threads)) {
            zones(workers);
            ArrayDeque<Pending<T>> pending = new ArrayDeque<>();
            int done = 0;
            for (InputFile file : files) {
                pending.add(new Pending<>(
                        file, workers.add(() -> outcome.apply(read(file, workers)), longest(file))));
                if (pending.size() >= threads * AHEAD) {
                    consumer.accept(finish(pending.remove()));
                    listener.done(++done);
                }
            }
            while (!pending.isEmpty()) {
                consumer.accept(finish(pending.remove()));
                listener.done(++done);
            }
        }
    }

    /** Pages that list incidents are looked at first: what they say of times holds for the documents they list. */
    private void zones(DocumentWorkers workers) throws InterruptedException {
        for (InputFile page : pages) {
            if (page.refusal().isEmpty()) {
                workers.add(() -> zone(page), settings.limits().maxTimePerDocument())
                        .await();
            }
        }
    }

    /** Returns nothing of interest: the page itself is read like any other file. */
    private FileReadings zone(InputFile file) {
        try {
            if (file.content().size() <= settings.limits().maxFileBytes()) {
                documents.zoneOfIndex(file.source(), bytes(file)).ifPresent(zone -> zones.add(file.source(), zone));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Reading the file itself will say what is wrong.
            return FileReadings.none(file);
        }
        return FileReadings.none(file);
    }

    private DocumentIngest documents(InputFile file) {
        return zones.of(file.source())
                .map(zone -> new DocumentIngest(settings.withZone(zone)))
                .orElse(documents);
    }

    private T finish(Pending<T> pending) throws InterruptedException {
        InputFile file = pending.file();
        return pending.task()
                .await()
                .orElseGet(() -> outcome.apply(FileReadings.unreadable(
                        file,
                        "it took longer than the limit of " + longest(file).toSeconds() + " s")));
    }

    private FileReadings read(InputFile file, DocumentWorkers helpers) {
        if (file.refusal().isPresent()) {
            return new FileReadings(file.source(), List.of(file.refusal().get()), "");
        }
        try {
            long size = file.content().size();
            Optional<List<String>> header = NormalisedHeader.of(file.name(), file.content());
            Optional<CollectionReader> collection = collection(file);
            boolean streamed =
                    collection.isPresent() && size > settings.limits().maxFileBytes();
            Optional<String> excess = settings.limits().excess(size, collection.isPresent());
            if (excess.isPresent()) {
                return FileReadings.unreadable(file, excess.get());
            }
            if (header.isPresent()) {
                return table(file, header.get());
            }
            if (streamed) {
                return stream(collection.get(), file, helpers);
            }
            byte[] content = bytes(file);
            List<Reading> readings = documents(file).read(file.source(), content, helpers);
            return new FileReadings(file.source(), readings, InputDigest.of(content));
        } catch (IOException e) {
            return FileReadings.unreadable(file, "it cannot be read (" + InputFiles.reason(e) + ")");
        }
    }

    private static byte[] bytes(InputFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return in.readAllBytes();
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

    private FileReadings stream(CollectionReader reader, InputFile file, DocumentWorkers helpers) throws IOException {
        try (DigestInputStream bytes = InputDigest.reading(file.content().open())) {
            List<Reading> entries = documents(file).read(reader, file.source(), UnixLines.open(bytes), helpers);
            bytes.transferTo(OutputStream.nullOutputStream());
            return new FileReadings(file.source(), entries, InputDigest.of(bytes));
        }
    }

    /** The time for one document, or as much for each begun share of a collection. */
    private Duration longest(InputFile file) {
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
