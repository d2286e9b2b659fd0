package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.normalise.day.order.DateOrder;
import dev.hindcast.ingest.normalise.day.order.WritingOrder;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The day and the year a document is about, for entries that write only a part of their date.
 *
 * @param day the day, from the firmest place that names one
 * @param year the year, from that day or from any other full date
 * @param fileDate the date in the file's name
 * @param order how its dates of figures alone are to be read
 * @param named whether the text itself names the day
 * @param written the day on which the text was written
 * @param ofAll the day that it says its times without a date are of
 * @param doubtful days that are not meant for sure, because the document writes them with the month first perhaps
 * @param overnight whether the day is the first of two that are told as one night
 */
public record DocumentDates(
        Optional<LocalDate> day,
        OptionalInt year,
        Optional<LocalDate> fileDate,
        FigureOrder order,
        boolean named,
        Optional<LocalDate> written,
        Optional<LocalDate> ofAll,
        List<LocalDate> doubtful,
        boolean overnight) {
    /** The labels of the day of an incident. */
    public static final Set<String> LABELS = Set.of(
            "date;dates;incident date;date of incident;date of the incident;date of outage;date of downtime;outage date;event date;date of event;date of occurrence;occurrence date;date of failure;date of fault;date of disruption;date of night;night of;night;date of shift;shift date;incident day;date and time;when;day;datum"
                    .split(";"));

    /** Those that outside the text may as well be of the day of writing. */
    private static final Set<String> EITHER = Set.of("date", "dates", "date and time", "when", "day", "datum");

    /** Days no farther apart may be of one story. */
    static final int NEAR_DAYS = 3;

    /** A weekday farther on than this may be that of a plan. */
    private static final int MOST_DAYS_ON = 2;

    /**
     * Returns the dates that the document, its title and its file name give to it as a whole.
     *
     * @param otherwise how its dates of figures are to be read where nothing in it tells that
     * @param zone the zone that it states for all its times
     */
    public static DocumentDates of(
            Outline outline,
            Fields fields,
            String title,
            String fileName,
            FigureOrder otherwise,
            Optional<WrittenZone> zone) {
        String stem = FileDates.stem(fileName);
        List<WrittenDate> file = FileDates.of(stem);
        List<WrittenDate> nights = new ArrayList<>();
        List<WrittenDate> labelled = labelled(fields, outline, false, nights);
        List<WrittenDate> outside = labelled(fields, outline, true, nights);
        List<WrittenDate> ofWriting = DocumentYear.daysOfWriting(fields);
        List<WrittenDate> titled = title.equals(fileName) ? List.of() : dates(FileDates.apart(title));
        FigureOrder evident =
                DateOrder.of(outline, fields, inOrder(file, outside, FigureOrder.UNTOLD), otherwise, zone);
        FigureOrder order = evident == FigureOrder.UNTOLD ? WritingOrder.of(titled, ofWriting) : evident;
        if (!title.equals(fileName)) {
            TwoDays.first(title, outline)
                    .ifPresent(day -> List.of(labelled, nights).forEach(all -> all.add(day)));
            labelled.addAll(isLetterAbout(titled, labelled, file, order) ? 0 : labelled.size(), titled);
            if (labelled.equals(titled)) {
                ProseDates.beforeReport(titled, outline).ifPresent(day -> labelled.add(0, day));
            }
        }
        labelled.addAll(ofMilestones(fields));
        ProseDates prose = ProseDates.of(outline);
        List<WrittenDate> firm = inOrder(labelled, prose.toldBeforeWriting(ofWriting, outline), order);
        List<WrittenDate> written = new ArrayList<>(outside);
        written.addAll(file);
        written.addAll(prose.posted());
        List<WrittenDate> posted = inOrder(ofWriting, prose.posted(), order);
        List<WrittenDate> writing = inOrder(ofWriting, prose.written(), order);
        // Beside 8/12/2031 neither is 8.12.2031 told.
        List<LocalDate> doubtful = doubtful(firm);
        firm.removeIf(date -> date.date().filter(doubtful::contains).isPresent());
        first(writing, OptionalInt.empty()).ifPresent(day -> firm.removeIf(date -> DocumentYear.isMistyped(date, day)));
        OptionalInt year = DocumentYear.of(outline, fields, title + " " + stem, firm, written, prose.asides());
        Optional<LocalDate> ofAll = StatedDay.of(outline).flatMap(date -> complete(date.in(order), year));
        Optional<LocalDate> ofRows =
                labelled.isEmpty() && firm.stream().distinct().count() > 1
                        ? DayOfRows.of(outline).flatMap(date -> complete(date.in(order), year))
                        : Optional.empty();
        Optional<LocalDate> told = ofRows.or(() -> first(firm, year));
        // An update on another day tells that day; those before it are of the day on which the page was opened.
        Optional<LocalDate> opened =
                labelled.isEmpty() ? StatusIssue.opened(fields, outline, told, first(posted, year)) : Optional.empty();
        Optional<LocalDate> day = ofAll.or(() -> opened)
                .or(() -> told)
                .or(() -> StatusIssue.began(fields, zone))
                .or(() -> ofWriting(
                                inOrder(written.isEmpty() ? ofWriting : written, prose.asides(), order),
                                posted,
                                year,
                                outline)
                        .filter(date -> WritingOrder.mayBeNear(date, inOrder(titled, List.of(), order), NEAR_DAYS)));
        boolean overnight = inOrder(nights, prose.nights(), order).stream()
                .anyMatch(date -> day.isPresent() && complete(date, year).equals(day));
        return new DocumentDates(
                day,
                year,
                file.stream().flatMap(date -> date.date().stream()).findFirst(),
                order,
                told.isPresent(),
                first(writing, year),
                ofAll,
                doubtful,
                overnight);
    }

    /** The dates of the fields for one, of those that name the day of the incident or of those outside the text that may name another. */
    private static List<WrittenDate> labelled(
            Fields fields, Outline outline, boolean outside, List<WrittenDate> nights) {
        List<WrittenDate> told = new ArrayList<>();
        for (Field field : fields.named(LABELS)) {
            if ((field.metadata() && EITHER.contains(field.words())) == outside) {
                TwoDays.first(field.value(), outline)
                        .ifPresent(day -> List.of(told, nights).forEach(all -> all.add(day)));
                told.addAll(dates(field));
            }
        }
        return told;
    }

    /** A letter of some days later than the day in its title, after which its file is named too, is dated by when it was written. */
    private static boolean isLetterAbout(
            List<WrittenDate> titled, List<WrittenDate> labelled, List<WrittenDate> file, FigureOrder order) {
        Optional<LocalDate> about = first(inOrder(titled, List.of(), order), OptionalInt.empty());
        Optional<LocalDate> dated = first(inOrder(labelled, List.of(), order), OptionalInt.empty());
        return about.isPresent()
                && about.equals(first(file, OptionalInt.empty()))
                && dated.filter(about.get()::isBefore).isPresent();
    }

    private static List<WrittenDate> ofMilestones(Fields fields) {
        return fields.all().stream()
                .map(Field::timesOfMilestone)
                .filter(times -> times.size() == 1)
                .flatMap(times -> dates(times).stream())
                .toList();
    }

    private static List<LocalDate> doubtful(List<WrittenDate> firm) {
        Stream<WrittenDate> untold = firm.stream().filter(date -> date.order() == FigureOrder.UNTOLD);
        return untold.flatMap(date -> date.in(FigureOrder.DAY_FIRST).date().stream())
                .toList();
    }

    /** The day on which it was written or else of something else, or the one before that where the text tells of yesterday. */
    private static Optional<LocalDate> ofWriting(
            List<WrittenDate> written, List<WrittenDate> posted, OptionalInt year, Outline outline) {
        return first(written, year)
                .map(date -> first(posted, year).filter(date::equals).isPresent() && ProseDates.tellDayBefore(outline)
                        ? date.minusDays(1)
                        : date);
    }

    /** Returns the day from which "yesterday" counts; absent where the text names the day of the incident itself. */
    public Optional<LocalDate> countedFrom() {
        return named ? Optional.empty() : written;
    }

    /**
     * Returns the day that a weekday means: the same or one of the next two after a day told before it or else the day that the text
     * names, else the last one before it was written; absent where it could be another.
     */
    public Optional<LocalDate> onWeekday(DayOfWeek weekday, Optional<LocalDate> told) {
        Optional<LocalDate> from = told.or(() -> named ? day : Optional.empty());
        if (from.isPresent()) {
            LocalDate next = from.get().with(TemporalAdjusters.nextOrSame(weekday));
            return Optional.of(next).filter(date -> ChronoUnit.DAYS.between(from.get(), date) <= MOST_DAYS_ON);
        }
        return countedFrom().map(date -> date.with(TemporalAdjusters.previousOrSame(weekday)));
    }

    /** Returns whether the date is years after the text was written, yet on the day of the year on which it was: a slip. */
    public boolean isMistyped(WrittenDate date) {
        return written.filter(day -> DocumentYear.isMistyped(date.in(order), day))
                .isPresent();
    }

    /** Returns the same dates for a document of another day, absent where that is not known. */
    public DocumentDates onDay(Optional<LocalDate> other) {
        return new DocumentDates(other, year, fileDate, order, named, written, ofAll, doubtful, false);
    }

    /** Returns the day of a bare time before which no day was told: of a night, one of the small hours is of the morning after. */
    public Optional<LocalDate> dayOfFirst(Optional<LocalTime> time) {
        boolean after = overnight
                && time.filter(clock -> clock.getHour() < Night.MORNING).isPresent();
        return after ? day.map(evening -> evening.plusDays(1)) : day;
    }

    /** Returns the full date that is meant by a written one, absent where that is not clear. */
    public Optional<LocalDate> complete(WrittenDate written, Optional<LocalDate> near) {
        WrittenDate date = written.in(order);
        return (near.isPresent() ? date.near(near.get()) : complete(date, year)).filter(day -> !doubtful.contains(day));
    }

    /** Returns whether the date of the time is written in figures of which either may be the month. */
    public boolean isAmbiguous(WrittenTime when) {
        return when.date()
                .filter(date -> date.in(order).order() == FigureOrder.UNTOLD)
                .isPresent();
    }

    private static List<WrittenDate> inOrder(List<WrittenDate> first, List<WrittenDate> then, FigureOrder order) {
        List<WrittenDate> both = new ArrayList<>(first);
        both.addAll(then);
        both.replaceAll(date -> date.in(order));
        return both;
    }

    /** Returns whether the opening tells at what time of the day before it was written something happened. */
    public static boolean tellTimeOfYesterday(Outline outline) {
        return ProseDates.tellTimeOfDayBefore(outline);
    }

    /** Returns whether the title or the text tells of the day on which it was written or the one before, or has its weekday, which names it. */
    public boolean countsFromWriting(String title, Outline outline) {
        return RelativeDay.isInTitle(title) || ProseDates.countFromWriting(outline, day);
    }

    /** Returns the day if the title or the name of the file bears it as well: then a field did not just mistype it. */
    public Optional<LocalDate> borneBy(String title) {
        return day.filter(own -> fileDate.filter(own::equals).isPresent()
                || dates(title).stream()
                        .anyMatch(date -> complete(date.in(order), year)
                                .filter(own::equals)
                                .isPresent()));
    }

    static OptionalInt year(List<WrittenDate> dates) {
        Optional<WrittenDate> first =
                dates.stream().filter(date -> date.year().isPresent()).findFirst();
        return first.map(WrittenDate::year).orElseGet(OptionalInt::empty);
    }

    private static Optional<LocalDate> first(List<WrittenDate> dates, OptionalInt year) {
        for (WrittenDate date : dates) {
            Optional<LocalDate> day = complete(date, year);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> complete(WrittenDate date, OptionalInt year) {
        return date.date().or(() -> year.isPresent() ? date.in(year.getAsInt()) : Optional.empty());
    }

    static List<WrittenDate> dates(Field field) {
        return dates(field.line().timesOf(field.value()));
    }

    private static List<WrittenDate> dates(String text) {
        return dates(TimeScanner.scan(text));
    }

    static List<WrittenDate> dates(List<WrittenTime> times) {
        return times.isEmpty()
                ? List.of()
                : times.stream().flatMap(when -> when.date().stream()).toList();
    }
}
