package dev.hindcast.ingest.collection.entry;

import dev.hindcast.ingest.normalise.field.KindReader;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Under which label each key is read, for all entries that have the same keys. Used for one file; not thread-safe. */
final class Labels {
    /** Entries with the same words may spell them in many ways. */
    private static final int MOST_KNOWN = 1_000;

    private static final String TITLE = "title";
    /** When it was reported to the tracker is no detection where that is given beside it. */
    private static final Set<String> REPORTED = Set.of("reported", "reported at");

    /** Keys of a detection of its own. */
    static final Set<String> DETECTED = Set.of("detected", "detected at", "detection time", "detected on");

    /** Beside a resolution or a closing these are when the harm was over. */
    private static final Set<String> ENDS_OF_HARM = Set.of("outage end", "outage ended", "downtime end");

    private static final Set<String> LATER = Set.of("resolved at", "resolved", "closed", "closed at", "closed on");

    private static final Set<String> ENDS =
            Set.of("resolved", "resolved at", "resolved on", "resolved if over", "end", "closed", "impact end");

    /** How long it took until somebody began says nothing of the end. */
    private static final Pattern TO_BEGIN =
            Pattern.compile("\\b(?:ack\\w*|detect\\w*|engage|mobilize|response|notice|discover\\w*|tt[ad]|mtt[ad])\\b");

    private static final Pattern CLOCK = Pattern.compile("\\d[:.hH]\\d\\d|\\b[12]\\d{9}|\\d ?[AaPp][Mm]\\b|[時时시]");

    private final Set<String> words;
    private final Set<String> titles;
    private final Dialect dialect;
    private final UserColumns columns;
    private final Map<String, String> known = new HashMap<>();

    Labels(Set<String> words, UserColumns columns) {
        this.words = words;
        this.titles = new TreeSet<>(words);
        titles.retainAll(Vocabulary.TITLES);
        this.dialect = Dialect.of(words);
        this.columns = columns;
    }

    /** Returns whether these are the labels of entries with such words. */
    boolean areOf(Set<String> others) {
        return words.equals(others);
    }

    /** Returns whether a key is that of the day, beside which a clock is a time. */
    boolean haveDay() {
        return words.contains("date");
    }

    /** Returns the program whose exports have such keys. */
    Dialect dialect() {
        return dialect;
    }

    /**
     * Returns the label of a property; its own key where there is no other.
     *
     * @param detected whether its entry says when it was detected
     */
    String of(Property property, boolean detected) {
        boolean shadowed = detected
                && REPORTED.contains(property.words())
                && given(property).isEmpty();
        return shadowed ? Dialect.NOTE : of(property);
    }

    private Optional<String> given(Property property) {
        return columns.of(property.key()).or(() -> told(property.words()));
    }

    /** Returns its label, whatever else its entry says. */
    String of(Property property) {
        String label = known.get(property.key());
        if (label == null) {
            label = label(property);
            if (known.size() < MOST_KNOWN) {
                known.put(property.key(), label);
            }
        }
        return label;
    }

    private String label(Property property) {
        String own = property.words();
        Optional<String> given = given(property).or(() -> Lasting.ofNoun(property));
        // A service's own short name beside its name is no second service.
        boolean shadowed = words.contains(own + " name") && !own.equals("incident");
        if (given.isEmpty() && ENDS_OF_HARM.contains(own) && LATER.stream().anyMatch(words::contains)) {
            return "impact end";
        }
        return given.or(() -> shadowed ? Optional.of(Dialect.NOTE) : Vocabulary.label(own))
                .or(() -> asTitle(own) && !Lasting.hasUnit(property) ? Optional.of(TITLE) : Optional.empty())
                .or(() -> own.equals("name") && words.contains(TITLE) ? Optional.of(Dialect.NOTE) : Optional.empty())
                .orElseGet(() -> Keys.isCustom(property.key()) ? own : property.key());
    }

    /** What a program calls its title counts where the entry has none that is called so. */
    private Optional<String> told(String own) {
        Optional<String> label = dialect.label(own);
        boolean other = label.filter(TITLE::equals).isPresent()
                && !own.equals(TITLE)
                && words.contains(TITLE)
                && dialect.label(TITLE).isEmpty();
        return other ? Optional.of(Dialect.NOTE) : label;
    }

    /** Where nothing else names the incident its summary does. */
    private boolean asTitle(String own) {
        if (own.equals("name")) {
            return titles.size() == 1;
        }
        boolean described = (own.equals("summary") || own.equals("message") && !words.contains("summary"))
                && words.contains("description");
        return Vocabulary.TITLES.contains(own)
                || titles.isEmpty() && (described || own.equals("what") || Vocabulary.EVENTS.contains(own));
    }

    /**
     * Returns the property that says that an incident goes on: its columns or keys for the end are there and empty. Absent if the entry tells an end or a
     * length, or not by the clock when it began.
     *
     * @param entry with its empty columns
     * @param told what is filled in
     * @param open whether its state says so, beside which a length is that of the time so far
     */
    Optional<Property> unended(Entry entry, List<Property> told, boolean open) {
        boolean ended = told.stream().anyMatch(property -> isEnd(of(property)) || !open && tellsLength(property));
        return ended || told.stream().noneMatch(this::isMoment)
                ? Optional.empty()
                : Stream.concat(
                                entry.properties().stream().filter(property -> !told.contains(property)),
                                entry.lists().stream().sorted().map(key -> new Property(key, "", entry.line(), false)))
                        .filter(property -> isEnd(of(property)))
                        .findFirst()
                        .map(property -> new Property(
                                KindReader.NO_END, Keys.written(property.key()), property.line(), property.lines()));
    }

    private static boolean isEnd(String label) {
        return ENDS.contains(label) || MilestoneLabels.isReturn(Keys.words(label));
    }

    /** Returns whether a property tells how long it took until something ended. */
    static boolean tellsLength(Property property) {
        return Lasting.isDuration(property.words())
                && !TO_BEGIN.matcher(property.words()).find()
                && property.value().chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    private boolean isMoment(Property property) {
        boolean of = Vocabulary.isTime(property.words())
                || Vocabulary.isTime(Keys.words(of(property)))
                || Vocabulary.POSTED.contains(property.words());
        return of && CLOCK.matcher(property.value()).find();
    }
}
