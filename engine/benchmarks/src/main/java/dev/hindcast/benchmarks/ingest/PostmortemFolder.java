package dev.hindcast.benchmarks.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes a folder of made-up post-mortems. The same seed gives the same bytes. */
public final class PostmortemFolder {
    private static final int FILES_A_FOLDER = 1_000;

    private PostmortemFolder() {}

    /**
     * Writes documents below a folder.
     *
     * @param folder where; must be new or empty
     * @param count how many
     * @param chars about how long each is
     * @param seed decides everything in them
     */
    public static void write(Path folder, int count, int chars, long seed) throws IOException {
        for (int i = 0; i < count; i++) {
            Path below = folder.resolve(String.format(Locale.ROOT, "%03d", i / FILES_A_FOLDER));
            Files.createDirectories(below);
            Files.writeString(
                    below.resolve(String.format(Locale.ROOT, "incident-%06d.md", i)), document(i, chars, seed));
        }
    }

    /** Returns the text of one document of the folder. */
    public static String document(int index, int chars, long seed) {
        Vocabulary words = new Vocabulary(new SplittableRandom(seed * 1_000_003 + index));
        Layout layout = Layout.values()[index % Layout.values().length];
        return layout.write(words, Course.of(words), chars);
    }

    /**
     * Writes a folder from the command line.
     *
     * @param arguments folder, count, characters, seed
     */
    public static void main(String[] arguments) throws IOException {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Long.parseLong(arguments[3]));
    }
}
