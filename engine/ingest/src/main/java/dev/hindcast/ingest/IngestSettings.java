package dev.hindcast.ingest;

import dev.hindcast.ingest.normalise.NormaliserSettings;
import java.util.List;
import java.util.Map;

/**
 * What the user says about the input.
 *
 * @param normaliser about the documents
 * @param ignore globs of files that are not read, relative to the folder that was named
 * @param columns our columns to the headers and keys of the user's own tables and JSON files
 * @param limits how much is read
 */
public record IngestSettings(
        NormaliserSettings normaliser, List<String> ignore, Map<String, String> columns, IngestLimits limits) {
    public IngestSettings {
        ignore = List.copyOf(ignore);
        columns = Map.copyOf(columns);
    }

    /** Settings of a user who names no columns. */
    public IngestSettings(NormaliserSettings normaliser, List<String> ignore, IngestLimits limits) {
        this(normaliser, ignore, Map.of(), limits);
    }

    /** Returns the settings of a user who said nothing. */
    public static IngestSettings defaults() {
        return new IngestSettings(NormaliserSettings.DEFAULT, List.of(), IngestLimits.defaults());
    }
}
