package dev.hindcast.cli.run;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestResult;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** The documents that a command was pointed at. */
public final class Documents {
    private static final String STANDARD_INPUT = "-";

    private final List<Path> paths;
    private final boolean strict;

    private final boolean merge;

    private Documents(List<Path> paths, boolean strict, boolean merge) {
        this.paths = paths;
        this.strict = strict;
        this.merge = merge;
    }

    /**
     * Returns the documents under these names.
     *
     * @param names files, folders, globs, or {@code -} alone
     * @param strict whether one unreadable document is too many
     * @param merge whether documents that tell of one incident become one
     * @throws Failure if a name leads nowhere
     */
    public static Documents named(List<String> names, boolean strict, boolean merge) {
        if (names.equals(List.of(STANDARD_INPUT))) {
            return new Documents(List.of(), strict, merge);
        }
        if (names.contains(STANDARD_INPUT)) {
            throw Failure.usage(
                    "- reads one document from standard input and stands alone; give no other PATH with it");
        }
        return new Documents(InputPaths.of(names), strict, merge);
    }

    /** Returns the files and folders; none for standard input. */
    public List<Path> paths() {
        return paths;
    }

    /**
     * Reads them.
     *
     * @throws Failure if nothing is an incident, or a document cannot be read and that is too many
     */
    public Corpus read(Configuration configuration, Surroundings surroundings, Console console) throws IOException {
        IngestSettings settings = IngestSettingsOf.configuration(configuration, ReviewFiles.corrections(paths));
        Corpus corpus = ToldTwice.in(
                paths.isEmpty() ? standardInput(surroundings.input(), settings) : files(settings, console), merge);
        List<Reading.Rejected> unreadable = corpus.unreadable();
        unreadable.forEach(rejected ->
                console.warn("hindcast: " + rejected.source() + ":" + rejected.line() + ": " + rejected.reason()));
        corpus.partlyUnreadable()
                .forEach(finding ->
                        console.warn("hindcast: " + finding.evidence().location() + ": " + finding.message()));
        if (strict && !unreadable.isEmpty()) {
            throw Failure.nothingRead(unreadable.size() + " of "
                    + corpus.readings().size() + " files could not be read; repair them or leave out --strict");
        }
        if (corpus.incidents().isEmpty()) {
            throw Failure.nothingRead(nothing(corpus));
        }
        return corpus;
    }

    private Corpus files(IngestSettings settings, Console console) {
        try (Progress progress = new Progress(console)) {
            IngestResult result = Ingest.run(paths, settings, progress);
            return new Corpus(result.readings(), result.corpusFindings(), result.digest());
        } catch (IOException e) {
            // What concerns one file is a rejection; what comes as an exception concerns the paths or the limits.
            throw Failure.usage(paths.get(0) + ": " + e.getMessage());
        }
    }

    private static Corpus standardInput(InputStream in, IngestSettings settings) throws IOException {
        // One byte over the limit is enough for the reader to refuse it.
        long most = Math.min(Integer.MAX_VALUE - 16L, settings.limits().maxFileBytes() + 1);
        byte[] content = in.readNBytes((int) most);
        return new Corpus(Ingest.read("standard-input", content, settings), List.of(), Digest.of(content));
    }

    private String nothing(Corpus corpus) {
        String where = paths.isEmpty() ? "standard input" : paths.get(0) + (paths.size() > 1 ? " and others" : "");
        if (corpus.readings().isEmpty()) {
            return where + ": there is nothing to read here; name a folder of post-mortems";
        }
        return where + ": none of " + corpus.readings().size()
                + " files could be read as an incident; run \"hindcast check\" on it to see why";
    }
}
