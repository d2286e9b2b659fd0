package dev.hindcast.cli.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the configuration lies, and its text. */
public final class ConfigurationFile {
    /** Its name at the root of a PATH. */
    public static final String NAME = "hindcast.yml";

    /** Largest configuration read. A longer one is no configuration. */
    static final int MOST_BYTES = 256 * 1024;

    private ConfigurationFile() {}

    /**
     * Returns the configuration at the root of one of the paths, absent where there is none.
     *
     * @throws ConfigurationProblem if two paths bring one each
     */
    public static Optional<Path> find(List<Path> paths) {
        List<Path> found = paths.stream()
                .map(ConfigurationFile::beside)
                .filter(Files::isRegularFile)
                .distinct()
                .toList();
        if (found.size() > 1) {
            throw new ConfigurationProblem(
                    found.get(1) + ": a second configuration beside " + found.get(0) + "; choose one with --config");
        }
        return found.stream().findFirst();
    }

    /** A file brings the configuration that lies in its own folder. */
    private static Path beside(Path path) {
        return Files.isDirectory(path) ? path.resolve(NAME) : path.resolveSibling(NAME);
    }

    /**
     * Returns what the file says.
     *
     * @throws ConfigurationProblem if it cannot be read or used; the message names file, line and the way out
     */
    public static Configuration read(Path file) {
        String text = text(file);
        try {
            return new ConfigurationReader(file).read(YamlReader.read(file.toString(), text));
        } catch (IOException e) {
            throw new ConfigurationProblem(file + ": cannot be read: " + e.getMessage());
        }
    }

    /** Returns the text of a small UTF-8 file. */
    static String text(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new ConfigurationProblem(file + ": there is no such file; check the name");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new ConfigurationProblem(file + ": is larger than " + MOST_BYTES + " bytes; shorten it");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ConfigurationProblem(file + ": is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new ConfigurationProblem(file + ": cannot be read; check its permissions");
        }
    }
}
