package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.ingest.time.zone.ZoneContext.Resolved;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives every entry its date: its own, else that of the entry or heading before it, else the document's. A bare time that falls
 * back by more than a few hours has crossed midnight, unless the entries run backwards, newest first.
 */
public final class DateCarrier {
    /** A smaller fall is a line out of order, not a new day. */
    private static final Duration FALL = Duration.ofHours(3);

    private static final Duration FALL_BACK = FALL.negated();

    /** Fewer that go back may be a row out of order. */
    private static final int FEWEST_POSTS = 3;

    /** What may stand below the moment at which a text was posted. */
    private static final Pattern COMMENTS = Pattern.compile(
            "(?iu)\\d{1,5} (?:comments?|repl(?:y|ies)|views?|likes|kommentar\\S{0,6}|commentaires?|comentarios?|comentários?|reacties?|komentarz\\S{0,2})");

    private final DocumentDates dates;
    private final ZoneContext zones;
    private Optional<LocalDate> day;
    private Optional<LocalTime> before = Optional.empty();
    /** The day of the first of some labelled fields before which nothing was told; absent outside of them. */
    private Optional<LocalDate> ofFields = Optional.empty();

    private int section = Integer.MIN_VALUE;
    private boolean carried;
    /** Whether the entry before has a date beside its time. */
    private boolean ownDate;
    /** The first time of day of the section. */
    private Optional<WrittenTime> first = Optional.empty();

    /** Whether what is told later has an earlier date, so that nothing below a date is of the next day. */
    private final boolean newestFirst;

    private DateCarrier(DocumentDates dates, ZoneContext zones, boolean newestFirst) {
        this.dates = dates;
        this.zones = zones;
        this.newestFirst = newestFirst;
        this.day = dates.day();
    }

    /**
     * Returns the entries that have a date, in reading order. Bare dates are left out: they only head the entries below.
     *
     * @param ofYesterday whether the text tells at what time of the day before it was written something happened
     */
    public static List<DatedEntry> carry(
            List<WrittenEntry> entries, DocumentDates dates, ZoneContext zones, boolean ofYesterday) {
        List<WrittenEntry> all = TwelveHours.told(RelativeClocks.without(entries, zones));
        List<WrittenEntry> told = ofYesterday && opensOnDayAfter(all, dates) ? all.subList(1, all.size()) : all;
        DateCarrier carrier = new DateCarrier(dates, zones, datesFall(told, dates));
        boolean backwards = runsBackwards(told);
        List<DatedEntry> dated = new ArrayList<>();
        for (WrittenEntry entry : told) {
            carrier.next(entry, backwards).ifPresent(dated::add);
        }
        return List.copyOf(dated);
    }

    /** The day of writing at the head of an account of "yesterday" is not that of the times below it. */
    private static boolean opensOnDayAfter(List<WrittenEntry> entries, DocumentDates dates) {
        return !entries.isEmpty()
                && Byline.isDateAlone(entries.get(0).line())
                && dates.countedFrom()
                        .filter(written ->
                                dates.day().filter(written.minusDays(1)::equals).isPresent())
                        .filter(written -> entries.get(0)
                                .when()
                                .date()
                                .flatMap(date -> dates.complete(date, dates.day()))
                                .filter(written::equals)
                                .isPresent())
                        .isPresent();
    }

    private static boolean runsBackwards(List<WrittenEntry> entries) {
        int up = 0;
        int down = 0;
        LocalTime last = null;
        for (WrittenEntry entry : entries) {
            if (entry.label().isEmpty() && entry.when().time().isPresent()) {
                LocalTime time = entry.when().time().get();
                up += last != null && time.isAfter(last) ? 1 : 0;
                down += last != null && time.isBefore(last) ? 1 : 0;
                last = time;
            }
        }
        return down > up && (down > 1 || up == 0 && UpdateAbove.isIn(entries));
    }

    /** Returns whether the entries with both a day and a time go back from one to the next, three of them at least. */
    private static boolean datesFall(List<WrittenEntry> entries, DocumentDates dates) {
        List<LocalDateTime> moments = entries.stream()
                .filter(entry -> entry.label().isEmpty() && entry.when().time().isPresent())
                .flatMap(entry -> entry
                        .when()
                        .date()
                        .flatMap(date -> dates.complete(date, dates.day()))
                        .map(date -> date.atTime(entry.when().time().get()))
                        .stream())
                .toList();
        for (int i = 1; i < moments.size(); i++) {
            if (!moments.get(i).isBefore(moments.get(i - 1))) {
                return false;
            }
        }
        return moments.size() >= FEWEST_POSTS;
    }

