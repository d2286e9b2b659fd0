package dev.hindcast.ingest.file;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;

/** Which files and folders below a named folder are not looked at: hidden ones, Hindcast's own, and what the user ignores. */
public final class PassedOver {
    private final Set<String> own;
    private final List<PathMatcher> ignored;

    /**
     * Passes over what these names and globs name, too.
     *
     * @param own names of Hindcast's own files
     * @param ignore relative to the folder that was named
     */
    public PassedOver(Set<String> own, List<String> ignore) {
        this.own = Set.copyOf(own);
        this.ignored = ignore.stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();
    }

    /** Returns whether a folder is passed over, by its path below the named one. */
    public boolean folder(Path relative) {
        return hidden(relative) || matches(relative);
    }

    /** Returns whether a file is passed over, by its path below the named folder. */
    public boolean file(Path relative) {
        return hidden(relative)
                || matches(relative)
                || own.contains(relative.getFileName().toString());
    }

    private boolean matches(Path relative) {
        return ignored.stream().anyMatch(matcher -> matcher.matches(relative));
    }

    private static boolean hidden(Path relative) {
        return relative.getFileName().toString().startsWith(".");
    }
}
