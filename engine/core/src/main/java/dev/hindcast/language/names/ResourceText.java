package dev.hindcast.language.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text of a resource that lies beside a class. */
public final class ResourceText {
    private ResourceText() {}

    /**
     * Returns the text.
     *
     * @param beside the class it lies beside
     * @param name its name, with its ending
     * @throws NullPointerException if there is none of that name
     */
    public static String of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
