package dev.hindcast.cli.config;

import java.nio.file.FileSystems;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The key {@code ignore}: globs of files that are not read. */
final class IgnoredFiles {
    private IgnoredFiles() {}

    /** Returns the globs, each checked. */
    static List<String> read(Node.Entry ignore) {
        return ignore.list().stream().map(IgnoredFiles::glob).toList();
    }

    private static String glob(Node.Scalar item) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + item.text());
            return item.text();
        } catch (PatternSyntaxException e) {
            throw item.place().problem("ignore: \"" + item.text() + "\" is not a glob; write it like drafts/**");
        }
    }
}
