package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs commands the way a user does, in a folder of their own. */
record Shell(Path folder) {
    static final Path CHECKOUT = Path.of(System.getProperty("hindcast.checkout"));

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {}

    Outcome run(String command) throws IOException, InterruptedException {
        return run(command, Map.of());
    }

    /** Runs the command; variables with an empty value are unset. */
    Outcome run(String command, Map<String, String> variables) throws IOException, InterruptedException {
        Path out = Files.createTempFile("hindcast", ".out");
        Path err = Files.createTempFile("hindcast", ".err");
        try {
            Process process = start(command, variables, out, err);
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as(command).isTrue();
            return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts the command with an open standard input. */
    Process start(String command, Map<String, String> variables, Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // The tests run on this Java; so shall the launcher.
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        variables.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        return builder.start();
    }
}
