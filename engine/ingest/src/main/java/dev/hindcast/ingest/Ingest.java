package dev.hindcast.ingest;

import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.Finding;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Reads every document below some paths. */
public final class Ingest {
    /** Documents under way for each core: enough to keep the cores busy, few enough to bound memory. */
    private static final int AHEAD = 32;

    private final List<InputFile> files;
    private final DocumentIngest documents;
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
        DocumentWorkers<Read> workers =
                new DocumentWorkers<>(cores, settings.limits().maxTimePerDocument());
        ArrayDeque<Pending> pending = new ArrayDeque<>();
        for (InputFile file : files) {
            pending.add(new Pending(file, workers.begin(() -> read(file))));
            if (pending.size() >= cores * AHEAD) {
                finish(pending.remove());
            }
        }
        while (!pending.isEmpty()) {
            finish(pending.remove());
        }
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
                                        + settings.limits().maxTimePerDocument().toSeconds() + " s")),
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
            if (size > settings.limits().maxFileBytes()) {
                String reason = "it has " + size + " bytes, more than the limit of "
                        + settings.limits().maxFileBytes() + "; raise max-file-bytes under \"limits\" in hindcast.yml";
                return new Read(List.of(DocumentIngest.unreadable(file.source(), 1, reason)), "");
            }
            byte[] content = Files.readAllBytes(file.path());
            return new Read(documents.read(file.source(), content), InputDigest.of(content));
        } catch (IOException e) {
            String reason = "it cannot be read (" + InputFiles.reason(e) + ")";
            return new Read(List.of(DocumentIngest.unreadable(file.source(), 1, reason)), "");
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
