package dev.hindcast.cli.corpus;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.run.OfficeFormats;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.rootcause.Corrections;

/** The doorway from the configuration to what the reader is told. */
final class IngestSettingsOf {
    private IngestSettingsOf() {}

    static IngestSettings configuration(Configuration configuration, Corrections corrections) {
        NormaliserSettings normaliser = new NormaliserSettings(
                configuration.zone(),
                configuration.severities(),
                configuration.headings(),
                configuration.services(),
                configuration.people(),
                configuration.durations(),
                configuration.keepNames(),
                configuration.dateOrder().orElse(FigureOrder.UNTOLD));
        return new IngestSettings(
                normaliser,
                configuration.ignore(),
                configuration.columns(),
                configuration.limits(),
                OfficeFormats.present(),
                configuration.causes().with(corrections),
                true);
    }
}
