package dev.hindcast.ingest.collection.entry;

import dev.hindcast.ingest.normalise.field.KindReader;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The properties of entries under the labels that are read. Used for one file; not thread-safe. */
public final class Labelled {
    private static final Set<String> OVER = Set.of("resolved", "resolved at", "resolved on", "end");
    /** The label of what a monitor watches: its name is that of the incident, too. */
    private static final String MONITORED = "title and service";

    /** The label of an end that may be one that is only planned or assumed. */
    private static final String IF_OVER = "resolved if over";

    private static final Set<String> STATES = Set.of("state", "status", "incident status", "incident status category");
    /** The states that one widely used program writes as figures. */
    private static final Map<String, String> NUMBERED =
            Map.of("1", "New", "2", "In progress", "3", "On hold", "6", "Resolved", "7", "Closed", "8", "Canceled");

    /** What programs count from 1970 is not yet where it is this. */
    private static final Pattern NO_MOMENT = Pattern.compile("-1|0(?:\\.0)?");

    private static final Set<String> MOMENTS =
            Set.of("started", "detected", "acknowledged", "mitigated", "impact end", "resolved", IF_OVER, "closed");

    /** What a tracker files an issue under names no service beside what was affected. */
    private static final Set<String> PARTS = Set.of("component s", "components");

    private static final Set<String> AFFECTED = Set.of("affected services", "affected service");

    private static final Pattern NO_LENGTH = Pattern.compile("[0:.]{1,12}|PT0S");
    private static final Pattern OFFSET = Pattern.compile("[+-]\\d{1,2}(?::?\\d{2})?");

    /** What programs call kinds. */
    private static final Map<String, String> KINDS = Map.of(
            "SERVICE_INFORMATION", "information",
            "downtime", "maintenance",
            "scheduled", "maintenance",
            "scheduledChange", "maintenance",
            "accountNotification", "information",
            "PlannedMaintenance", "maintenance",
            "HealthAdvisory", "information",
            "ServiceIssue", "incident",
            "issue", "incident");

    private static final Set<String> IS_DRILL = Set.of("is drill", "is test", "is exercise", "drill", "exercise");

    private static final Set<String> IS_PLANNED = Set.of(
            "is maintenance",
            "is planned",
            "is scheduled",
            "maintenance",
            "in maintenance",
            "planned",
            "planned maintenance",
            "scheduled maintenance",
            "scheduled");

    private static final Set<String> CATEGORIES = Set.of("category", "incident category", "categories", "class");
    /** Most categories say what it is about; these say that it was none. */
    private static final Pattern IS_CATEGORY = Pattern.compile(
            "(?i)exercise|drill|game ?day|rehearsal|simulation|(?:planned|scheduled) (?:maintenance|work|outage)");

    private static final Pattern PLANNED = Pattern.compile("(?i)true|active");

    private static final Set<String> KIND = Set.of("kind", "type", "incident type", "event type");
    private static final Set<String> DRILLS = Set.of("test", "tutorial");

    /** What programs write for no time, the least and the greatest that they know, and for no value at all. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?:0000-00-00|0001-01-01|1601-01-01|1753-01-01|1899-12-3[01]|1900-01-0[01]|9999-12-31)(?:[T ][\\d:.Z+ -]{4,20})?"
                    + "|1970-01-01(?:[T ]00:00[0:.Z+ -]{0,16})?|(?:30/12/1899|12/30/1899|0?1/0?[01]/1900|0?1/0?1/0001)(?: [\\d:APM ]{4,11})?"
                    + "|(?i:\\\\N|null|nil|none|nan|nat|n/a|#n/a|\\(?(?:empty|blank|null|none)\\)|-{1,3}|[–—])");

    /** Longer values are something. */
    private static final int NOTHING_CHARS = 40;

    private final UserColumns columns;
    /** Those of the entry before: most have the same keys as it. */
    private Labels labels;

    private boolean commas;

    /**
     * Prepares for one file.
     *
     * @param columns the user's own names
     */
    public Labelled(UserColumns columns) {
        this.columns = columns;
        this.labels = new Labels(Set.of(), columns);
    }

    /** A comma may stand before decimals, as in a table whose cells semicolons part. */
    public void expectCommas() {
        commas = true;
    }

