package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.StatusIssue;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the times in the fields outside the text, such as those of front matter. */
final class MetadataTimes {
    private static final String DATE = DatedEntry.DATE;
    private static final String SEEN = "first seen";
    private static final Set<String> PUBLISHED = Set.of("published", "pubdate");
    private static final Set<String> FETCHED = Set.of("fetched", "crawled", "scraped", "retrieved");
    private static final Set<String> ORIGINS =
            Set.of("link", "url", "source", "guid", "feed", "canonical", "permalink");
    /** The source of an incident's own record may be a customer. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.).*");

    /** "First seen at", "canonical URL". */
    private static final Pattern REST = Pattern.compile(" (?:at|on|date|url|link)$");

    private MetadataTimes() {}

    /**
     * What was found.
     *
     * @param entries fields whose key names a milestone, and dates
     * @param placeholders fields in which a template's mark stands where a time belongs
     */
    record Found(List<WrittenEntry> entries, List<TextLine> placeholders) {}

    /** Returns the times of the fields. */
    static Found read(List<Field> fields) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        boolean copied = isCopied(fields);
        for (Field field : fields) {
            String key = Words.of(field.key());
            if (copied && bare(key).equals(SEEN)) {
                continue;
            }
            boolean may = TimeScanner.mayTellTime(field.value()) || Placeholders.standsForTime(field.value());
            if (may && (key.equals(DATE) || MilestoneLabels.of(key).isPresent())) {
                add(field, key, fields, found);
            }
        }
        return found;
    }

    /**
     * Whoever copies pages of others keeps where each was, when it was fetched or published and when it was seen first: not the incident, which is
     * seen before anybody publishes it.
     */
    private static boolean isCopied(List<Field> fields) {
        List<String> keys =
                fields.stream().map(field -> bare(Words.of(field.key()))).toList();
        return keys.contains(SEEN)
                && (keys.stream().anyMatch(FETCHED::contains) || isSeenWhenPublished(fields))
                && keys.stream()
                        .noneMatch(key -> MilestoneLabels.of(key)
                                .filter(MilestoneName.RESOLVED::equals)
                                .isPresent())
                && fields.stream()
                        .filter(field -> ORIGINS.contains(bare(Words.of(field.key()))))
                        .anyMatch(
                                field -> ADDRESS.matcher(field.value().strip()).matches());
    }

    private static boolean isSeenWhenPublished(List<Field> fields) {
        Optional<LocalDateTime> published = first(fields, PUBLISHED);
        return published.isPresent()
                && first(fields, Set.of(SEEN))
                        .filter(seen -> !seen.isBefore(published.get()))
                        .isPresent();
    }

    /** A day alone lasts to its end. */
    private static Optional<LocalDateTime> first(List<Field> fields, Set<String> keys) {
        return fields.stream()
                .filter(field -> keys.contains(bare(Words.of(field.key()))))
                .flatMap(field -> TimeScanner.scan(field.value()).stream())
                .flatMap(when ->
                        when
                                .date()
                                .flatMap(WrittenDate::date)
                                .map(day -> day.atTime(when.time().orElse(LocalTime.MAX)))
                                .stream())
                .findFirst();
    }

    private static String bare(String key) {
        return REST.matcher(key).replaceFirst("");
    }

    private static boolean isStatusIssue(List<Field> fields) {
        Map<String, String> outside = new HashMap<>();
        fields.forEach(field -> outside.put(Words.of(field.key()), field.value()));
        return StatusIssue.isToldBy(outside);
    }

    private static void add(Field field, String key, List<Field> fields, Found found) {
        TextLine line = TextLine.plain(field.key() + ": " + field.value(), field.line());
        if (Placeholders.standsForTime(field.value())) {
            found.placeholders().add(line);
            return;
        }
        TimeScanner.scan(field.value()).stream()
                .findFirst()
                .map(MetadataTimes::withoutEmptyClock)
                .ifPresent(when -> found.entries()
                        .add(new WrittenEntry(
                                when,
                                Optional.empty(),
                                key.equals(DATE) && when.precision() != Precision.DAY && isStatusIssue(fields)
                                        ? DatedEntry.DATE_OF_ISSUE
                                        : key,
                                field.value(),
                                Optional.empty(),
                                line,
                                SectionRole.OTHER,
                                -1,
                                false)));
    }

    /** {@code 2031-05-14 00:00:00} without a zone is a date that some tool has filled up with zeros. */
    private static WrittenTime withoutEmptyClock(WrittenTime when) {
        boolean zeros = when.precision() == Precision.SECOND
                && when.zone().isEmpty()
                && when.time().filter(LocalTime.MIDNIGHT::equals).isPresent();
        return zeros
                ? new WrittenTime(
                        when.date(),
                        Optional.empty(),
                        Precision.DAY,
                        when.approximate(),
                        when.zone(),
                        when.start(),
                        when.end())
                : when;
    }
}
