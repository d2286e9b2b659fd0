package dev.hindcast.ingest.keep;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps what is read, file by file, on this machine. Used by one thread; closing it before its end gives up everything. */
public final class Keeping implements AutoCloseable {
    private final SpillFile incidents;
    private final List<FileNotes> files = new ArrayList<>();
    private boolean ended;

    /**
     * Begins.
     *
     * @param folder where there is room for the incidents; it exists
     * @throws java.io.UncheckedIOException here and later, if it cannot be written
     */
    public Keeping(Path folder) {
        this.incidents = SpillFile.in(folder);
    }

    /** Keeps the file that comes next in order of their sources. */
    public void add(KeptFile file) {
        file.incidents().forEach(incidents::add);
        files.add(file.notes());
    }

    /**
     * Returns what was kept.
     *
     * @param zone of times whose document states none
     */
    public KeptReadings end(Optional<ZoneId> zone) {
        incidents.arrange(
                files.stream().flatMap(file -> file.incidents().stream()).toList());
        KeptReadings readings = KeptReadings.of(incidents, files, zone);
        ended = true;
        return readings;
    }

    @Override
    public void close() {
        if (!ended) {
            incidents.close();
        }
    }
}
