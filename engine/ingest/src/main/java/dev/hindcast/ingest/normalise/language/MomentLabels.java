package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.normalise.outline.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Names of fields that are put together: "Data e hora do início da falha" names the day, the clock and the event beside the beginning,
 * in as many ways as a form has authors. What is left without them says which moment is meant. Not thread-safe while words are added.
 */
final class MomentLabels {
    /** A name of more words is a sentence. */
    private static final int MOST_WORDS = 8;

    private static final Set<String> MOMENTS =
            Set.of("Started", "Detected", "Acknowledged", "Mitigated", "Restored", "Resolved");
    /** What heads this section is the name of a moment beside a word for its time; a resolution may be no more than a reply or a step. */
    private static final Map<String, String> SECTIONS = Map.of("Detection", "Detected");

    private static final String WHOLE = "Date of incident";

    private final Set<String> times = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Map<String, String> timed = new HashMap<>();

    /**
     * Adds a word that says nothing of which moment is meant, or one that names a moment only beside a word for its time.
     *
     * @param kind {@code time} for one that names a date or a clock, {@code event} for what happened, {@code small} for what joins them,
     *     or the moment that it names
     */
    void add(String kind, String word) {
        switch (kind) {
            case "time" -> times.add(Words.of(word));
            case "event" -> events.add(Words.of(word));
            case "small" -> small.add(Words.of(word));
            default -> addMoment(kind, Words.of(word));
        }
    }

    private void addMoment(String moment, String word) {
        if (!MOMENTS.contains(moment)) {
            throw new IllegalArgumentException("no such kind of words: " + moment);
        }
        timed.put(word, moment);
    }

    /** Returns the moment that a word names beside a time, absent if it names none. */
    Optional<String> ofTime(String word) {
        return Optional.ofNullable(timed.get(word));
    }

    /**
     * Returns what such a name is called here, absent if it is none.
     *
     * @param words of the name, as {@link Words#of} gives them
     * @param labels what plain names are called here
     */
    Optional<String> of(String words, Map<String, String> labels) {
        String[] parts = words.split(" ");
        boolean hasTime = false;
        boolean told = false;
        StringJoiner core = new StringJoiner(" ");
        for (String word : parts.length > MOST_WORDS ? new String[0] : parts) {
            hasTime |= times.contains(word);
            told |= events.contains(word);
            if (!times.contains(word) && !events.contains(word) && !small.contains(word)) {
                core.add(word);
            }
        }
        if (core.length() == 0) {
            return hasTime && told ? Optional.of(WHOLE) : Optional.empty();
        }
        String said = hasTime || told ? labels.getOrDefault(core.toString(), "") : "";
        String moment = hasTime ? timed.getOrDefault(core.toString(), SECTIONS.getOrDefault(said, said)) : said;
        return Optional.of(moment).filter(MOMENTS::contains);
    }
}