    private Optional<DatedEntry> next(WrittenEntry entry, boolean backwards) {
        if (entry.section() != section && !carried) {
            day = dates.day();
            before = Optional.empty();
        }
        if (entry.section() != section) {
            first = Optional.empty();
            ofFields = Optional.empty();
        }
        section = entry.section();
        leaveFields(entry);
        if (isStamp(entry)) {
            return Optional.empty();
        }
        WrittenTime when = entry.when();
        if (when.date().isEmpty() && ownDate) {
            returnToStatedDay();
        }
        ownDate = when.date().isPresent() && when.time().isPresent();
        Optional<LocalDate> own = when.date().flatMap(this::complete);
        if (own.isPresent()) {
            day = own;
            before = Optional.empty();
        }
        boolean bareDate =
                when.time().isEmpty() && entry.label().isEmpty() && entry.text().isEmpty();
        // A line that is but a date heads what stands below it in its own section; a heading opens one.
        carried = entry.heading();
        if (bareDate || day.isEmpty() || when.date().isPresent() && own.isEmpty()) {
            return Optional.empty();
        }
        if (newestFirst && !backwards && when.date().isEmpty() && fallsBack(when)) {
            // A post tells of what was before it, on a day it does not name.
            return Optional.empty();
        }
        boolean opensFields = !entry.label().isEmpty() && before.isEmpty();
        when.time().ifPresent(time -> crossMidnight(time, backwards));
        ofFields = opensFields ? day : ofFields;
        if (first.isEmpty() && when.time().isPresent() && entry.label().isEmpty()) {
            first = Optional.of(when);
        }
        return Optional.of(dated(entry, day.get()));
    }

    /** A moment alone before anything is told is when the text was posted. */
    private boolean isStamp(WrittenEntry entry) {
        return before.isEmpty()
                && !entry.heading()
                && entry.label().isEmpty()
                && (entry.text().isEmpty() || COMMENTS.matcher(entry.text()).matches())
                && entry.when().date().isPresent()
                && entry.when().time().isPresent()
                && entry.until().isEmpty()
                && dates.day().isPresent()
                && Byline.isTimeAlone(entry.line());
    }

    /** A date of an earlier day held for its own entry alone where the document says of which day those without one are. */
    private void returnToStatedDay() {
        Optional<LocalDate> later =
                dates.ofAll().filter(all -> day.filter(all::isAfter).isPresent());
        if (later.isPresent()) {
            day = later;
            before = Optional.empty();
        }
    }

    /** The last of the fields above a timeline was later than its first row. */
    private void leaveFields(WrittenEntry entry) {
        if (entry.label().isEmpty() && ofFields.isPresent()) {
            day = ofFields;
            before = Optional.empty();
            ofFields = Optional.empty();
        }
    }

    private boolean fallsBack(WrittenTime when) {
        return before.isPresent()
                && when.time()
                        .filter(time -> Duration.between(before.get(), time).compareTo(FALL_BACK) < 0)
                        .isPresent();
    }

    private void crossMidnight(LocalTime time, boolean backwards) {
        if (before.isPresent()) {
            Duration step = Duration.between(before.get(), time);
            if (!backwards && step.compareTo(FALL_BACK) < 0) {
                day = day.map(date -> date.plusDays(1));
            } else if (backwards && step.compareTo(FALL) > 0) {
                day = day.map(date -> date.minusDays(1));
            }
        }
        before = Optional.of(time);
    }

    private Optional<LocalDate> complete(WrittenDate date) {
        return dates.complete(date, day);
    }

    /** The zone beside the first time of a timeline holds for the bare ones below it; those with a day of their own stand alone. */
    private Optional<WrittenZone> ofFirst(WrittenEntry entry) {
        return entry.label().isEmpty() && entry.when().date().isEmpty()
                ? first.flatMap(WrittenTime::zone)
                : Optional.empty();
    }

    private DatedEntry dated(WrittenEntry entry, LocalDate date) {
        WrittenTime when = entry.when();
        var zone = when.zone().or(() -> entry.until().flatMap(WrittenTime::zone));
        Optional<WrittenZone> stated = entry.zone().or(() -> zones.document()).or(() -> ofFirst(entry));
        ZoneContext context = new ZoneContext(stated, zones.configured());
        LocalDateTime local = date.atTime(when.time().orElse(LocalTime.MIDNIGHT));
        Resolved start = context.resolve(local, zone);
        if (entry.until().isEmpty()) {
            return new DatedEntry(entry, start, start, when.precision());
        }
        LocalTime end = entry.until().get().time().orElseThrow();
        LocalDate endDate = entry.until()
                .get()
                .date()
                .flatMap(until -> dates.complete(until, Optional.of(date)))
                .orElse(date);
        boolean nextDay = endDate.equals(date) && end.isBefore(local.toLocalTime());
        Resolved until = context.resolve((nextDay ? endDate.plusDays(1) : endDate).atTime(end), zone);
        return new DatedEntry(entry, start, until, Precision.MINUTE);
    }
}
