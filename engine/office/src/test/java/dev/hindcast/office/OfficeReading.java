package dev.hindcast.office;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Reads bytes as the command line does, office documents included. */
public final class OfficeReading {
    private OfficeReading() {}

    /** Returns settings without further columns. */
    public static IngestSettings settings() {
        return settings(Map.of(), IngestLimits.defaults());
    }

    /** Returns settings with the user's own columns and limits. */
    public static IngestSettings settings(Map<String, String> columns, IngestLimits limits) {
        // The first document loads the libraries, on a machine that may be busy.
        IngestLimits patient = new IngestLimits(
                limits.maxFileBytes(),
                limits.maxCollectionBytes(),
                limits.maxFiles(),
                Duration.ofSeconds(60),
                limits.parse(),
                limits.binary());
        return new IngestSettings(NormaliserSettings.DEFAULT, List.of(), columns, patient, OfficeReaders.ALL);
    }

    /** Returns the only incident. */
    public static Incident incident(String name, byte[] content) {
        List<Reading> readings = Ingest.read("reports/" + name, content, settings());
        if (readings.size() != 1 || !(readings.get(0) instanceof Reading.Accepted accepted)) {
            throw new AssertionError("not one incident: " + readings);
        }
        return accepted.incident();
    }

    /** Returns why nothing was read. */
    public static String rejection(String name, byte[] content) {
        return rejection(name, content, settings());
    }

    /** Returns why nothing was read under these settings. */
    public static String rejection(String name, byte[] content, IngestSettings settings) {
        List<Reading> readings = Ingest.read("reports/" + name, content, settings);
        if (readings.size() != 1 || !(readings.get(0) instanceof Reading.Rejected rejected)) {
            throw new AssertionError("not one rejection: " + readings);
        }
        return rejected.reason();
    }

    /** Returns a milestone as {@code time line}, empty if it is absent. */
    public static String at(Incident incident, MilestoneName name) {
        return incident.milestones()
                .get(name)
                .map(milestone -> milestone.at() + " " + milestone.evidence().line())
                .orElse("");
    }
}
