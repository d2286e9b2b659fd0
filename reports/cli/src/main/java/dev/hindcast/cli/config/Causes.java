package dev.hindcast.cli.config;

import dev.hindcast.ingest.taxonomy.CauseSettings;
import dev.hindcast.ingest.taxonomy.CauseSettings.Extension;
import dev.hindcast.rootcause.Corrections;
import java.nio.file.Path;
import java.util.Optional;

/** The keys {@code taxonomy}, a file beside the configuration, and {@code abstain-below}, a confidence in per cent. */
final class Causes {
    private static final int MOST_PERCENT = 100;

    private Causes() {}

    static CauseSettings read(Optional<Node.Entry> taxonomy, Optional<Node.Entry> abstain, Path configuration) {
        return new CauseSettings(
                taxonomy.map(entry -> extension(entry, configuration)),
                Corrections.NONE,
                abstain.map(Causes::percent).orElse(0));
    }

    private static Extension extension(Node.Entry entry, Path configuration) {
        Path file = People.beside(
                configuration, new Node.Scalar(entry.text(), entry.value().place()), "taxonomy");
        return new Extension(file.toString(), ConfigurationFile.text(file));
    }

    private static int percent(Node.Entry entry) {
        try {
            int percent = Integer.parseInt(entry.text());
            if (percent >= 0 && percent <= MOST_PERCENT) {
                return percent;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw entry.place().problem("abstain-below: \"" + entry.text() + "\" is no whole number from 0 to 100");
    }
}
