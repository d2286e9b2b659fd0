package dev.hindcast.ingest.binary;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the first bytes of a file say it is. */
public enum Signature {
    /** Word and Excel files are archives too. */
    ZIP('P', 'K', 3, 4),
    PDF('%', 'P', 'D', 'F', '-'),
    /** The container of Office files up to 2003, and of newer ones that a password protects. */
    OLE2(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Set<String> READABLE = Set.of("docx", "xlsx", "pdf");

    private final int[] bytes;

    Signature(int... bytes) {
        this.bytes = bytes;
    }

    /** Returns whether the content begins so. */
    public boolean begins(byte[] content) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns why a file that no reader takes is not read, absent if it may be text.
     *
     * @param installed whether the readers for packed files are there
     */
    public static Optional<String> refusal(String fileName, byte[] content, boolean installed) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        boolean readable = READABLE.contains(extension);
        if (OLE2.begins(content)) {
            return Optional.of(
                    contains(content, ENCRYPTED)
                            ? "it is protected by a password; save it without one"
                            : "it is in the Office format of before 2007; save it as .docx or .xlsx");
        }
        if (readable && !installed) {
            return Optional.of("." + extension + " files need the module hindcast-office, which is not installed; build"
                    + " Hindcast with it, or save the file as "
                    + (extension.equals("xlsx") ? "CSV" : "Markdown or HTML"));
        }
        if (readable) {
            return Optional.of("it is called ." + extension + " but is none; save it again, or correct its extension");
        }
        return ZIP.begins(content)
                ? Optional.of("it is an archive that holds neither a Word nor an Excel document; unpack it")
                : Optional.empty();
    }

    /** Returns whether the bytes hold these in a row. */
    public static boolean contains(byte[] content, byte[] wanted) {
        outer:
        for (int i = 0; i <= content.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (content[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
