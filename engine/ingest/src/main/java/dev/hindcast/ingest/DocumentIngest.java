package dev.hindcast.ingest;

import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.binary.Signature;
import dev.hindcast.ingest.collection.CollectionReader;
import dev.hindcast.ingest.collection.CollectionSink;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.log.IncidentLog;
import dev.hindcast.ingest.file.DecodedText;
import dev.hindcast.ingest.format.CollectionReaders;
import dev.hindcast.ingest.format.DocumentReaders;
import dev.hindcast.ingest.normalise.Normaliser;
import dev.hindcast.ingest.normalise.likelihood.MilestoneJudge;
import dev.hindcast.ingest.normalise.likelihood.ReportJudge;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.table.NormalisedHeader;
import dev.hindcast.ingest.table.TableReader;
import dev.hindcast.ingest.work.DocumentWorkers;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.pattern.duplicate.Shingles;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One document's bytes to its reading. Safe to share between threads. */
final class DocumentIngest {
    private final IngestSettings settings;
    private final HeadingRoles roles;
    private final Normaliser normaliser;
    private final Function<List<PostmortemDocument>, List<List<Reading>>> understanding;

    DocumentIngest(IngestSettings settings) {
        this(settings, document -> {});
    }

    /** Reads as ever, and shows each document before it is understood. */
    DocumentIngest(IngestSettings settings, Consumer<PostmortemDocument> watcher) {
        this.settings = settings;
        this.roles = new HeadingRoles(settings.normaliser().headings());
        UnaryOperator<Incident> causes = settings.causes().labeller();
        this.normaliser = new Normaliser(
                settings.normaliser(),
                settings.keepTexts() ? causes : incident -> withoutTexts(causes.apply(incident)),
                MilestoneJudge.LEARNED,
                ReportJudge.LEARNED);
        this.understanding = documents -> {
            documents.forEach(watcher);
            // A document must not stop the run, whatever is in it and whatever we overlooked.
            return normaliser.read(
                    documents, (document, failure) -> List.of(refused(document, notUnderstood(failure))));
        };
    }

    /** Copies are told by what {@link Shingles} read and by the number in the head, whether a cause is told by whether there is text about it. */
    private static Incident withoutTexts(Incident incident) {
        Set<DocumentSection> whole = Set.copyOf(Shingles.sections(incident));
        List<DocumentSection> kept = new ArrayList<>();
        for (DocumentSection section : incident.sections()) {
            if (whole.contains(section)) {
                kept.add(section);
            } else if (kept.isEmpty() || section.role() == SectionRole.CAUSE) {
                kept.add(section.shortened());
            }
        }
        return incident.withSections(kept);
    }

    /**
     * What the reader of its format made of a file.
     *
     * @param readings what is known already: those of a collection, or why it is refused
     * @param documents what is yet to be understood
     */
    record Opened(List<Reading> readings, List<PostmortemDocument> documents) implements CollectionSink {
        @Override
        public void document(PostmortemDocument document) {
            documents.add(document);
        }

        @Override
        public void rejected(Rejected rejection) {
            readings.add(rejection);
        }

        /** Returns the same, each document with one finding more. */
        Opened withFinding(Finding finding) {
            return new Opened(
                    readings,
                    documents.stream()
                            .map(document -> document.withFinding(finding))
                            .toList());
        }

        static Opened known(List<Reading> readings) {
            return new Opened(readings, List.of());
        }

        private static Opened refused(Rejected rejection) {
            return known(List.of(rejection));
        }
    }

    /** Returns the readings, all made by the calling thread; see {@link #open}. */
    List<Reading> read(String source, byte[] content) {
        try (DocumentWorkers nobody = new DocumentWorkers(0)) {
            return understood(List.of(open(source, content, nobody))).get(0);
        }
    }

    /** Returns the readings of each of these files, understood together. */
    List<List<Reading>> understood(List<Opened> files) {
        Iterator<List<Reading>> understood = understanding
                .apply(files.stream().flatMap(file -> file.documents().stream()).toList())
                .iterator();
        List<List<Reading>> all = new ArrayList<>();
        for (Opened file : files) {
            List<Reading> readings = new ArrayList<>(file.readings());
            file.documents().forEach(document -> readings.addAll(understood.next()));
            all.add(readings);
        }
        return all;
    }

    /**
     * Returns what a file's format tells: one document or, from a file that collects many, their readings; any bytes give some.
     *
     * @param helpers who may help with the many entries of one file
     */
    Opened open(String source, byte[] content, DocumentWorkers helpers) {
        try {
            return opened(source, content, helpers);
        } catch (RuntimeException | StackOverflowError e) {
            return Opened.refused(unreadable(source, 1, notUnderstood(e)));
        }
    }

    private static String notUnderstood(Throwable failure) {
        return "it could not be understood (" + failure.getClass().getSimpleName() + ")";
    }

    /** Returns the readings of a collection that is too large to be held. */
    List<Reading> read(CollectionReader reader, String source, Reader text, DocumentWorkers helpers) {
        return CollectionIngest.read(reader, source, text, settings, understanding, helpers);
    }

