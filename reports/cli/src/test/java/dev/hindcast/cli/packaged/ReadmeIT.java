package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells people to type works, typed in a folder that looks like the checkout. */
class ReadmeIT {
    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("hindcast"), Shell.CHECKOUT.resolve("hindcast"));
        assertThat(new Shell(folder)
                        .run("cp -r '" + Shell.CHECKOUT + "/sample-data' .")
                        .code())
                .isZero();
    }

    @Test
    void everyCommandWorks() throws IOException, InterruptedException {
        List<String> commands = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("./hindcast"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(5);
        for (String command : commands) {
            Shell.Outcome outcome = new Shell(folder).run(command);
            assertThat(outcome.code()).as(command + "\n" + outcome.err()).isZero();
        }
        assertThat(folder.resolve("report/index.html")).exists();
        assertThat(folder.resolve("tables/incidents.json")).exists();
    }

    @Test
    void theConfigurationShownIsAccepted() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("names.txt"), "Ada Example\n");
        Files.writeString(folder.resolve("hindcast.yml"), blocks("yaml").get(0));
        Shell.Outcome outcome = new Shell(folder).run("./hindcast doctor --config hindcast.yml");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("Europe/London  [hindcast.yml:1]", "duration time_to_repair");
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String readme = Files.readString(Shell.CHECKOUT.resolve("README.md"));
        Stream.of(readme.split("```" + language + "\n"))
                .skip(1)
                .forEach(rest -> blocks.add(rest.substring(0, rest.indexOf("```"))));
        return blocks;
    }
}
