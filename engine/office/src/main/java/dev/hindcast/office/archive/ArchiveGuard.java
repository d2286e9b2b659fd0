package dev.hindcast.office.archive;

import dev.hindcast.ingest.binary.BinaryLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Unpacks an archive once without keeping anything, to see whether it may be unpacked at all. */
public final class ArchiveGuard {
    /** A part this small may be packed as well as it likes. */
    private static final long SMALL = 1L << 20;

    /** Document types stand before the first element. */
    private static final int HEAD = 8192;

    private final BinaryLimits limits;
    private long unpacked;

    private ArchiveGuard(BinaryLimits limits) {
        this.limits = limits;
    }

    /** Returns why the archive must not be opened, with the way out; absent if it may. */
    public static Optional<String> refusal(byte[] content, BinaryLimits limits) {
        ArchiveGuard guard = new ArchiveGuard(limits);
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(archive.getEntries());
            if (entries.size() > limits.entries()) {
                return Optional.of(
                        excess(entries.size() + " parts", limits.entries() + " parts", "max-archive-entries"));
            }
            for (ZipArchiveEntry entry : entries) {
                Optional<String> refusal = guard.part(archive, entry);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of("it is damaged: its archive cannot be unpacked; open it and save it again");
        }
    }

    private static String excess(String found, String limit, String setting) {
        return "unpacked it has " + found + ", more than the limit of " + limit + "; raise " + setting
                + " under \"limits\" in hindcast.yml if you trust it";
    }

    private Optional<String> part(ZipFile archive, ZipArchiveEntry entry) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] buffer = new byte[HEAD];
        try (InputStream in = archive.getInputStream(entry)) {
            int count = in.readNBytes(buffer, 0, buffer.length);
            if (isXml(entry.getName()) && declaresType(buffer, count)) {
                return Optional.of("its part " + shown(entry.getName())
                        + " declares a document type, as Office files never do; it was not opened");
            }
            for (; count > 0; count = in.read(buffer)) {
                size += count;
                unpacked += count;
                if (unpacked > limits.unpackedBytes()) {
                    return Optional.of(
                            excess("more bytes than it may", limits.unpackedBytes() + " bytes", "max-unpacked-bytes"));
                }
                if (size > SMALL && size / packed > limits.ratio()) {
                    return Optional.of(excess(
                            "a part more than " + limits.ratio() + " times its packed size",
                            "a ratio of " + limits.ratio(),
                            "max-unpack-ratio"));
                }
            }
        }
        return Optional.empty();
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[^\\w./ -]", "?");
        return plain.length() <= 80 ? plain : plain.substring(0, 80);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Characters of two bytes are told apart by their zero bytes only. */
    private static boolean declaresType(byte[] head, int length) {
        String text = new String(head, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
        return text.contains("<!DOCTYPE") || text.contains("<!ENTITY");
    }
}
