package dev.hindcast.cli.corpus;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.run.Console;
import dev.hindcast.cli.run.Digest;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.ingest.DistributedIngest;
import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestResult;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.Preview;
import dev.hindcast.ingest.keep.Keeping;
import dev.hindcast.ingest.keep.KeptFile;
import dev.hindcast.ingest.keep.KeptReadings;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documents that a command was pointed at. */
public final class Documents {
    private static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_SOURCE = "standard-input";

    private static final String ADDRESS = "[A-Za-z][A-Za-z0-9+.-]+:/.*";

    private final List<Path> paths;
    private final List<String> addresses;
    private final Rules rules;
    private final Optional<DistributedIngest> elsewhere;

    private Documents(List<Path> paths, List<String> addresses, Rules rules, Optional<DistributedIngest> elsewhere) {
        this.paths = paths;
        this.addresses = addresses;
        this.rules = rules;
        this.elsewhere = elsewhere;
    }

    /**
     * What is done with what is not as it should be.
     *
     * @param strict whether one unreadable document is too many
     * @param merge whether documents that tell of one incident become one
     * @param skipBadRows whether bad rows of a normalised table are left out; otherwise one is too many
     */
    public record Rules(boolean strict, boolean merge, boolean skipBadRows) {
        /** The rules of a user who says nothing. */
        public static final Rules DEFAULT = new Rules(false, false, false);
    }

    /**
     * Returns the documents under these names.
     *
     * @param names files, folders, globs, or {@code -} alone
     * @param rules what is done with what is not as it should be
     * @throws Failure if a name leads nowhere
     */
    public static Documents named(List<String> names, Rules rules) {
        return documents(names, List.of(), rules, Optional.empty());
    }

    /**
     * Returns the documents under these names, to be read on other machines.
     *
     * @param names as above, or addresses that all those machines reach, such as {@code hdfs://host/folder}
     * @param rules what is done with what is not as it should be
     * @param elsewhere who reads them
     * @throws Failure if a name leads nowhere
     */
    public static Documents elsewhere(List<String> names, Rules rules, DistributedIngest elsewhere) {
        Map<Boolean, List<String>> byAddress = names.stream().collect(Collectors.partitioningBy(Documents::isAddress));
        return documents(byAddress.get(false), byAddress.get(true), rules, Optional.of(elsewhere));
    }

    private static Documents documents(
            List<String> names, List<String> addresses, Rules rules, Optional<DistributedIngest> elsewhere) {
        if (names.equals(List.of(STANDARD_INPUT)) && addresses.isEmpty()) {
            return new Documents(List.of(), List.of(), rules, elsewhere);
        }
        if (names.contains(STANDARD_INPUT)) {
            throw Failure.usage(
                    "- reads one document from standard input and stands alone; give no other PATH with it");
        }
        return new Documents(InputPaths.of(names), addresses, rules, elsewhere);
    }

    /** Returns the files and folders of this machine; none for standard input. */
    public List<Path> paths() {
        return paths;
    }

    /**
     * Reads them.
     *
     * @throws Failure if nothing is an incident, or a document cannot be read and that is too many
     */
    public Corpus read(Configuration configuration, Surroundings surroundings, Console console) throws IOException {
        return read(settings(configuration), surroundings, console);
    }

    /**
     * Reads them for tables alone: what they say word by word is not kept.
     *
     * @throws Failure as {@link #read}
     */
    public Corpus readForTables(Configuration configuration, Surroundings surroundings, Console console)
            throws IOException {
        return read(settings(configuration).withoutTexts(), surroundings, console);
    }

    /**
     * Reads them for tables alone: of what an incident's document says word by word little is kept, and that not in memory.
     *
     * @param folder where there is room for the incidents until they are given up
     * @throws Failure as {@link #read}
     */
    public KeptCorpus keep(Configuration configuration, Surroundings surroundings, Console console, Path folder)
            throws IOException {
        IngestSettings settings = settings(configuration).withoutTexts();
        KeptReadings kept = first().isEmpty()
                ? keepStandardInput(surroundings.input(), settings, folder)
                : files(
                        console,
                        progress -> elsewhere.isPresent()
                                ? elsewhere.get().keep(locations(), settings)
                                : Ingest.keep(paths, settings, progress, folder));
        try {
            KeptCorpus corpus = KeptCorpus.of(kept, rules.merge());
            tell(corpus.account(), console);
            return corpus;
        } catch (RuntimeException | Error e) {
            kept.close();
            throw e;
        }
    }

