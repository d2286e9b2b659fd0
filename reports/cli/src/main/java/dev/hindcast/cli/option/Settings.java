package dev.hindcast.cli.option;

import dev.hindcast.cli.config.Configuration;
import java.util.List;

/**
 * What is in force for one run.
 *
 * @param configuration the file's, with the flags and variables that override it
 * @param listed every setting with its origin, for {@code doctor} and {@code run.json}
 */
public record Settings(Configuration configuration, List<Setting> listed) {
    public Settings {
        listed = List.copyOf(listed);
    }
}
