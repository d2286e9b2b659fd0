package dev.hindcast.ingest.collection.entry.sign;

import dev.hindcast.ingest.collection.entry.Keys;
import dev.hindcast.ingest.collection.entry.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the labels that people put on an issue say of it: {@code severity::2}, {@code svc/edge-proxy}, {@code P2}, {@code drill}. */
public final class Tags {
    private static final Set<String> KEYS = Set.of("labels", "label", "tags");
    private static final Pattern SEVERITY =
            Pattern.compile("(?i)(?:severity|sev|priority|prio)\\s?(?:::?|/|=)\\s?([\\w -]{1,20})");
    private static final Pattern LEVEL = Pattern.compile("(?i)(?:sev(?:erity)?[ -]?|[ps])[0-5]");
    private static final Pattern WORD = Pattern.compile("(?i)critical|high|medium|low|major|minor|urgent");
    private static final Pattern SERVICE =
            Pattern.compile("(?i)(?:service|svc|component|system)\\s?(?:::?|/|=)\\s?(\\S.{0,60})");
    private static final Pattern KIND = Pattern.compile(
            "(?i)(?:(?:kind|type)\\s?(?:::?|/|=)\\s?)?(drill|game ?-?day|exercise|maintenance|planned[ -]maintenance|near[ -]miss)");
    /** Labels under which an entry states its severity itself. */
    private static final Set<String> SEVERITIES =
            Set.of("severity", "severity level", "incident severity", "level", "sev");

    private Tags() {}

    /** Returns what they say of an entry beyond what its own properties, under their labels, do. */
    public static List<Property> in(List<Property> properties) {
        List<Property> told = new ArrayList<>();
        for (Property property : properties) {
            if (KEYS.contains(Keys.words(Keys.written(property.key()))) || KEYS.contains(property.words())) {
                String tag = property.value().strip();
                first(SEVERITY, tag, 1)
                        .or(() -> first(LEVEL, tag, 0))
                        .or(() -> first(WORD, tag, 0).filter(level -> lacks(properties, Set.of("priority"))))
                        .filter(level -> lacks(properties, SEVERITIES))
                        .ifPresent(level -> told.add(property.as("severity", level)));
                first(SERVICE, tag, 1)
                        .filter(name -> lacks(properties, Set.of("services")))
                        .ifPresent(name -> told.add(property.as("services", name)));
                first(KIND, tag, 1)
                        .filter(kind -> lacks(properties, Set.of("kind")))
                        .ifPresent(kind -> told.add(property.as("kind", kind.replace('-', ' '))));
            }
        }
        return told;
    }

    private static Optional<String> first(Pattern pattern, String tag, int group) {
        Matcher matcher = pattern.matcher(tag);
        return matcher.matches() ? Optional.of(matcher.group(group)) : Optional.empty();
    }

    private static boolean lacks(List<Property> properties, Set<String> labels) {
        return properties.stream().noneMatch(property -> labels.contains(property.words()));
    }
}
