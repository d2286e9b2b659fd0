package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the documents tell people to type works, typed in a folder that looks like the checkout. */
class DocumentationIT {
    private static final String EXITS = " # exits ";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void layOut() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("hindcast"), Shell.CHECKOUT.resolve("hindcast"));
        shell = new Shell(folder);
        assertThat(shell.run("cp -r '" + Shell.CHECKOUT + "/sample-data' .").code())
                .isZero();
    }

    static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>(List.of("README.md"));
        try (Stream<Path> files = Files.list(Shell.CHECKOUT.resolve("docs"))) {
            files.map(file -> "docs/" + file.getFileName())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(documents::add);
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandExitsAsDocumented(String document) throws IOException, InterruptedException {
        List<String> commands = blocks(document, "sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("./hindcast"))
                .toList();
        assertThat(commands.size()).isGreaterThan(document.equals("README.md") ? 5 : -1);
        for (String line : commands) {
            boolean serves = line.startsWith("./hindcast dashboard");
            int documented = line.contains(EXITS) ? Integer.parseInt(line.split(EXITS)[1]) : serves ? 130 : 0;
            String command = line.split(EXITS)[0];
            // A server runs until it is interrupted.
            Shell.Outcome outcome = serves
                    ? shell.run("timeout --preserve-status -s INT 30 " + command + " --port 0")
                    : shell.run(command);
            assertThat(outcome.code()).as(command + "\n" + outcome.err()).isEqualTo(documented);
            assertThat(outcome.out()).as(command).contains(serves ? "http://127.0.0.1:" : "");
        }
    }

    @Test
    void theTwoCommandsLeaveWhatTheReadmePromises() throws IOException, InterruptedException {
        assertThat(blocks("README.md", "sh").stream().flatMap(String::lines))
                .contains("./hindcast report sample-data --out report", "./verify");
        assertThat(shell.run("./hindcast report sample-data --out report --quiet")
                        .code())
                .isZero();
        assertThat(folder.resolve("report/index.html")).isNotEmptyFile();
    }

    @Test
    void theConfigurationShownIsAccepted() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("names.txt"), "Ada Example\n");
        Files.writeString(
                folder.resolve("hindcast.yml"), blocks("README.md", "yaml").get(0));
        Shell.Outcome outcome = shell.run("./hindcast doctor --config hindcast.yml");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("Europe/London  [hindcast.yml:1]", "duration time_to_repair");
    }

    @Test
    void theConfirmedRepeatShownIsCounted() throws IOException, InterruptedException {
        Files.writeString(
                folder.resolve("sample-data/repeats.csv"),
                blocks("docs/first-report.md", "csv").get(0));
        Shell.Outcome outcome = shell.run("./hindcast repeats sample-data --quiet");
        assertThat(outcome.out()).containsOnlyOnce("repeat (confirmed").containsOnlyOnce("repeat (suspected");
    }

    @Test
    void theStepOfTheWorkflowShownChecksAFolderAndWritesTheFindings() throws IOException, InterruptedException {
        JsonNode workflow = new ObjectMapper(new YAMLFactory())
                .readTree(blocks("docs/in-ci.md", "yaml").get(0));
        List<String> runs = workflow.findValuesAsText("run");
        assertThat(runs).hasSize(1);
        String checkedOut = "cp -r sample-data/pagerduty postmortems && ln -sfn '" + Shell.CHECKOUT + "' hindcast && ";
        assertThat(shell.run(checkedOut + runs.get(0)).code()).isZero();
        assertThat(new ObjectMapper()
                        .readTree(folder.resolve("hindcast.sarif").toFile())
                        .path("version")
                        .asText())
                .isEqualTo("2.1.0");
    }

    private static List<String> blocks(String document, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        String text = Files.readString(Shell.CHECKOUT.resolve(document));
        Stream.of(text.split("```" + language + "\n"))
                .skip(1)
                .forEach(rest -> blocks.add(rest.substring(0, rest.indexOf("```"))));
        return blocks;
    }
}
