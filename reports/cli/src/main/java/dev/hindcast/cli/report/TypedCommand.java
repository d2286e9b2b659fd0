package dev.hindcast.cli.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The command as a page may tell it: without what changes no digit, such as where the report goes, and with the last name of a
 * path alone, for the folders above it are nobody's business.
 */
public final class TypedCommand {
    private static final Set<String> WITH_VALUE = Set.of("--out", "--config", "--spark-master");
    private static final Set<String> ALONE = Set.of("--quiet", "--verbose", "--no-pdf", "--no-xlsx");

    private TypedCommand() {}

    /** Returns the command that was typed with these arguments. */
    public static String published(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of("hindcast"));
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (WITH_VALUE.contains(argument) && rest.hasNext()) {
                rest.next();
            } else if (!ALONE.contains(argument) && WITH_VALUE.stream().noneMatch(o -> argument.startsWith(o + "="))) {
                words.add(quoted(name(argument)));
            }
        }
        return String.join(" ", words);
    }

    private static String name(String argument) {
        if (argument.startsWith("-") || argument.indexOf('\0') >= 0 || !Files.exists(Path.of(argument))) {
            return argument;
        }
        // The name of "." is that of the folder it stands for.
        Path name = Path.of(argument).toAbsolutePath().normalize().getFileName();
        return name == null ? argument : name.toString();
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.chars()
                        .mapToObj(c -> (char) c)
                        .allMatch(c -> Character.isLetterOrDigit(c) || "-_./=+:,".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
