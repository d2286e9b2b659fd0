package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.normalise.outline.Titles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names incidents after their documents, so that a name stays the same from run to run and on every machine. */
public final class IncidentIds {
    private static final int LONGEST = 48;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private IncidentIds() {}

    /** Returns the file's name in letters, digits and hyphens, with six hexadecimal digits of its whole path's SHA-256. */
    public static String of(String source) {
        String plain = Normalizer.normalize(Titles.stem(source), Normalizer.Form.NFKD);
        String slug = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        slug = EDGES.matcher(slug).replaceAll("");
        if (slug.length() > LONGEST) {
            slug = EDGES.matcher(slug.substring(0, LONGEST)).replaceAll("");
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
