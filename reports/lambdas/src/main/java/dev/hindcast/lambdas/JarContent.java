package dev.hindcast.lambdas;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What a jar holds.
 *
 * @param files bytes by name, in the jar's order; those of folders are empty
 * @param time of every entry, as builds that are to be equal byte for byte have only one
 */
record JarContent(Map<String, byte[]> files, LocalDateTime time) {
    private static final String CLASS = ".class";

    static JarContent read(Path jar) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        LocalDateTime time = LocalDateTime.of(1980, 1, 1, 0, 0);
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                time = entry.getTimeLocal();
            }
        }
        return new JarContent(files, time);
    }

    /** Returns the classes by name, such as {@code java/lang/String}. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        files.forEach((name, bytes) -> {
            if (name.endsWith(CLASS) && !name.startsWith("META-INF/") && !name.endsWith("-info.class")) {
                classes.put(name.substring(0, name.length() - CLASS.length()), bytes);
            }
        });
        return classes;
    }

    /** Returns the same with these classes; new ones come last. */
    JarContent with(Map<String, byte[]> classes) {
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        classes.forEach((name, bytes) -> all.put(name + CLASS, bytes));
        return new JarContent(all, time);
    }

    /** Writes the jar aside and moves it into place. */
    void write(Path jar) throws IOException {
        Path aside = jar.resolveSibling(jar.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(aside);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
