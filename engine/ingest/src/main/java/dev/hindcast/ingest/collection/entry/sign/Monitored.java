package dev.hindcast.ingest.collection.entry.sign;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import dev.hindcast.ingest.collection.entry.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Outages in the list of a program that watches: each is called after the check that failed, and the program noticed it. */
public final class Monitored {
    private static final Set<String> CHECKS =
            Set.of("monitor", "monitor name", "check", "check name", "test name", "sensor", "probe");
    private static final Set<String> PROGRAMS = Set.of("Zabbix");
    private static final Set<String> STATES = Set.of("status", "state");
    private static final Pattern NAME =
            Pattern.compile("(?iu)(?!(?:yes|no|none|true|false|ok|pass(?:ed)?|fail(?:ed)?)$).*\\p{L}{2}.*");
    private static final Pattern NOT_DOWN =
            Pattern.compile("(?i)[^\\p{L}]*(?:up|ok|paused|started|unmonitored|unknown)[^\\p{L}]*");

    /** What a program that watches calls the states of a check. */
    private static final Pattern STATE = Pattern.compile("(?i)up|down|ok|unknown|paused|unmonitored");

    private static final Pattern DOWN = Pattern.compile("(?i)down");

    private Monitored() {}

    /** Returns whether an entry only tells from when to when a check was in a state, as a log of its states does. */
    public static boolean isSpan(Entry entry) {
        Set<String> labels = entry.words().stream()
                .map(words -> Vocabulary.label(words).orElse(words))
                .collect(Collectors.toSet());
        return labels.containsAll(Set.of("started", "resolved")) && isIn(entry.properties(), STATE);
    }

    private static boolean isIn(List<Property> properties, Pattern state) {
        return properties.stream()
                .anyMatch(property -> STATES.contains(property.words())
                        && state.matcher(property.value().strip()).matches());
    }

    /** Returns the state of a check that did not fail: its row tells no outage. */
    public static Optional<Property> well(Entry entry) {
        return check(entry.properties()).isEmpty() && !isSpan(entry)
                ? Optional.empty()
                : entry.properties().stream()
                        .filter(property -> STATES.contains(property.words())
                                && NOT_DOWN.matcher(property.value()).matches())
                        .findFirst();
    }

    /**
     * Returns what the name of a check says, under labels that its entry lacks: what is out, how to call that, and who noticed.
     *
     * @param program the one that wrote the entry, if it is known
     */
    public static List<Property> in(List<Property> properties, String program) {
        List<Property> told = new ArrayList<>();
        boolean titled = has(properties, "title");
        Optional<Property> check = titled ? Optional.empty() : check(properties);
        check.ifPresent(name -> {
            told.add(name.as("title", name.value()));
            if (!has(properties, "services")) {
                told.add(name.as("services", name.value()));
            }
        });
        // Also a list kept by hand may say that something is down: only a check is one of a program.
        boolean watched = titled
                && has(properties, "started")
                && isIn(properties, DOWN)
                && check(properties).isPresent();
        check.or(() -> watched ? properties.stream().findFirst() : Optional.empty())
                .or(() -> PROGRAMS.contains(program) ? properties.stream().findFirst() : Optional.empty())
                .filter(name -> !has(properties, "detected by"))
                .ifPresent(name -> told.add(name.as("detected by", "monitoring")));
        return told;
    }

    private static Optional<Property> check(List<Property> properties) {
        return properties.stream()
                .filter(property -> CHECKS.contains(Keys.words(Keys.written(property.key()))))
                .filter(property -> NAME.matcher(property.value()).matches())
                .findFirst();
    }

    private static boolean has(List<Property> properties, String label) {
        return properties.stream().anyMatch(property -> property.words().equals(label));
    }
}
