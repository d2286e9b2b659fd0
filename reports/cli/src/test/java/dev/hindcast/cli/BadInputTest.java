package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is named in one line, and everything else is still read. */
@Timeout(60)
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void anEmptyFolderHasNothingToRead() {
        Cli.Outcome outcome = Cli.run("check", folder.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo("hindcast: " + folder + ": there is nothing to read here; name a folder of post-mortems\n");
    }

    @Test
    void aFolderWithoutIncidentsIsNotEnough() throws IOException {
        write("README.md", "# About this folder\n\nNothing happened.\n");
        Cli.Outcome outcome = Cli.run("metrics", folder.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("none of 1 files could be read as an incident");
    }

    @Test
    void aBinaryFileIsNamedAndTheOthersAreRead() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(folder.resolve("a.md"), bytes);
        oneRejectedOneRead("a.md");
    }

    @Test
    void badUtf8IsNamedAndTheOthersAreRead() throws IOException {
        Files.write(folder.resolve("a.md"), (Cli.DOCUMENT + "caf\u00e9 \u00ff").getBytes(StandardCharsets.ISO_8859_1));
        write("good.md", Cli.DOCUMENT);
        Cli.Outcome outcome = Cli.run("check", folder.toString(), "--fail-on", "never");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out() + outcome.err()).contains("a.md:");
    }

    @Test
    void aLinkThatLeadsNowhereIsNamedAndTheOthersAreRead() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("gone.md"));
        oneRejectedOneRead("a.md");
    }

    @Test
    void aLinkLoopEnds() throws IOException {
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.createSymbolicLink(below.resolve("up"), folder);
        write("good.md", Cli.DOCUMENT);
        Cli.Outcome outcome = Cli.run("metrics", folder.toString(), "--metric", "incident_count", "--format", "csv");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("incident_count,incidents,1,");
    }

    @Test
    void aPipeDoesNotBlock() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", folder.resolve("a.md").toString()).start();
        assertThat(made.waitFor(10, TimeUnit.SECONDS)).isTrue();
        write("good.md", Cli.DOCUMENT);
        assertThat(Cli.run("check", folder.toString(), "--fail-on", "never").code())
                .isZero();
    }

    @Test
    void aDocumentReadWithoutItsFrontMatterIsNamedToo() throws IOException {
        write(
                "a.md",
                "---\ntitle: [never closed\n---\n# Outage\n\n## Timeline\n\n"
                        + "- 2031-05-14 10:00 UTC outage begins\n- 2031-05-14 10:20 UTC resolved\n");
        Cli.Outcome outcome = Cli.run("check", folder.toString(), "--fail-on", "never");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).containsPattern("hindcast: [^\\n]*a\\.md:\\d+: the front matter is not YAML");
        assertThat(outcome.err()).contains("1 incident from 1 document;");
    }

    @Test
    void frontMatterThatIsNotYamlIsNamed() throws IOException {
        write("a.md", "---\nkey: [unclosed\n  : - x\n---\n\n" + Cli.DOCUMENT);
        write("good.md", Cli.DOCUMENT);
        Cli.Outcome outcome = Cli.run("check", folder.toString(), "--fail-on", "never");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("a.md:");
    }

    @Test
    void aVeryLongLineIsBorne() throws IOException {
        write("a.md", Cli.DOCUMENT + "\n" + "x 10:00 ".repeat(1_000_000) + "\n");
        write("good.md", Cli.DOCUMENT);
        assertThat(Cli.run("check", folder.toString(), "--fail-on", "never").code())
                .isZero();
    }

    @Test
    void aFileOverTheLimitIsNamedWithTheSetting() throws IOException {
        write("hindcast.yml", "limits: {max-file-bytes: 1000}\n");
        write("a.md", Cli.DOCUMENT + "\n" + "x".repeat(2_000) + "\n");
        write("good.md", Cli.DOCUMENT);
        Cli.Outcome outcome = Cli.run("check", folder.toString(), "--fail-on", "never");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.err()).contains("a.md:1: ").contains("1000").contains("max-file-bytes");
    }

    @Test
    void standardInputIsOneDocument() {
        Cli.Outcome outcome =
                Cli.run(Map.of(), Cli.DOCUMENT, "metrics", "-", "--metric", "time_to_resolve", "--format", "csv");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("time_to_resolve,seconds,1,1,1,7200,7200");
    }

    @Test
    void emptyStandardInputIsNothing() {
        Cli.Outcome outcome = Cli.run("check", "-");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("hindcast: standard input: ");
    }

    @Test
    void strictRefusesWhatTheOthersBear() throws IOException {
        Files.createSymbolicLink(folder.resolve("a.md"), folder.resolve("gone.md"));
        write("good.md", Cli.DOCUMENT);
        Path out = folder.resolve("out");
        Cli.Outcome outcome = Cli.run("ingest", folder.toString(), "--strict", "--out", out.toString());
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("1 of 2 files could not be read");
        assertThat(out.resolve("incidents.csv")).doesNotExist();
    }

    private void oneRejectedOneRead(String name) throws IOException {
        write("good.md", Cli.DOCUMENT);
        Cli.Outcome outcome = Cli.run("check", folder.toString());
        assertThat(outcome.code()).isEqualTo(1);
        String source = folder.getFileName() + "/" + name;
        assertThat(outcome.out()).contains(source + ":1: error unreadable: ");
        assertThat(outcome.err()).contains("hindcast: " + source + ":1: ").contains("1 incident from 2 documents");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
