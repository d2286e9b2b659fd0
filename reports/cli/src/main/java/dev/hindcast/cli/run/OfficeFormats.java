package dev.hindcast.cli.run;

import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.office.OfficeReaders;
import java.util.List;

/** The readers for files that are no text. Their module may be left out, as its libraries are large. */
public final class OfficeFormats {
    private OfficeFormats() {}

    /** Returns the readers, none where their module is not on the class path. */
    public static List<BinaryReader> present() {
        try {
            return OfficeReaders.ALL;
        } catch (NoClassDefFoundError leftOut) {
            return List.of();
        }
    }
}
