package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.ingest.time.zone.ZoneContext.Resolved;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives every entry its date: its own, else that of the entry or heading before it, else the document's. A bare time that falls
 * back by more than a few hours has crossed midnight, unless the entries run backwards, newest first.
 */
public final class DateCarrier {
    /** A smaller fall, or rise of what is told newest first, is a line out of order, not another day. */
    static final Duration FALL = Duration.ofHours(3);

    private static final Duration FALL_BACK = FALL.negated();

    /** What may stand below the moment at which a text was posted. */
    private static final Pattern COMMENTS = Pattern.compile(
            "(?iu)\\d{1,5} (?:comments?|repl(?:y|ies)|views?|likes|kommentar\\S{0,6}|commentaires?|comentarios?|comentários?|reacties?|komentarz\\S{0,2})");

    private static final Set<MilestoneName> NOTICED = EnumSet.of(MilestoneName.DETECTED, MilestoneName.ACKNOWLEDGED);

    private static final Set<MilestoneName> ENDED = EnumSet.of(MilestoneName.MITIGATED, MilestoneName.RESOLVED);

    private final DocumentDates dates;
    private final ZoneContext zones;
    private Optional<LocalDate> day;
    private Optional<LocalTime> before = Optional.empty();
    /** The day of the first of some labelled fields before which nothing was told; absent outside of them. */
    private Optional<LocalDate> ofFields = Optional.empty();

    /** The field before the one of an end. */
    private Optional<LocalDateTime> beforeEnd = Optional.empty();

    private int section = Integer.MIN_VALUE;
    private boolean carried;
    /** Whether the entry before has a date beside its time. */
    private boolean ownDate;
    /** The first time of day of the section. */
    private Optional<WrittenTime> first = Optional.empty();

    /** The entry before, where it has a zone beside its time. */
    private Optional<DatedEntry> zoned = Optional.empty();

    /** Whether they are told newest first. */
    private final boolean backwards;

    /** The latest clock before noon of the rows and of the ends, those that have no day of their own. */
    private final Optional<LocalTime> morning;

    private DateCarrier(List<WrittenEntry> told, DocumentDates dates, ZoneContext zones, boolean backwards) {
        this.morning = told.stream()
                .filter(entry -> entry.when().date().isEmpty() && !isOfBeginning(entry))
                .flatMap(entry -> entry.when().time().stream())
                .filter(LocalTime.NOON::isAfter)
                .max(Comparator.naturalOrder());
        this.dates = dates;
        this.zones = zones;
        this.backwards = backwards;
        this.day = dates.day();
    }

    /**
     * Returns the entries that have a date, in reading order. Bare dates are left out: they only head the entries below.
     *
     * @param ofYesterday whether the text tells at what time of the day before it was written something happened
     */
    public static List<DatedEntry> carry(
            List<WrittenEntry> entries, DocumentDates dates, ZoneContext zones, boolean ofYesterday) {
        List<WrittenEntry> all = TwelveHours.told(
                RelativeClocks.without(EveRows.dated(WeekdayRows.dated(entries, dates), dates), zones));
        List<WrittenEntry> rows = ofYesterday && opensOnDayAfter(all, dates) ? all.subList(1, all.size()) : all;
        boolean backwards = NewestFirst.isOf(rows, dates);
        List<WrittenEntry> told = backwards ? NewestFirst.posts(rows) : rows;
        DateCarrier carrier = new DateCarrier(told, dates, zones, backwards);
        List<DatedEntry> dated = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            carrier.enter(told.subList(i, told.size()));
            carrier.next(told.get(i)).ifPresent(dated::add);
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

    /** Begins anew where the first of the entries opens a section. */
    private void enter(List<WrittenEntry> entries) {
        if (entries.get(0).section() == section) {
            return;
        }
        if (!carried) {
            day = backwards ? NewestFirst.opening(entries, dates) : dates.day();
            before = Optional.empty();
        }
        first = Optional.empty();
        ofFields = Optional.empty();
        beforeEnd = Optional.empty();
        section = entries.get(0).section();
    }

    private Optional<DatedEntry> next(WrittenEntry entry) {
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
        boolean opensFields = !entry.label().isEmpty() && before.isEmpty();
        returnBeforeEnd(entry);
        enterZone(entry);
        if (before.isEmpty() && own.isEmpty() && day.equals(dates.day()) && !isBehindEnd(entry)) {
            day = dates.dayOfFirst(when.time());
        }
        when.time().ifPresent(this::crossMidnight);
        ofFields = opensFields ? day : ofFields;
        if (first.isEmpty() && when.time().isPresent() && entry.label().isEmpty()) {
            first = Optional.of(when);
        }
        DatedEntry dated = dated(entry, day.get());
        zoned = when.zone().isPresent() ? Optional.of(dated) : Optional.empty();
        return Optional.of(dated);
    }

    /** Behind a time of another zone the day is that on which its own zone had that moment: 10:40 in Sydney is 01:40 in London. */
    private void enterZone(WrittenEntry entry) {
        WrittenTime when = entry.when();
        if (before.isPresent()
                && zoned.isPresent()
                && when.date().isEmpty()
                && when.zone().isPresent()) {
            Instant moment = zoned.get().resolved().at();
            LocalDateTime there = LocalDateTime.ofInstant(
                    moment, dated(entry, day.get()).resolved().zone());
            day = Optional.of(there.toLocalDate());
            before = Optional.of(there.toLocalTime());
        }
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

    /** Who noticed it, in a field below that of the end, did so before it. */
    private void returnBeforeEnd(WrittenEntry entry) {
        Optional<MilestoneName> name = Optional.of(entry.label())
                .filter(label -> !label.isEmpty() && entry.when().date().isEmpty())
                .flatMap(MilestoneLabels::of);
        if (beforeEnd.isPresent() && name.filter(NOTICED::contains).isPresent()) {
            day = beforeEnd.map(LocalDateTime::toLocalDate);
            before = beforeEnd.map(LocalDateTime::toLocalTime);
        } else if (name.filter(ENDED::contains).isPresent()) {
            beforeEnd = beforeEnd.or(() -> day.flatMap(date -> before.map(date::atTime)));
            return;
        }
        beforeEnd = Optional.empty();
    }

    private static boolean isOfBeginning(WrittenEntry entry) {
        return MilestoneLabels.of(entry.label())
                .filter(name -> !ENDED.contains(name))
                .isPresent();
    }

    /** A beginning or notice that no clock of the morning comes behind was before the midnight of the night. */
    private boolean isBehindEnd(WrittenEntry entry) {
        Optional<LocalTime> time = entry.when().time();
        return isOfBeginning(entry)
                && morning.filter(last -> time.filter(last::isBefore).isPresent())
                        .isPresent();
    }

    /** The last of the fields above a timeline was later than its first row. */
    private void leaveFields(WrittenEntry entry) {
        if (entry.label().isEmpty() && ofFields.isPresent()) {
            day = ofFields;
            before = Optional.empty();
            ofFields = Optional.empty();
        }
    }

    private void crossMidnight(LocalTime time) {
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
