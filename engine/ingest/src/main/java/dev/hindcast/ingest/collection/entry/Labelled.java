package dev.hindcast.ingest.collection.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The properties of an entry under the labels that are read. */
public final class Labelled {
    private static final Set<String> OVER = Set.of("resolved", "resolved at", "resolved on", "end");
    private static final Set<String> STATES = Set.of("state", "status", "incident status", "incident status category");
    /** The states that one widely used program writes as figures. */
    private static final Map<String, String> NUMBERED =
            Map.of("1", "New", "2", "In progress", "3", "On hold", "6", "Resolved", "7", "Closed", "8", "Canceled");

    private final Dialect dialect;
    private final UserColumns columns;
    private final Set<String> words;
    private final boolean over;

    private Labelled(Entry entry, UserColumns columns) {
        this.words = entry.words();
        this.dialect = Dialect.of(words);
        this.columns = columns;
        this.over = entry.properties().stream()
                .filter(property -> !property.value().isBlank())
                .anyMatch(property -> OVER.contains(label(property)));
    }

    /** Returns the same entry with each property under its label. */
    public static Entry of(Entry entry, UserColumns columns) {
        Labelled labelled = new Labelled(entry, columns);
        List<Property> properties = new ArrayList<>();
        for (Property property : entry.properties()) {
            if (!property.value().isBlank()) {
                properties.add(labelled.read(property));
            }
        }
        return new Entry(properties, entry.posts(), entry.lists(), entry.line());
    }

    private Property read(Property property) {
        String label = label(property);
        String value = property.value();
        if (label.equals("closed") && over) {
            // Closing is paperwork where an end is given beside it.
            label = "closure";
        } else if (label.equals("closed")) {
            label = "resolved";
        } else if (label.equals("impact level") && value.equals("maintenance")) {
            label = "kind";
        } else if (label.equals("kind") && value.matches("(?i)test|tutorial")) {
            value = "drill";
        } else if (label.equals("kind") && value.equals("SERVICE_INFORMATION")) {
            value = "information";
        } else if (STATES.contains(label) && dialect.name().equals("ServiceNow")) {
            value = NUMBERED.getOrDefault(value.strip(), value);
        }
        Property read = property.as(label, value);
        return Lasting.of(read)
                .map(length -> property.as(length.label(), length.value()))
                .orElse(read);
    }

    private String label(Property property) {
        String own = property.words();
        Optional<String> given = columns.of(property.key()).or(() -> dialect.label(own));
        // A service's own short name beside its name is no second service.
        boolean shadowed = words.contains(own + " name") && !own.equals("incident");
        return given.or(() -> shadowed ? Optional.of(Dialect.NOTE) : Vocabulary.label(own))
                .or(() -> asTitle(own) ? Optional.of("title") : Optional.empty())
                .orElse(property.key());
    }

    /** Where nothing else names the incident its summary does. */
    private boolean asTitle(String own) {
        Set<String> titles = new TreeSet<>(words);
        titles.retainAll(Vocabulary.TITLES);
        if (own.equals("name")) {
            return titles.size() == 1;
        }
        boolean described = own.equals("summary") && words.contains("description");
        return Vocabulary.TITLES.contains(own) || titles.isEmpty() && (described || Vocabulary.EVENTS.contains(own));
    }
}
