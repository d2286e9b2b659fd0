package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.file.Sha256;
import dev.hindcast.ingest.normalise.outline.Titles;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Names incidents after their documents, so that a name stays the same from run to run and on every machine. */
public final class IncidentIds {
    private static final int LONGEST = 48;
    /** Each is two hexadecimal digits. */
    private static final int DIGEST_BYTES = 3;

    private IncidentIds() {}

    /** Returns the file's name in letters, digits and hyphens, with six hexadecimal digits of its whole path's SHA-256. */
    public static String of(String source) {
        String plain = Normalizer.normalize(Titles.stem(source), Normalizer.Form.NFKD);
        String slug = slug(plain.toLowerCase(Locale.ROOT));
        return (slug.isEmpty() ? "incident" : slug) + "-" + digest(source);
    }

    /** One hyphen for whatever else stands between letters and digits. */
    private static String slug(String plain) {
        StringBuilder slug = new StringBuilder();
        boolean parted = false;
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (kept && parted && slug.length() > 0) {
                slug.append('-');
            }
            if (kept && slug.length() < LONGEST) {
                slug.append(c);
            }
            parted = !kept;
        }
        boolean cut = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
        return cut ? slug.substring(0, slug.length() - 1) : slug.toString();
    }

    private static String digest(String text) {
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    }
}