    /** Returns the same entry with each property under its label. */
    public Entry of(Entry entry) {
        Set<String> words = entry.words();
        if (!labels.areOf(words)) {
            labels = new Labels(words, columns);
        }
        List<Property> told = new ArrayList<>();
        for (Property property : entry.properties()) {
            if (!isNothing(property)) {
                told.add(property);
            }
        }
        boolean open = told.stream()
                .anyMatch(property ->
                        STATES.contains(Keys.words(labels.of(property))) && KindReader.isOpen(property.value()));
        Optional<Property> unended = labels.unended(entry, told, open);
        boolean over = told.stream().anyMatch(property -> OVER.contains(labels.of(property)));
        boolean detected = told.stream().anyMatch(property -> Labels.DETECTED.contains(property.words()));
        boolean affected = told.stream().anyMatch(property -> AFFECTED.contains(property.words()));
        boolean goesOn = told.stream()
                .anyMatch(property -> STATES.contains(property.words()) && KindReader.isMitigated(property.value()));
        told.replaceAll(property -> {
            boolean part = affected && PARTS.contains(property.words()) || detected && TimeAlone.isReport(property);
            String label = part ? Dialect.NOTE : labels.of(property, detected);
            String certain = !label.equals(IF_OVER) ? label : open ? Dialect.NOTE : "resolved";
            Property read = read(property, certain, over);
            // The length of what goes on is its age.
            if (unended.isPresent() && (isNoLength(property) || open && Labels.tellsLength(property))) {
                return property.as(Dialect.NOTE, property.value());
            }
            // The harm is over, the incident is not.
            return goesOn && isReturn(read.words()) ? property.as("mitigated", read.value()) : read;
        });
        told.stream()
                .filter(property -> property.words().equals(MONITORED))
                .findFirst()
                .ifPresent(property -> told.addAll(
                        List.of(property.as("title", property.value()), property.as("services", property.value()))));
        unended.ifPresent(told::add);
        return new Entry(told, entry.posts(), entry.tasks(), entry.lists(), entry.line());
    }

    /** A length of what goes on is none yet where a program counts nothing. */
    private static boolean isNoLength(Property property) {
        return Lasting.isDuration(property.words())
                && NO_LENGTH.matcher(property.value()).matches();
    }

    private static boolean isReturn(String words) {
        return words.equals("impact end") || MilestoneLabels.isReturn(words);
    }

    /** "None" below "Impact" is an answer. */
    private boolean isNothing(Property property) {
        String value = property.value();
        return value.isBlank()
                || NO_MOMENT.matcher(value).matches() && MOMENTS.contains(labels.of(property))
                || value.length() <= NOTHING_CHARS
                        && NOTHING.matcher(value.strip()).matches()
                        && !Sections.isSection(property.words());
    }

    private Property read(Property property, String named, boolean over) {
        String label = named;
        String value = property.value();
        if (label.equals("closed")) {
            // Closing is paperwork where an end is given beside it; the account may give one too.
            label = over ? "closure" : label;
        } else if (label.equals("impact level") && value.equals("maintenance")) {
            label = "kind";
        } else if (KIND.contains(Keys.words(label)) && DRILLS.contains(value.toLowerCase(Locale.ROOT))) {
            value = "drill";
        } else if (label.equals("time zone") && OFFSET.matcher(value.strip()).matches()) {
            value = "UTC" + value.strip();
        } else if (label.equals("kind") && KINDS.containsKey(value)) {
            value = KINDS.get(value);
        } else if (property.words().equals("mode") && DRILLS.contains(value.toLowerCase(Locale.ROOT))) {
            label = "kind";
            value = "drill";
        } else if (CATEGORIES.contains(property.words())
                && IS_CATEGORY.matcher(value.strip()).matches()) {
            label = "kind";
        } else if (IS_DRILL.contains(property.words()) && value.equalsIgnoreCase("true")) {
            label = "kind";
            value = "drill";
        } else if (IS_PLANNED.contains(property.words())
                && PLANNED.matcher(value).matches()) {
            label = "kind";
            value = "maintenance";
        } else if (STATES.contains(label) && labels.dialect().name().equals("ServiceNow")) {
            value = NUMBERED.getOrDefault(value.strip(), value);
        }
        Property read = property.as(
                label.equals(Dialect.NOTE)
                        ? label
                        : TimeAlone.label(property, labels.haveDay()).orElse(label),
                value);
        return Lasting.of(read, commas)
                .map(length -> property.as(length.label(), length.value()))
                .orElse(read);
    }
}
