package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process, from another folder whose name has a space, through a link. */
class LauncherIT {
    @TempDir
    private Path temporary;

    private Path folder;
    private Shell shell;

    @BeforeEach
    void linkTheLauncher() throws IOException {
        folder = Files.createDirectory(temporary.resolve("a folder"));
        Files.createSymbolicLink(folder.resolve("hindcast"), Shell.CHECKOUT.resolve("hindcast"));
        shell = new Shell(folder);
    }

    @Test
    void aFreshBuildIsNotBuiltAgain() throws IOException, InterruptedException {
        Shell.Outcome outcome = shell.run("./hindcast --version");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("hindcast ");
        assertThat(outcome.err()).doesNotContain("building");
    }

    @Test
    void standardOutputIsDataAlone() throws IOException, InterruptedException {
        Shell.Outcome outcome =
                shell.run("./hindcast metrics '" + Shell.CHECKOUT + "/sample-data' --format json --quiet");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(new ObjectMapper().readTree(outcome.out()).size()).isGreaterThan(5);
    }

    @Test
    void exitCodesReachTheShell() throws IOException, InterruptedException {
        assertThat(shell.run("./hindcast check nowhere").code()).isEqualTo(2);
        assertThat(shell.run("mkdir empty && ./hindcast check empty").code()).isEqualTo(3);
        assertThat(shell.run("./hindcast check '" + Shell.CHECKOUT + "/sample-data'")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aFullDiskBehindStandardOutputIsNoSuccess() throws IOException, InterruptedException {
        Shell.Outcome outcome = shell.run("./hindcast --help > /dev/full");
        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("standard output cannot be written");
    }

    @Test
    void anInterruptedRunEndsWith130() throws IOException, InterruptedException {
        shell.run("./hindcast --version");
        // Waits for a document on standard input, which never comes. What runs in the background of a script ignores
        // interrupts and hands that on, so the signal is set back first.
        Process process = shell.start(
                "exec env --default-signal=INT ./hindcast check -",
                Map.of(),
                folder.resolve("out"),
                folder.resolve("err"));
        Thread.sleep(1_500);
        assertThat(process.isAlive()).isTrue();
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
    }

    @Test
    void aMachineWithoutJavaIsToldWhatToInstall() throws IOException, InterruptedException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "find", "head", "cat", "mkdir", "rm", "sed")) {
            Files.createSymbolicLink(
                    tools.resolve(tool), Path.of("/usr/bin", tool).toRealPath());
        }
        Shell.Outcome outcome = shell.run("./hindcast --version", Map.of("JAVA_HOME", "", "PATH", tools.toString()));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("apt-get install openjdk-17-jdk-headless")
                .containsOnlyOnce("\n");
    }

    @Test
    void aReportIsTheSameWithAndWithoutTheArchive() throws IOException, InterruptedException {
        String report = "./hindcast report '" + Shell.CHECKOUT + "/sample-data' --quiet --out ";
        assertThat(shell.run(report + "one").code()).isZero();
        assertThat(shell.run(
                                report + "two",
                                Map.of(
                                        "HINDCAST_JAVA_OPTS",
                                        "-Xshare:off",
                                        "LC_ALL",
                                        "tr_TR.UTF-8",
                                        "TZ",
                                        "Asia/Tokyo"))
                        .code())
                .isZero();
        assertThat(shell.run("diff -r -x run.json one two").out()).isEmpty();
    }

    /** What a small input is compiled with does not hang on what lies where its tables go. */
    @Test
    void whatLiesInTheOutputFolderIsNoInput() throws IOException, InterruptedException {
        shell.run("mkdir tables && head -c 20971520 /dev/urandom > tables/other");
        Shell.Outcome outcome = shell.run(
                "./hindcast ingest '" + Shell.CHECKOUT + "/sample-data' --quiet --out tables",
                Map.of("HINDCAST_JAVA_OPTS", "-XX:+PrintFlagsFinal"));
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out()).containsPattern("C1MaxInlineSize += 22 ");
    }
}
