package dev.hindcast.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code mvn -Pdist package} makes, unpacked away from the checkout and reached through a link. */
class DistributionIT {
    private static final Path MADE = Shell.CHECKOUT.resolve("reports/cli/target");

    @TempDir
    private Path temporary;

    private Path prefix;
    private Shell shell;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        List<Path> archives = made(".tar.gz");
        assumeTrue(archives.size() == 1, "no distribution: Maven ran without -Pdist");
        prefix = Files.createDirectory(temporary.resolve("a prefix"));
        assertThat(new Shell(prefix)
                        .run("tar xzf '" + archives.get(0) + "' --strip-components=1")
                        .code())
                .isZero();
        Path folder = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("hindcast"), prefix.resolve("bin/hindcast"));
        shell = new Shell(folder);
    }

    @ParameterizedTest
    @MethodSource("javas")
    void runsOnEveryJavaThereIs(Path java) throws IOException, InterruptedException {
        Map<String, String> variables = Map.of("JAVA_HOME", java.toString());
        String samples = prefix.resolve("share/doc/hindcast/sample-data").toString();
        String metrics = "./hindcast metrics '" + samples + "' --metric time_to_resolve --format csv --quiet";
        Shell.Outcome first = shell.run(metrics, variables);
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("preparing a fast start");
        Shell.Outcome second = shell.run(metrics, variables);
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out()).contains("time_to_resolve");
        Shell.Outcome report = shell.run("./hindcast report '" + samples + "' --quiet --out report", variables);
        assertThat(report.code()).as(report.err()).isZero();
        assertThat(shell.folder().resolve("report/report.pdf")).isNotEmptyFile();
    }

    static List<Path> javas() throws IOException {
        Path own = Path.of(System.getProperty("java.home"));
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return List.of(own);
        }
        try (Stream<Path> folders = Files.list(installed)) {
            return Stream.concat(Stream.of(own), folders)
                    .filter(folder -> Files.isExecutable(folder.resolve("bin/java")))
                    .filter(DistributionIT::isNewEnough)
                    .map(DistributionIT::real)
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    private static boolean isNewEnough(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("release")).stream()
                    .anyMatch(line -> line.matches("JAVA_VERSION=\"(1[7-9]|[2-9]\\d)\\b.*"));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPrefixThatCannotBeWrittenKeepsItsFastStartWithTheUser() throws IOException, InterruptedException {
        assertThat(new Shell(prefix).run("chmod -R a-w lib").code()).isZero();
        // Root may write everywhere, so it is asked to run as somebody else.
        assumeTrue(
                new Shell(prefix)
                                .run("[ \"$(id -u)\" = 0 ] && command -v setpriv")
                                .code()
                        == 0,
                "not root");
        String nobody = "chmod a+rx . .. ; mkdir -m 777 home; "
                + "HOME=$PWD/home setpriv --reuid=65534 --regid=65534 --clear-groups ./hindcast doctor";
        Shell.Outcome outcome = shell.run(nobody);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        try (Stream<Path> kept = Files.walk(shell.folder().resolve("home/.cache/hindcast"))) {
            assertThat(kept.map(path -> path.getFileName().toString())).anyMatch(name -> name.endsWith(".jsa"));
        }
    }

    @Test
    void sparkIsTheUsersOwn() throws IOException, InterruptedException {
        Shell.Outcome outcome = shell.run("./hindcast metrics . --engine spark", Map.of("SPARK_HOME", ""));
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("set SPARK_HOME").doesNotContain("${");
        assertThat(prefix.resolve("lib/hindcast/spark/hindcast-spark.jar")).isNotEmptyFile();
    }

    @Test
    void licencesCompletionAndBillOfMaterialsAreInside() throws IOException, InterruptedException {
        Path documents = prefix.resolve("share/doc/hindcast");
        assertThat(documents.resolve("LICENSE")).isNotEmptyFile();
        assertThat(documents.resolve("THIRD-PARTY.txt")).content().contains("jfreechart", "tablesaw-core");
        assertThat(documents.resolve("bom.json")).content().contains("CycloneDX");
        String complete = ". '" + prefix + "/share/bash-completion/completions/hindcast'; COMP_WORDS=(hindcast re); "
                + "COMP_CWORD=1; _complete_hindcast; echo ${COMPREPLY[@]}";
        assertThat(shell.run("bash -c \"" + complete.replace("$", "\\$") + "\"").out())
                .contains("report", "repeats");
    }

    @Test
    void zipAndTarHoldTheSame() throws IOException, InterruptedException {
        String zipped = "unzip -Z1 '" + made(".zip").get(0) + "' | grep -v '/$' | sort";
        String packed = "tar tzf '" + made(".tar.gz").get(0) + "' | grep -v '/$' | sort";
        assumeTrue(shell.run("command -v unzip").code() == 0, "no unzip");
        assertThat(shell.run(zipped).out()).isEqualTo(shell.run(packed).out()).contains("/bin/hindcast");
    }

    private static List<Path> made(String ending) throws IOException {
        try (Stream<Path> files = Files.list(MADE)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        }
    }
}