    /**
     * Checks before anything is read that tables can be written where all machines reach them.
     *
     * @param address such as {@code hdfs://host/folder}
     * @throws Failure if nobody writes there, it cannot be reached, or something is there already
     */
    public void checkFolder(String address) {
        if (elsewhere.isEmpty() || first().isEmpty()) {
            throw Failure.usage("--out " + address + ": only --engine spark writes to an address; name a folder");
        }
        try {
            elsewhere.get().checkFolder(address);
        } catch (IOException e) {
            throw Failure.notWritten("--out " + address + ": " + e.getMessage(), e);
        }
    }

    private IngestSettings settings(Configuration configuration) {
        return IngestSettingsOf.configuration(configuration, ReviewFiles.corrections(paths));
    }

    private Corpus read(IngestSettings settings, Surroundings surroundings, Console console) throws IOException {
        Corpus corpus = ToldTwice.in(
                        first().isEmpty() ? standardInput(surroundings.input(), settings) : files(settings, console),
                        rules.merge())
                .withLearnedCauses();
        tell(corpus.account(), console);
        return corpus;
    }

    private void tell(Account account, Console console) {
        account.tell(rules, console);
        if (account.incidents() == 0) {
            throw Failure.nothingRead(nothing(account));
        }
    }

    /**
     * Reads one file, or standard input, for a preview.
     *
     * @throws Failure if the paths name something else
     */
    public Preview preview(Configuration configuration, Surroundings surroundings) throws IOException {
        IngestSettings settings = settings(configuration);
        if (paths.isEmpty()) {
            return Ingest.preview(STANDARD_INPUT_SOURCE, content(surroundings.input(), settings), settings);
        }
        Path file = paths.get(0);
        if (paths.size() > 1 || !Files.isRegularFile(file)) {
            throw Failure.usage(file + ": --explain takes one file");
        }
        if (Files.size(file) > settings.limits().maxFileBytes()) {
            throw Failure.usage(file + ": it is too large for --explain; give it the first entries of the file");
        }
        return Ingest.preview(file.getFileName().toString(), Files.readAllBytes(file), settings);
    }

    private Corpus files(IngestSettings settings, Console console) {
        IngestResult result = files(
                console,
                progress -> elsewhere.isPresent()
                        ? elsewhere.get().run(locations(), settings)
                        : Ingest.run(paths, settings, progress));
        return new Corpus(result.readings(), result.corpusFindings(), result.digest());
    }

    /** What reads files and says how far it has come. */
    @FunctionalInterface
    private interface FileRead<T> {
        T read(Progress progress) throws IOException;
    }

    private <T> T files(Console console, FileRead<T> reading) {
        try (Progress progress = new Progress(console)) {
            return reading.read(progress);
        } catch (IOException e) {
            // What concerns one file is a rejection; what comes as an exception concerns the paths or the limits.
            String name = first().get();
            throw Failure.usage(e.getMessage().startsWith(name) ? e.getMessage() : name + ": " + e.getMessage());
        }
    }

    /** Returns whether a name is an address, such as {@code hdfs://host/folder}, and no path of this machine. */
    public static boolean isAddress(String name) {
        return name.matches(ADDRESS);
    }

    /** Returns the same, and the addresses on other machines. */
    public List<String> locations() {
        return Stream.concat(paths.stream().map(Path::toString), addresses.stream())
                .toList();
    }

    /** Returns the first of them; absent for standard input. */
    private Optional<String> first() {
        return locations().stream().findFirst();
    }

    private static Corpus standardInput(InputStream in, IngestSettings settings) throws IOException {
        byte[] content = content(in, settings);
        return new Corpus(Ingest.read(STANDARD_INPUT_SOURCE, content, settings), List.of(), Digest.of(content));
    }

    private static KeptReadings keepStandardInput(InputStream in, IngestSettings settings, Path folder)
            throws IOException {
        try (Keeping keeping = new Keeping(folder)) {
            List<Reading> readings = Ingest.read(STANDARD_INPUT_SOURCE, content(in, settings), settings);
            keeping.add(KeptFile.of(STANDARD_INPUT_SOURCE, readings, List.of()));
            return keeping.end(settings.normaliser().zone());
        }
    }

    /** One byte over the limit is enough for the reader to refuse it. */
    private static byte[] content(InputStream in, IngestSettings settings) throws IOException {
        long most = Math.min(Integer.MAX_VALUE - 16L, settings.limits().maxFileBytes() + 1);
        return in.readNBytes((int) most);
    }

    private String nothing(Account account) {
        String where = first().map(name -> name + (locations().size() > 1 ? " and others" : ""))
                .orElse("standard input");
        if (account.readings() == 0) {
            return where + ": there is nothing to read here; name a folder of post-mortems";
        }
        return where + ": none of " + account.readings()
                + " files could be read as an incident; run \"hindcast check\" on it to see why";
    }
}
