package dev.hindcast.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.binary.BinaryLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are damaged, disguised or meant to harm: one line each that says what to do, and nothing else happens. */
class HostileFileTest {
    private static IngestSettings limited(BinaryLimits limits) {
        IngestLimits all = IngestLimits.defaults();
        return OfficeReading.settings(
                Map.of(),
                new IngestLimits(
                        all.maxFileBytes(),
                        all.maxCollectionBytes(),
                        all.maxFiles(),
                        all.maxTimePerDocument(),
                        all.parse(),
                        limits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.xlsx", "a.pdf"})
    void oneByteIsNoDocument(String name) {
        assertThat(OfficeReading.rejection(name, new byte[] {'x'})).contains("is none; save it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.xlsx", "a.pdf"})
    void withoutTheModuleTheWayOutIsNamed(String name) {
        byte[] content = name.endsWith("pdf")
                ? new PdfFile().page().bytes()
                : WordFile.told().bytes();
        assertThat(OfficeReading.rejection(name, content, IngestSettings.defaults()))
                .contains("need the module hindcast-office");
    }

    @Test
    void aWrongExtensionDoesNotMatter() {
        assertThat(OfficeReading.incident("valve.md", WordFile.told().bytes()).title())
                .isEqualTo("Pump valve stuck at the north basin");
        assertThat(OfficeReading.incident("valve.xlsx", WordFile.told().bytes())
                        .source()
                        .format())
                .isEqualTo("docx");
    }

    @Test
    void filesCutOffAnywhereGiveAReading() {
        for (byte[] whole : new byte[][] {WordFile.told().bytes(), pdf(), sheet()}) {
            // Small files at every byte, longer ones so that the steps stay a few hundred.
            for (int length = 0; length < whole.length; length += 1 + whole.length / 400) {
                assertThat(Ingest.read("reports/a.docx", Arrays.copyOf(whole, length), OfficeReading.settings()))
                        .as("cut at byte " + length)
                        .isNotEmpty()
                        .noneMatch(reading -> reading.toString().contains("could not be understood"));
            }
        }
    }

    @Test
    void changedBytesGiveAReading() {
        Random random = new Random(20310514);
        for (byte[] whole : new byte[][] {WordFile.told().bytes(), pdf(), sheet()}) {
            for (int i = 0; i < 40; i++) {
                byte[] changed = whole.clone();
                for (int j = 0; j < 1 + random.nextInt(20); j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                assertThat(Ingest.read("reports/a.pdf", changed, OfficeReading.settings()))
                        .as("seed 20310514, change " + i)
                        .isNotEmpty()
                        .noneMatch(reading -> reading.toString().contains("could not be understood"));
            }
        }
    }

    @Test
    void anArchiveThatGrowsBeyondMeasureIsNotUnpacked() throws IOException {
        byte[] bomb = with(WordFile.told().bytes(), "word/media/image1.bin", new byte[8 << 20]);
        assertThat(OfficeReading.rejection("bomb.docx", bomb)).contains("max-unpack-ratio");
        BinaryLimits small = new BinaryLimits(10_000, 1 << 20, 100_000, 500);
        assertThat(OfficeReading.rejection("bomb.docx", bomb, limited(small))).contains("max-unpacked-bytes");
        BinaryLimits few = new BinaryLimits(3, 1 << 30, 100_000, 500);
        assertThat(OfficeReading.rejection("bomb.docx", bomb, limited(few))).contains("max-archive-entries");
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnyParserSeesIt() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        byte[] hostile = with(sheet(), "xl/extra.xml", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(OfficeReading.rejection("entity.xlsx", hostile)).contains("declares a document type");
    }

    @Test
    void aPasswordIsNamed() throws Exception {
        assertThat(OfficeReading.rejection(
                        "locked.docx", encrypted(WordFile.told().bytes())))
                .contains("protected by a password");
        assertThat(OfficeReading.rejection(
                        "locked.pdf",
                        new PdfFile().page().line("x").protect("secret").bytes()))
                .contains("protected by a password");
    }

    @Test
    void aPdfWithTooManyPagesOrAStreamThatGrowsIsNotRead() throws IOException {
        PdfFile pages = new PdfFile();
        for (int i = 0; i < 4; i++) {
            pages.page();
        }
        BinaryLimits limits = new BinaryLimits(10, 1 << 20, 100, 3);
        assertThat(OfficeReading.rejection("long.pdf", pages.bytes(), limited(limits)))
                .contains("max-pages");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
            packed.write(new byte[4 << 20]);
        }
        assertThat(OfficeReading.rejection("bomb.pdf", out.toByteArray(), limited(limits)))
                .contains("max-unpacked-bytes");
    }

    private static byte[] pdf() {
        return new PdfFile()
                .page()
                .heading(20, "Valve stuck")
                .line("2031-05-14 10:02 UTC Impact begins")
                .bytes();
    }

    private static byte[] sheet() {
        return new SheetFile()
                .sheet("Log")
                .row("ID", "Title", "Started", "Resolved")
                .row("1", "Ramp stuck", "2031-05-14 10:02", "2031-05-14 11:40")
                .bytes();
    }

    private static byte[] with(byte[] archive, String name, byte[] part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] document) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("secret");
            try (var out = info.getEncryptor().getDataStream(files)) {
                out.write(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