    /** Returns the zone that an index page states for the documents it lists; absent if it is none, or states none. */
    Optional<ZoneId> zoneOfIndex(String source, byte[] content) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        Optional<String> text = DecodedText.of(content).text().filter(t -> !t.isBlank());
        return text.flatMap(t -> DocumentReaders.detect(name, t)
                        .map(reader -> reader.parse(source, t, settings.limits().parse())))
                .filter(DocumentReader.Parsed.Understood.class::isInstance)
                .map(DocumentReader.Parsed.Understood.class::cast)
                .flatMap(parsed -> parsed.documents().stream().findFirst())
                .flatMap(normaliser::zoneOfIndex);
    }

    private Opened opened(String source, byte[] content, DocumentWorkers helpers) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        Optional<List<Reading>> binary = binary(source, name, content, helpers);
        if (binary.isPresent()) {
            return Opened.known(binary.get());
        }
        DecodedText decoded = decoded(name, content);
        if (decoded.text().isEmpty()) {
            return Opened.refused(unreadable(source, decoded.line(), decoded.problem()));
        }
        String text = decoded.text().get();
        if (text.isBlank()) {
            return Opened.refused(new Rejected(source, 1, RejectionCause.NOT_AN_INCIDENT, "it is empty"));
        }
        Optional<List<String>> header = NormalisedHeader.of(source, text);
        if (header.isPresent()) {
            return Opened.known(table(source, header.get(), text));
        }
        Optional<CollectionReader> collection = collection(name, text);
        if (collection.isPresent()) {
            return Opened.known(read(collection.get(), source, new StringReader(text), helpers));
        }
        Opened document = document(source, name, text);
        return decoded.assumed()
                .map(encoding -> document.withFinding(assumed(source, text, encoding)))
                .orElse(document);
    }

    /** The first line that another encoding would have read otherwise is shown. */
    private static Finding assumed(String source, String text, String encoding) {
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size() - 1 && lines.get(at).chars().allMatch(c -> c < 0x80)) {
            at++;
        }
        return new Finding(
                FindingCode.ASSUMED_ENCODING,
                "it is no UTF-8; it was read as " + encoding,
                new Evidence(source, at + 1, lines.get(at).strip()));
    }

    private static Optional<CollectionReader> collection(String name, String text) {
        return CollectionReaders.detect(name, text);
    }

    private static DecodedText decoded(String name, byte[] content) {
        DecodedText plain = DecodedText.of(content);
        if (plain.text().isPresent()) {
            return plain;
        }
        DecodedText older = DecodedText.ofAnyAge(content);
        boolean known = CollectionReaders.detect(name, "").isPresent()
                || older.text()
                        .filter(text -> collection(name, text).isPresent()
                                || DocumentReaders.detect(name, text).isPresent())
                        .isPresent();
        return known ? older : plain;
    }

    private List<Reading> table(String source, List<String> header, String text) {
        try {
            return TableReader.read(
                    source,
                    header,
                    new StringReader(text),
                    settings.normaliser(),
                    settings.causes().corrections());
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    private Optional<List<Reading>> binary(String source, String name, byte[] content, DocumentWorkers helpers) {
        for (BinaryReader reader : settings.binaryReaders()) {
            if (reader.reads(name, content)) {
                return Optional.of(CollectionIngest.read(reader, source, content, settings, understanding, helpers));
            }
        }
        return Signature.refusal(name, content, !settings.binaryReaders().isEmpty())
                .map(reason -> List.of(unreadable(source, 1, reason)));
    }

    private Opened document(String source, String name, String text) {
        Optional<DocumentReader> reader = DocumentReaders.detect(name, text);
        if (reader.isEmpty()) {
            String extension = name.substring(name.lastIndexOf('.'));
            boolean settings = extension.equalsIgnoreCase(".yml") || extension.equalsIgnoreCase(".yaml");
            String reason = settings
                    ? "it is taken for settings: no key of a list of incidents is at its beginning that says when one was"
                    : "files ending in " + extension + " are not read";
            return Opened.refused(new Rejected(source, 1, RejectionCause.NOT_AN_INCIDENT, reason));
        }
        DocumentReader.Parsed parsed =
                reader.get().parse(source, text, settings.limits().parse());
        if (parsed instanceof DocumentReader.Parsed.Refused refused) {
            return Opened.refused(unreadable(source, refused.line(), refused.reason()));
        }
        return parted(source, ((DocumentReader.Parsed.Understood) parsed).documents());
    }

    /** A page may hold a table of incidents; a file that collects documents has parted them itself. */
    private Opened parted(String source, List<PostmortemDocument> documents) {
        if (documents.size() != 1) {
            return new Opened(List.of(), documents);
        }
        Opened opened = new Opened(new ArrayList<>(), new ArrayList<>());
        new IncidentLog(CollectionIngest.settings(source, settings), roles).read(documents.get(0), opened);
        return opened;
    }

    /** Refuses one document, at the first line that says something about it. */
    static Rejected refused(PostmortemDocument document, String reason) {
        int line =
                document.metadata().isEmpty() ? 1 : document.metadata().get(0).line();
        return unreadable(document.source(), line, reason);
    }

    static Rejected unreadable(String source, int line, String reason) {
        return new Rejected(source, line, RejectionCause.UNREADABLE, reason);
    }
}
