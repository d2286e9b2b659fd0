package dev.hindcast.publish.html;

import dev.hindcast.charts.theme.Ink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's one style sheet, and the policy that allows it and nothing else.
 *
 * @param css the style sheet
 * @param policy value of Content-Security-Policy: no script, no request, no style but this one
 */
public record PageStyle(String css, String policy) {

    /** Returns the style sheet with the charts' dark inks. */
    public static PageStyle read() {
        String css = resource("report.css").replace("/* chart inks */", Ink.darkStyle(".chart"));
        return new PageStyle(
                css,
                "default-src 'none'; style-src 'sha256-" + hash(css)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    /** Returns a style sheet with line feeds only, also where the checkout turned them: a hash is that of what a browser sees. */
    static String resource(String name) {
        try (InputStream in = PageStyle.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
