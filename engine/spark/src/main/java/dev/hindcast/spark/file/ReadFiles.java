package dev.hindcast.spark.file;

import dev.hindcast.ingest.FileReadings;
import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.file.FileContent;
import dev.hindcast.ingest.file.InputFile;
import dev.hindcast.ingest.file.LocalFile;
import dev.hindcast.ingest.wire.RecordReader;
import dev.hindcast.ingest.wire.RecordWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/**
 * One machine's share of the files to their readings, in a form that can be sent.
 *
 * @param <T> that form
 */
public final class ReadFiles<T> implements FlatMapFunction<Iterator<FoundFile>, T> {
    private static final long serialVersionUID = 1L;

    private final byte[] settings;
    private final List<String> binaryReaders;
    private final List<FoundFile> pages;
    private final Broadcast<HadoopSettings> hadoop;
    private final Function<FileReadings, T> form;

    /**
     * Reads in these settings.
     *
     * @param settings what the user says; readers for files that are no text travel by their names
     * @param pages of all files those that may say in which zone others are written
     * @param hadoop how files are reached
     * @param form what is sent of the readings of one file
     */
    public ReadFiles(
            IngestSettings settings,
            List<FoundFile> pages,
            Broadcast<HadoopSettings> hadoop,
            Function<FileReadings, T> form) {
        this.settings = RecordWriter.write(settings.withReaders(List.of()));
        this.binaryReaders = settings.binaryReaders().stream()
                .map(reader -> reader.getClass().getName())
                .toList();
        this.pages = pages;
        this.hadoop = hadoop;
        this.form = form;
    }

    private IngestSettings settings() {
        List<BinaryReader> readers = new ArrayList<>();
        try {
            for (String reader : binaryReaders) {
                readers.add((BinaryReader)
                        Class.forName(reader, true, Thread.currentThread().getContextClassLoader())
                                .getConstructor()
                                .newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this machine lacks a reader: " + binaryReaders, e);
        }
        return ((IngestSettings) RecordReader.read(settings)).withReaders(readers);
    }

    @Override
    public Iterator<T> call(Iterator<FoundFile> share) throws Exception {
        List<InputFile> files = new ArrayList<>();
        share.forEachRemaining(file -> files.add(file(file)));
        List<InputFile> speaking = pages.stream()
                .map(this::file)
                .filter(page -> files.stream().anyMatch(file -> liesBelow(page, file)))
                .toList();
        // Spark runs a task on every core already.
        List<FileReadings> read = Ingest.read(files, speaking, settings(), 1);
        List<T> sent = new ArrayList<>(read.size());
        for (FileReadings file : read) {
            sent.add(form.call(file));
        }
        return sent.iterator();
    }

    private InputFile file(FoundFile found) {
        return new InputFile(found.source(), content(found.address()), Optional.empty());
    }

    private static boolean liesBelow(InputFile page, InputFile file) {
        return file.source().startsWith(page.source().substring(0, page.source().lastIndexOf('/') + 1));
    }

    /** What lies on this machine is opened as the embedded run opens it: Hadoop would want a checksum beside it. */
    private FileContent content(String address) {
        return address.startsWith("file:")
                ? new LocalFile(Path.of(URI.create(address)))
                : new HadoopFile(address, hadoop.value().configuration());
    }
}
