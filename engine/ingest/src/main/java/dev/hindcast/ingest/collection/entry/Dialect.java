package dev.hindcast.ingest.collection.entry;

import dev.hindcast.ingest.file.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the keys of one program's exports mean, where that differs from what their words say.
 *
 * @param name the program
 * @param needs keys by which its exports are told from others, all of them
 * @param labels its keys to the labels under which they are read
 */
public record Dialect(String name, Set<String> needs, Map<String, String> labels) {
    /** A label that nothing is read from: the value stays as evidence only. */
    public static final String NOTE = "note";

    private static final Pattern HEAD = Pattern.compile("\\[(.+)] (.+)");

    /** The first that fits is used. */
    public static final List<Dialect> ALL =
            Stream.concat(read().stream(), spans().stream()).toList();

    private static List<Dialect> read() {
        List<Dialect> dialects = new ArrayList<>();
        for (String line : ResourceLines.of(Dialect.class, "dialects.txt")) {
            Matcher head = HEAD.matcher(line);
            if (head.matches()) {
                dialects.add(new Dialect(head.group(1), Set.of(head.group(2).split("; ")), new HashMap<>()));
            } else {
                int equals = line.indexOf(" = ");
                Map<String, String> labels = dialects.get(dialects.size() - 1).labels();
                for (String key : line.substring(equals + 3).split("; ")) {
                    labels.put(key, line.substring(0, equals));
                }
            }
        }
        return dialects;
    }

    /** In a log kept by hand a span may have the plainest names, beside a name of what happened. */
    private static List<Dialect> spans() {
        return Stream.concat(
                        Vocabulary.EVENTS.stream(),
                        Stream.of("title", "description", "summary", "monitor", "check", "sensor"))
                .sorted()
                .map(event -> new Dialect(
                        "log kept by hand", Set.of("from", "to", event), Map.of("from", "started", "to", "resolved")))
                .toList();
    }

    /** Returns the dialect of a source that is none of the known ones. */
    public static Dialect none() {
        return new Dialect("", Set.of(), Map.of());
    }

    /** Returns the dialect of an entry with these keys. */
    public static Dialect of(Set<String> words) {
        return ALL.stream()
                .filter(dialect -> words.containsAll(dialect.needs()))
                .findFirst()
                .orElseGet(Dialect::none);
    }

    /** Returns the label under which a key is read, absent if its words say it. */
    Optional<String> label(String words) {
        return Optional.ofNullable(labels.get(words));
    }
}
