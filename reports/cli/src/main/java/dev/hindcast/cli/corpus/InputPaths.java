package dev.hindcast.cli.corpus;

import dev.hindcast.cli.run.Failure;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Files and folders as they are typed; a glob that the shell left alone is expanded here. */
final class InputPaths {
    private static final String GLOB = ".*[*?\\[{].*";

    private InputPaths() {}

    static List<Path> of(List<String> names) {
        List<Path> paths = new ArrayList<>();
        names.forEach(name -> paths.addAll(expand(name)));
        return List.copyOf(paths);
    }

    private static List<Path> expand(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return List.of(path);
            }
            List<Path> matching = name.matches(GLOB) ? matching(name) : List.of();
            if (matching.isEmpty()) {
                throw Failure.usage(name + ": there is no such file or folder; check the name");
            }
            return matching;
        } catch (InvalidPathException | PatternSyntaxException e) {
            throw Failure.usage(name + ": is neither a path nor a glob; check the name");
        } catch (IOException e) {
            throw Failure.usage(name + ": the folder of this glob cannot be listed; check its permissions");
        }
    }

    private static List<Path> matching(String glob) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        Path start = Path.of("");
        for (Path part : Path.of(glob)) {
            if (part.toString().matches(GLOB)) {
                break;
            }
            start = start.resolve(part);
        }
        Path root = glob.startsWith("/") ? Path.of("/").resolve(start) : start;
        try (Stream<Path> below = Files.walk(root)) {
            return below.filter(matcher::matches).sorted().toList();
        }
    }
}
