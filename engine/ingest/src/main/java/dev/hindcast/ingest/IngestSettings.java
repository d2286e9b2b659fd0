package dev.hindcast.ingest;

import dev.hindcast.ingest.normalise.NormaliserSettings;
import java.util.List;

/**
 * What the user says about the input.
 *
 * @param normaliser about the documents
 * @param ignore globs of files that are not read, relative to the folder that was named
 * @param limits how much is read
 */
public record IngestSettings(NormaliserSettings normaliser, List<String> ignore, IngestLimits limits) {
    public IngestSettings {
        ignore = List.copyOf(ignore);
    }

    /** Returns the settings of a user who said nothing. */
    public static IngestSettings defaults() {
        return new IngestSettings(NormaliserSettings.DEFAULT, List.of(), IngestLimits.defaults());
    }
}
