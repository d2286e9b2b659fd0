package dev.hindcast.ingest.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a text that lies beside a class. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * Returns the lines that are neither blank nor remarks, without the blanks around them.
     *
     * @param owner the class in whose package it lies
     * @param name of the file, UTF-8; it must be there
     */
    public static List<String> of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }
}
