package dev.hindcast.ingest.normalise.people;

import dev.hindcast.ingest.file.ResourceLines;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that lies beside this class, parted by blanks. */
final class WordsOf {
    private WordsOf() {}

    /** Returns the words of the file. */
    static Set<String> file(String name) {
        return ResourceLines.of(WordsOf.class, name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
