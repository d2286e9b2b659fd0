package dev.hindcast.ingest;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.file.PassedOver;
import dev.hindcast.ingest.index.IndexZones;
import dev.hindcast.ingest.keep.Keeping;
import dev.hindcast.ingest.keep.KeptReadings;
import dev.hindcast.ingest.work.DocumentWorkers;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads every document below some paths.
 *
 * @param <T> what is made of the readings of one file
 */
public final class Ingest<T> {
    /** So many files, and bytes of them, are understood together. */
    private static final int GROUP_FILES = 32;

    private static final long GROUP_BYTES = 256L << 10;

    /** Groups under way for each core: enough to keep the cores busy, few enough to bound memory. */
    private static final int AHEAD = 4;

    private final List<InputFile> files;
    private final List<InputFile> pages;
    private final FileIngest reader;
    private final IngestSettings settings;
    private final ProgressListener listener;
    private final int threads;
    /** What is made of a file's readings, on the thread that read it. */
    private final Function<FileReadings, T> outcome;
    /** The group that is being put together. */
    private List<InputFile> open = new ArrayList<>();

    private long openBytes;
    private final ArrayDeque<Pending<T>> pending = new ArrayDeque<>();
    private int done;

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
        this.reader = new FileIngest(settings);
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
    public static KeptReadings keep(List<Path> paths, IngestSettings settings, ProgressListener listener, Path folder)
            throws IOException {
        try (Keeping keeping = new Keeping(folder)) {
            onAllCores(paths, settings, listener, FileReadings::kept).readAll(keeping::add);
            return keeping.end(settings.normaliser().zone());
        }
    }

    private static <T> Ingest<T> onAllCores(
            List<Path> paths, IngestSettings settings, ProgressListener listener, Function<FileReadings, T> outcome)
            throws IOException {
        List<InputFile> files = files(paths, settings);
        List<InputFile> pages = files.stream()
                .filter(file -> IndexZones.maySpeak(file.source()))
                .toList();
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

    private record Pending<T>(List<InputFile> files, DocumentWorkers.Task<List<T>> task) {}

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
            look(workers);
            for (InputFile file : files) {
                long size = size(file);
                if (!joins(file, size)) {
                    start(workers, consumer);
                }
                open.add(file);
                openBytes += size;
            }
            start(workers, consumer);
            while (!pending.isEmpty()) {
                finish(pending.remove(), consumer);
            }
        }
    }

    /** Pages that list incidents are looked at first: what they say of times holds for the documents they list. */
    private void look(DocumentWorkers workers) throws InterruptedException {
        for (InputFile page : pages) {
            if (page.refusal().isEmpty()) {
                workers.add(() -> looked(page), settings.limits().maxTimePerDocument())
                        .await();
            }
        }
    }

    private InputFile looked(InputFile page) {
        reader.look(page);
        return page;
    }

    /** Neighbours of one zone are understood together, few enough that all threads have some. */
    private boolean joins(InputFile file, long size) {
        int most = Math.min(GROUP_FILES, Math.max(1, files.size() / (threads * AHEAD)));
        return open.size() < most
                && openBytes + size <= GROUP_BYTES
                && (open.isEmpty() || reader.zone(open.get(0)).equals(reader.zone(file)));
    }

    /** What cannot be opened is read like any other: that says why. */
    private static long size(InputFile file) {
        try {
            return file.refusal().isPresent() ? 0 : file.content().size();
        } catch (IOException e) {
            return 0;
        }
    }

    private void start(DocumentWorkers workers, Consumer<T> consumer) throws InterruptedException {
        if (open.isEmpty()) {
            return;
        }
        pending.add(task(open, workers));
        open = new ArrayList<>();
        openBytes = 0;
        if (pending.size() >= threads * AHEAD) {
            finish(pending.remove(), consumer);
        }
    }

    private Pending<T> task(List<InputFile> group, DocumentWorkers workers) {
        Duration longest = group.size() == 1
                ? reader.longest(group.get(0))
                : settings.limits().maxTimePerDocument();
        return new Pending<>(
                group,
                workers.add(
                        () -> reader.read(group, workers).stream().map(outcome).toList(), longest));
    }

    private void finish(Pending<T> pending, Consumer<T> consumer) throws InterruptedException {
        List<InputFile> group = pending.files();
        Optional<List<T>> read = pending.task().await();
        if (read.isPresent() || group.size() == 1) {
            read.orElseGet(() -> List.of(outcome.apply(late(group.get(0))))).forEach(consumer);
            done += group.size();
            listener.done(done);
        } else {
            readAgain(group, consumer);
        }
    }

    /**
     * A group that takes longer than one document may is read again, each file by itself, on threads of its own: others may hang on
     * files of later groups, which nobody gives up before this one is finished.
     */
    private void readAgain(List<InputFile> group, Consumer<T> consumer) throws InterruptedException {
        try (DocumentWorkers own = new DocumentWorkers(threads)) {
            List<Pending<T>> alone =
                    group.stream().map(file -> task(List.of(file), own)).toList();
            for (Pending<T> file : alone) {
                finish(file, consumer);
            }
        }
    }

    private FileReadings late(InputFile file) {
        return FileReadings.unreadable(
                file, "it took longer than the limit of " + reader.longest(file).toSeconds() + " s");
    }
}
