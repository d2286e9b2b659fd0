package dev.hindcast.cli;

import dev.hindcast.cli.option.EngineOptions;
import dev.hindcast.cli.option.Setting;
import dev.hindcast.cli.option.SettingsOptions;
import dev.hindcast.cli.option.VerbosityOptions;
import dev.hindcast.cli.run.Engines;
import dev.hindcast.cli.run.ExitCode;
import dev.hindcast.cli.run.OfficeFormats;
import dev.hindcast.cli.run.Surroundings;
import dev.hindcast.ingest.binary.BinaryReader;
import dev.hindcast.ingest.document.DocumentReader;
import dev.hindcast.ingest.format.DocumentReaders;
import dev.hindcast.query.IncidentEngine;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code doctor}: what this installation is made of, and where each setting comes from. */
@Command(
        name = "doctor",
        description = "Prints versions, fonts, engines, formats and where each setting comes from.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class)
final class DoctorCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Where a configuration may lie.")
    private List<Path> paths = List.of();

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private EngineOptions engine;

    @Mixin
    private VerbosityOptions verbosity;

    DoctorCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintWriter out = verbosity.console(surroundings).data();
        line(out, "hindcast", ProductVersion.text());
        line(out, "java", System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"));
        line(out, "system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        line(out, "processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        line(out, "memory", Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB at most");
        line(
                out,
                "file names",
                "read as "
                        + System.getProperty(
                                "sun.jnu.encoding", Charset.defaultCharset().name()));
        line(out, "fonts", Fonts.state());
        line(
                out,
                "engines",
                String.join(
                        ", ",
                        Engines.present().stream().map(IncidentEngine::name).toList()));
        line(
                out,
                "formats",
                String.join(
                        ", ",
                        DocumentReaders.ALL.stream().map(DocumentReader::format).toList()));
        List<BinaryReader> office = OfficeFormats.present();
        line(
                out,
                "office formats",
                office.isEmpty()
                        ? "not installed"
                        : String.join(
                                ", ", office.stream().map(BinaryReader::format).toList()));
        settings.settings(paths, surroundings).listed().forEach(setting -> line(out, setting));
        line(out, engine.setting(surroundings));
        return ExitCode.DONE;
    }

    private static void line(PrintWriter out, Setting setting) {
        line(out, setting.name(), setting.value() + "  [" + setting.origin() + "]");
    }

    private static void line(PrintWriter out, String name, String value) {
        out.println(dev.hindcast.cli.text.TerminalText.visible(String.format("%-20s %s", name, value)));
    }
}
