package dev.hindcast.ingest.training;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.format.DocumentReaders;
import dev.hindcast.ingest.normalise.Normaliser;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.ingest.normalise.likelihood.Mention;
import dev.hindcast.ingest.normalise.likelihood.MilestoneJudge.Judged;
import dev.hindcast.ingest.normalise.likelihood.words.Features;
import dev.hindcast.model.time.MilestoneName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The examples: folders of documents with an {@code answers.csv}, and documents that each have a file beside them, of the same name and
 * {@code .expected}, with a line for each milestone.
 */
final class Examples {
    private static final String EXPECTED = ".expected";
    private static final List<MilestoneName> NAMES = List.of(MilestoneName.values());

    private final List<List<Mention>> told = new ArrayList<>();
    private final List<Features> texts = new ArrayList<>();
    private final Normaliser normaliser = new Normaliser(
            NormaliserSettings.DEFAULT,
            incident -> incident,
            (source, read, mentions, noEnd) -> {
                told.add(mentions);
                return Judged.asRead(read);
            },
            (signed, milestones, text) -> {
                texts.add(text.get());
                return signed;
            });

    /** Returns those of all folders with answers below that one, in the order of their names. */
    List<Example> answered(Path folder) throws IOException {
        List<Path> tables;
        try (Stream<Path> files = Files.walk(folder)) {
            tables = files.filter(file -> file.endsWith("answers.csv"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<Example> examples = new ArrayList<>();
        for (Path table : tables) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
                for (NamedCsvRecord row : rows) {
                    Path document = table.resolveSibling(row.getField("file"));
                    read(
                                    document,
                                    NAMES.stream()
                                            .map(name -> Answer.of(row.getField(name.id())))
                                            .toList())
                            .ifPresent(examples::add);
                }
            }
        }
        return examples;
    }

    /** Returns those of that folder that tell of one incident. */
    List<Example> expected(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (Path document : documents(folder)) {
            List<String> lines = lines(document);
            if (lines.stream().filter(line -> line.startsWith("incident ")).count() == 1) {
                read(document, NAMES.stream().map(name -> told(lines, name)).toList())
                        .ifPresent(examples::add);
            }
        }
        return examples;
    }

    private static Answer told(List<String> lines, MilestoneName name) {
        return lines.stream()
                .filter(line -> line.startsWith(name.id() + " 2"))
                .map(line -> Answer.of(line.split(" ")[1]))
                .findFirst()
                .orElse(Answer.of(""));
    }

    /** Returns what is counted of those of that folder that are no report of an incident. */
    List<Features> others(Path folder) throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.walk(folder)) {
            documents = files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<Features> others = new ArrayList<>();
        for (Path document : documents) {
            read(document);
            others.addAll(texts);
        }
        return others;
    }

    /** Returns the same of those of a folder of documents that are expected to be none. */
    List<Features> expectedOthers(Path folder) throws IOException {
        List<Features> others = new ArrayList<>();
        for (Path document : documents(folder)) {
            if (lines(document).contains("no incident")) {
                read(document);
                others.addAll(texts);
            }
        }
        return others;
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static List<String> lines(Path document) throws IOException {
        return Files.readAllLines(document.resolveSibling(document.getFileName() + EXPECTED));
    }

    /** Absent where a document is refused or tells of several incidents. */
    private Optional<Example> read(Path file, List<Answer> answers) throws IOException {
        read(file);
        return told.size() == 1 && texts.size() == 1
                ? Optional.of(new Example(told.get(0), answers, texts.get(0)))
                : Optional.empty();
    }

    private void read(Path file) throws IOException {
        told.clear();
        texts.clear();
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        List<PostmortemDocument> documents = DocumentReaders.detect(name, text)
                .map(reader -> reader.parse(name, text, IngestLimits.defaults().parse()))
                .filter(DocumentReader.Parsed.Understood.class::isInstance)
                .map(parsed -> ((DocumentReader.Parsed.Understood) parsed).documents())
                .orElse(List.of());
        normaliser.read(documents, (document, failure) -> {
            throw new IllegalStateException(file + " cannot be understood", failure);
        });
    }
}
