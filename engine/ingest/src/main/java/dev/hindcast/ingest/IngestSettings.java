package dev.hindcast.ingest;

import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.ingest.taxonomy.CauseSettings;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * What the user says about the input.
 *
 * @param normaliser about the documents
 * @param ignore globs of files that are not read, relative to the folder that was named
 * @param columns our columns to the headers and keys of the user's own tables and JSON files
 * @param limits how much is read
 * @param binaryReaders the readers for files that are no text; the first that reads a file has it
 * @param causes how causes are told
 * @param keepTexts whether the texts of sections are kept once they are understood; tables need hardly any of them
 */
public record IngestSettings(
        NormaliserSettings normaliser,
        List<String> ignore,
        Map<String, String> columns,
        IngestLimits limits,
        List<BinaryReader> binaryReaders,
        CauseSettings causes,
        boolean keepTexts) {
    public IngestSettings {
        ignore = List.copyOf(ignore);
        columns = Map.copyOf(columns);
        binaryReaders = List.copyOf(binaryReaders);
    }

    /** Settings of a user who says nothing about causes. */
    public IngestSettings(
            NormaliserSettings normaliser,
            List<String> ignore,
            Map<String, String> columns,
            IngestLimits limits,
            List<BinaryReader> binaryReaders) {
        this(normaliser, ignore, columns, limits, binaryReaders, CauseSettings.DEFAULT, true);
    }

    /** Settings without readers for files that are no text. */
    public IngestSettings(
            NormaliserSettings normaliser, List<String> ignore, Map<String, String> columns, IngestLimits limits) {
        this(normaliser, ignore, columns, limits, List.of());
    }

    /** Settings of a user who names no columns. */
    public IngestSettings(NormaliserSettings normaliser, List<String> ignore, IngestLimits limits) {
        this(normaliser, ignore, Map.of(), limits);
    }

    /** Returns the same settings with another zone for documents that state none. */
    public IngestSettings withZone(ZoneId zone) {
        return new IngestSettings(normaliser.withZone(zone), ignore, columns, limits, binaryReaders, causes, keepTexts);
    }

    /** Returns the same settings with other readers for files that are no text. */
    public IngestSettings withReaders(List<BinaryReader> readers) {
        return new IngestSettings(normaliser, ignore, columns, limits, readers, causes, keepTexts);
    }

    /** Returns the same settings for a run that only fills tables: texts are let go with their documents. */
    public IngestSettings withoutTexts() {
        return new IngestSettings(normaliser, ignore, columns, limits, binaryReaders, causes, false);
    }

    /** Returns the settings of a user who said nothing. */
    public static IngestSettings defaults() {
        return new IngestSettings(NormaliserSettings.DEFAULT, List.of(), IngestLimits.defaults());
    }
}
