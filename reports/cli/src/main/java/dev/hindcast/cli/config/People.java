package dev.hindcast.cli.config;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The key {@code people}: files of names, one a line. */
final class People {
    private People() {}

    /**
     * Returns the names in the files, which must lie in or below the configuration's folder: a configuration may have come with
     * documents from elsewhere and has no business with other files.
     */
    static List<String> read(Node.Entry people, Path configuration) {
        List<String> names = new ArrayList<>();
        for (Node.Scalar item : people.list()) {
            Path file = beside(configuration, item, "people");
            ConfigurationFile.text(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(names::add);
        }
        return names;
    }

    /** Returns a file that lies in or below the configuration's folder. */
    static Path beside(Path configuration, Node.Scalar item, String key) {
        Path folder = configuration.toAbsolutePath().getParent();
        Path file = folder.resolve(item.text());
        requireInside(folder, file, item, key);
        return file;
    }

    private static void requireInside(Path folder, Path file, Node.Scalar item, String key) {
        try {
            if (file.toRealPath().startsWith(folder.toRealPath())) {
                return;
            }
        } catch (IOException e) {
            throw item.place().problem(key + ": there is no file \"" + item.text() + "\" beside the configuration");
        }
        throw item.place()
                .problem(key + ": \"" + item.text() + "\" lies outside the configuration's folder; move it there");
    }
}
