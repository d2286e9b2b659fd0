package dev.hindcast.ingest.collection.entry.sign;

import dev.hindcast.ingest.collection.entry.Entry;
import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private Monitored() {}

    /** Returns the state of a check that did not fail: its row tells no outage. */
    public static Optional<Property> well(Entry entry) {
        return check(entry.properties()).isEmpty()
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
        check.or(() -> PROGRAMS.contains(program) ? properties.stream().findFirst() : Optional.empty())
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
