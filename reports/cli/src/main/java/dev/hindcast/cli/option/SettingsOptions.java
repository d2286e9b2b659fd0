package dev.hindcast.cli.option;

import dev.hindcast.cli.config.Configuration;
import dev.hindcast.cli.config.ConfigurationFile;
import dev.hindcast.cli.run.Failure;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.cli.text.NearestName;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where settings come from. */
public final class SettingsOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration; without it, hindcast.yml at the root of a PATH.")
    private Path config;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "For times whose document states no zone, such as Europe/London.")
    private String zone;

    @Option(
            names = "--keep-names",
            description = "Leave names of people in what is written; without it they are removed.")
    private boolean keepNames;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * Returns the settings in force.
     *
     * @param paths at whose roots a configuration may lie
     * @param surroundings where variables come from
     */
    public Settings settings(List<Path> paths, Surroundings surroundings) {
        Optional<Path> file = Optional.ofNullable(config).or(() -> ConfigurationFile.find(paths));
        Configuration read = file.map(ConfigurationFile::read).orElseGet(Configuration::none);
        Configuration zoned = zone == null ? read : read.in(zone(zone));
        Configuration configuration = keepNames ? zoned.keepingNames() : zoned;
        Origins origins = new Origins(command, surroundings.variables(), read.origins());
        return new Settings(configuration, SettingList.of(configuration, file, origins));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw Failure.usage("--zone: unknown zone \"" + text + "\""
                    + NearestName.hint(text, new TreeSet<>(ZoneId.getAvailableZoneIds())));
        }
    }
}
