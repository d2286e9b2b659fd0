package dev.hindcast.spark.keep;

import dev.hindcast.ingest.FileReadings;
import dev.hindcast.ingest.keep.KeptFile;
import dev.hindcast.ingest.wire.RecordWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One file's readings as bytes.
 *
 * @param notes what the driver is told
 * @param incidents what stays, in the file's order
 */
public record SentFile(byte[] notes, List<byte[]> incidents) implements Serializable {
    /** Takes apart what came of one file. */
    public static SentFile of(FileReadings readings) {
        KeptFile kept = readings.kept();
        return new SentFile(RecordWriter.write(kept.notes()), new ArrayList<>(kept.incidents()));
    }
}
