package dev.hindcast.cli.option;

import dev.hindcast.cli.corpus.Documents;
import dev.hindcast.cli.run.NormalisedTable;
import dev.hindcast.query.IncidentEngine;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read. */
public final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "A file, a folder (with everything below it), a glob, or - for one document on standard input.")
    private List<String> paths;

    @Option(names = "--strict", description = "Fail if any input cannot be read.")
    private boolean strict;

    @Option(
            names = "--skip-bad-rows",
            description = "Leave out rows of a normalised table that cannot be read, and count them.")
    private boolean skipBadRows;

    @Option(
            names = "--merge-duplicates",
            description = "Count documents that tell of the same incident once; the fuller one wins.")
    private boolean merge;

    /** Returns the documents asked for; a failure where a path leads nowhere. */
    public Documents documents() {
        return Documents.named(paths, rules());
    }

    /** Returns the normalised table asked for, absent where the paths name documents. */
    public Optional<NormalisedTable> table(Documents documents, IncidentEngine engine) {
        return NormalisedTable.named(documents.paths(), skipBadRows)
                .or(() -> NormalisedTable.within(engine, documents.locations(), skipBadRows));
    }

    /** Returns the documents asked for, which the engine may read elsewhere; a failure where a path leads nowhere. */
    public Documents documents(EngineOptions engine) {
        return engine.ingest()
                .map(elsewhere -> Documents.elsewhere(paths, rules(), elsewhere))
                .orElseGet(this::documents);
    }

    private Documents.Rules rules() {
        return new Documents.Rules(strict, merge, skipBadRows);
    }
}
