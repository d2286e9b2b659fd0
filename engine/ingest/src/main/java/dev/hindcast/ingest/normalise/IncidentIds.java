package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.normalise.outline.Titles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names incidents after their documents, so that a name stays the same from run to run and on every machine. */
final class IncidentIds {
    private static final int LONGEST = 48;

    private IncidentIds() {}

    /** Returns the file's name in letters, digits and hyphens, with six hexadecimal digits of its whole path's SHA-256. */
    static String of(String source) {
        String plain = Normalizer.normalize(Titles.stem(source), Normalizer.Form.NFKD);
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, LONGEST).replaceAll("-$", "");
        }
        return (slug.isEmpty() ? "incident" : slug) + "-" + digest(source).substring(0, 6);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
