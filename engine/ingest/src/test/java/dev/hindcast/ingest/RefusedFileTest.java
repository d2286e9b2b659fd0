package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.FindingCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear line for each file that cannot be read; the others are read. */
class RefusedFileTest {
    @TempDir
    Path root;

    private Folder folder;

    @BeforeEach
    void aFolder() {
        folder = new Folder(root);
    }

    @Test
    void aFileOverTheLimitIsRejectedNamingLimitAndSetting() throws IOException {
        folder.write("large.md", "a".repeat(11 << 20));
        Rejected rejected = folder.onlyRejection();
        assertThat(rejected.cause()).isEqualTo(RejectionCause.UNREADABLE);
        assertThat(rejected.reason()).contains("11534336", "10485760", "max-file-bytes", "hindcast.yml");
    }

    @Test
    void aFileAtTheLimitIsRead() throws IOException {
        String padding = "\n" + "a".repeat((10 << 20) - Folder.DOCUMENT.length() - 1);
        folder.write("full.md", Folder.DOCUMENT + padding);
        assertThat(Reading.incidents(folder.read().readings())).hasSize(1);
    }

    @Test
    void oneUnreadableFileOfAThousandCostsOnlyItself() throws IOException {
        for (int i = 0; i < 999; i++) {
            folder.document("incident-" + i + ".md");
        }
        folder.write("incident-500b.md", new byte[] {'#', ' ', (byte) 0xC3, '\n'});
        List<Reading> readings = folder.read().readings();
        assertThat(Reading.incidents(readings)).hasSize(999);
        assertThat(Reading.rejections(readings))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.source()).endsWith("/incident-500b.md"));
    }

    @Test
    void aBinaryFileIsRejected() throws IOException {
        folder.write("picture.md", new byte[] {'#', ' ', 'a', '\n', 0, 1, 2, 3});
        Rejected rejected = folder.onlyRejection();
        assertThat(rejected.reason()).contains("not a text file");
        assertThat(rejected.line()).isEqualTo(2);
    }

    @Test
    void brokenUtf8IsRejectedWithItsLine() throws IOException {
        byte[] damaged = "# Caf\u00e9\n\nTwo\ncaf\u00e9\n".getBytes(StandardCharsets.UTF_8);
        damaged[16] = ' ';
        folder.write("damaged.md", damaged);
        Rejected rejected = folder.onlyRejection();
        assertThat(rejected.line()).isEqualTo(4);
        assertThat(rejected.reason()).contains("UTF-8", "byte 18");
    }

    @Test
    void aTextInAnOlderEncodingIsReadWithAFinding() throws IOException {
        String text = Folder.DOCUMENT.replace("reading room", "caf\u00e9");
        folder.write("latin.md", text.getBytes(StandardCharsets.ISO_8859_1));
        folder.write("wide.md", text.getBytes(StandardCharsets.UTF_16LE));
        assertThat(Reading.incidents(folder.read().readings())).hasSize(2).allSatisfy(incident -> {
            assertThat(incident.title()).isEqualTo("Lamps out in the caf\u00e9");
            assertThat(incident.findings())
                    .filteredOn(finding -> finding.code() == FindingCode.ASSUMED_ENCODING)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.evidence().line()).isEqualTo(1));
        });
    }

    @Test
    void halfACharacterAtTheEndIsNoText() throws IOException {
        byte[] whole = (Folder.DOCUMENT + "\u00e9").getBytes(StandardCharsets.UTF_8);
        folder.write("cut.md", Arrays.copyOf(whole, whole.length - 1));
        assertThat(folder.onlyRejection().line()).isEqualTo(8);
    }

    @Test
    void emptyAndBlankFilesAreNoIncidents() throws IOException {
        folder.write("empty.md", "");
        folder.write("blank.md", " \n\t\n");
        folder.write("mark.md", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        assertThat(Reading.rejections(folder.read().readings())).hasSize(3).allSatisfy(rejected -> {
            assertThat(rejected.cause()).isEqualTo(RejectionCause.NOT_AN_INCIDENT);
            assertThat(rejected.reason()).isEqualTo("it is empty");
        });
    }

    @Test
    void aFileWithoutPermissionIsRejected() throws IOException {
        Path file = folder.document("closed.md");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        // Root reads everything.
        Assumptions.assumeFalse(Files.isReadable(file));
        assertThat(folder.onlyRejection().reason()).contains("permission denied");
    }

    @Test
    void aFileThatFailsWhileItIsReadIsRejected() throws IOException {
        Path failing = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.isReadable(failing), "there is no file here that opens and fails");
        Path good = folder.document("good.md");
        List<Reading> readings = Ingest.run(List.of(good, failing), IngestSettings.defaults(), ProgressListener.NONE)
                .readings();
        assertThat(Reading.incidents(readings)).hasSize(1);
        assertThat(Reading.rejections(readings))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).startsWith("it cannot be read ("));
    }

    @Test
    void aFolderThatVanishesOrCannotBeOpenedIsOneLine() {
        assertThat(InputFiles.reason(new AccessDeniedException("/secret/path"))).isEqualTo("permission denied");
        assertThat(InputFiles.reason(new NoSuchFileException("/secret/path"))).isEqualTo("it is gone");
        assertThat(InputFiles.reason(new IOException("two\nlines"))).isEqualTo("two lines");
        assertThat(InputFiles.reason(new IOException())).isEqualTo("IOException");
    }

    @Test
    void oneBadFileAmongManyCostsOnlyItself() throws IOException {
        for (int i = 0; i < 199; i++) {
            folder.document("good-" + i + ".md");
        }
        folder.write("good-100a.md", new byte[] {(byte) 0xC3, '(', '\n'});
        List<Reading> readings = folder.read().readings();
        assertThat(Reading.incidents(readings)).hasSize(199);
        assertThat(Reading.rejections(readings))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.source()).endsWith("/good-100a.md"));
    }

    @Test
    void noReasonNamesTheMachinesPaths() throws IOException {
        folder.write("large.md", "a".repeat(11 << 20));
        folder.write("binary.md", new byte[] {0});
        Files.createSymbolicLink(root.resolve("link.md"), root.resolve("nowhere"));
        assertThat(Reading.rejections(folder.read().readings()))
                .hasSize(3)
                .allSatisfy(rejected -> assertThat(rejected.reason()).doesNotContain(root.toString()));
    }
}
