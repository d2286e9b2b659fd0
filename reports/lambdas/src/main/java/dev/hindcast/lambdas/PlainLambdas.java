package dev.hindcast.lambdas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives the jars of a folder plain classes in place of lambdas, and records plain code. Jars that have neither are left alone, so
 * doing it twice does no harm.
 */
public final class PlainLambdas {
    private PlainLambdas() {}

    /**
     * Rewrites jars.
     *
     * @param arguments a folder, then how the names of the jars in it begin; folders within it count too
     */
    public static void main(String... arguments) throws IOException {
        for (Path jar : jars(Path.of(arguments[0]), arguments[1])) {
            rewrite(jar);
        }
    }

    private static List<Path> jars(Path folder, String beginning) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    private static void rewrite(Path jar) throws IOException {
        JarContent content = JarContent.read(jar);
        Map<String, byte[]> changed = LambdaRewriter.rewrite(content.classes());
        if (!changed.isEmpty()) {
            content.with(changed).write(jar);
        }
    }
}
