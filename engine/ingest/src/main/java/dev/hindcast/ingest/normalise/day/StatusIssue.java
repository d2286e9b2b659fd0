package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.model.time.MilestoneName;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The page of an incident as generators of status pages keep it: its date is when the incident was posted first. */
public final class StatusIssue {
    private static final Set<String> STATUS_KEYS =
            Set.of("resolved", "affected", "affectedsystems", "affected systems");
    /** A field "status" with another value may be that of a report. */
    private static final Pattern STATE = Pattern.compile("open|ongoing|investigating|identified|monitoring|resolved");

    private StatusIssue() {}

    /**
     * Returns whether the fields outside a text say how bad it was, and whether it is over or what it affected, but have none for the
     * beginning.
     *
     * @param outside the values by the keys in plain words
     */
    public static boolean isToldBy(Map<String, String> outside) {
        return outside.keySet().stream().anyMatch(key -> key.equals("severity") || key.endsWith(" severity"))
                && (STATUS_KEYS.stream().anyMatch(outside::containsKey)
                        || STATE.matcher(Words.of(outside.getOrDefault("status", "")))
                                .matches())
                && outside.keySet().stream().noneMatch(StatusIssue::namesBeginning);
    }

    /**
     * Returns the day on which it began, by the clock of the text's own times, where a field outside the text says so with its time of
     * day beside one for the date: that may be the day of writing.
     *
     * @param zone the zone that the text states for all its times
     */
    static Optional<LocalDate> began(Fields fields, Optional<WrittenZone> zone) {
        List<Field> outside = fields.all().stream().filter(Field::metadata).toList();
        boolean dated = outside.stream().anyMatch(field -> field.words().equals("date"));
        return outside.stream()
                .filter(field -> dated && namesBeginning(field.words()))
                .flatMap(field -> TimeScanner.scan(field.value()).stream().limit(1))
                .filter(when -> when.date().isPresent() && when.time().isPresent())
                .findFirst()
                .flatMap(when -> day(when, zone));
    }

    private static Optional<LocalDate> day(WrittenTime when, Optional<WrittenZone> zone) {
        Optional<LocalDate> own = when.date().flatMap(WrittenDate::date);
        Optional<ZoneId> from = when.zone().map(StatusIssue::only);
        Optional<ZoneId> to = zone.map(StatusIssue::only);
        return from.isEmpty() || to.isEmpty()
                ? own
                : own.map(day -> day.atTime(when.time().orElseThrow())
                        .atZone(from.get())
                        .withZoneSameInstant(to.get())
                        .toLocalDate());
    }

    private static ZoneId only(WrittenZone zone) {
        return zone.readings().get(0).zone();
    }

    private static boolean namesBeginning(String key) {
        return MilestoneLabels.of(key).filter(MilestoneName.STARTED::equals).isPresent();
    }

    /**
     * Returns the day on which the page of such an incident was posted, where that is the one before the first that its text tells and an
     * update without a date stands above that; absent otherwise.
     */
    static Optional<LocalDate> opened(
            Fields fields, Outline outline, Optional<LocalDate> told, Optional<LocalDate> posted) {
        if (told.isEmpty() || posted.filter(told.get().minusDays(1)::equals).isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> outside = new HashMap<>();
        fields.all().stream().filter(Field::metadata).forEach(field -> outside.put(field.words(), field.value()));
        boolean bare = outline.figured().stream()
                .flatMap(part -> Block.told(part.block()).stream())
                .flatMap(line -> line.times().stream())
                .findFirst()
                .filter(when -> when.date().isEmpty())
                .isPresent();
        return posted.filter(day -> bare && isToldBy(outside));
    }
}
