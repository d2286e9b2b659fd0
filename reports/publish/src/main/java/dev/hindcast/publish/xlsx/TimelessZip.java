package dev.hindcast.publish.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the times out of a workbook: those of its entries, and the one that its properties tell. */
final class TimelessZip {
    /** Not the first day that the format knows: Java takes that for "earlier" and writes an instant by the machine's zone. */
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";

    private TimelessZip() {}

    static byte[] of(byte[] zip) throws IOException {
        // Sizes stand in the directory at the end alone, so that it cannot be read as a stream.
        Path file = Files.createTempFile("hindcast", ".xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try {
            Files.write(file, zip);
            try (ZipFile in = new ZipFile(file.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    copy(in, entry, out);
                }
            }
        } finally {
            Files.delete(file);
        }
        return bytes.toByteArray();
    }

    private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(FIXED);
        out.putNextEntry(copy);
        try (InputStream content = in.getInputStream(entry)) {
            byte[] read = content.readAllBytes();
            out.write(entry.getName().equals(PROPERTIES) ? timeless(read) : read);
        }
        out.closeEntry();
    }

    private static byte[] timeless(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
