package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

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
 */
public record DocumentDates(
        Optional<LocalDate> day,
        OptionalInt year,
        Optional<LocalDate> fileDate,
        FigureOrder order,
        boolean named,
        Optional<LocalDate> written,
        Optional<LocalDate> ofAll,
        List<LocalDate> doubtful) {
    private static final Set<String> LABELS = Set.of(
            "date",
            "dates",
            "incident date",
            "date of incident",
            "date of the incident",
            "date of outage",
            "outage date",
            "event date",
            "incident day",
            "date and time",
            "when",
            "day",
            "datum");
    private static final Set<String> DATE = Set.of("date");
    private static final int NEAR_DAYS = 3;
    /** A file is named after the first and the last day of nothing that took longer. */
    private static final int LONGEST_EVENT_DAYS = 60;
    /** A weekday farther on than this may be that of a plan. */
    private static final int MOST_DAYS_ON = 2;

    private static final Pattern BESIDE_DATE =
            Pattern.compile("(?<=\\d{4}-\\d{2}-\\d{2})-|(?<=\\p{L})-(?=\\d{4}-\\d{2}-\\d{2}(?!\\d))");
    /** "nov-4-2031", as in the last part of an address. */
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(?i)(?<![a-z])((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})-(\\d{1,2})(?:st|nd|rd|th)?-((?:19|20)\\d{2})(?:-|(?!\\d))");

    /** "4-november-2031" */
    private static final Pattern BEFORE_MONTH = Pattern.compile(
            "(?i)(?<![\\d-])(?<!\\d-)-?(\\d{1,2})-((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})-((?:19|20)\\d{2})(?!\\d)");

    /** "2031May14" */
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?i)(?<!\\d)((?:19|20)\\d{2})[- ]?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[- ]?(\\d{1,2})(?![a-z\\d])");

    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2}) ?([01]\\d) ?([0-3]\\d)(?!\\d)");
    /**
     * Returns the dates that the document, its title and its file name give to it as a whole.
     *
     * @param otherwise how its dates of figures are to be read where nothing in it tells that
     */
    public static DocumentDates of(
            Outline outline, Fields fields, String title, String fileName, FigureOrder otherwise) {
        String words = NAMED_MONTH.matcher(fileName.replace('_', ' ')).replaceAll("$1 $2 $3, ");
        words = BEFORE_MONTH.matcher(words).replaceAll(day -> " " + day.group(1) + " "
                + day.group(2).substring(0, 1).toUpperCase(Locale.ROOT) + day.group(2).substring(1) + " "
                + day.group(3));
        words = YEAR_FIRST.matcher(words).replaceAll("$2 $3 $1, ");
        String stem = COMPACT.matcher(words).replaceAll("$1-$2-$3");
        List<WrittenDate> file = ofOneEvent(dates(BESIDE_DATE.matcher(stem).replaceAll(" ")));
        FigureOrder order = fields.first(Set.of(FigureOrder.FIELD)).stream()
                .filter(Field::metadata)
                .flatMap(field -> FigureOrder.named(field.value()).stream())
                .findFirst()
                .orElseGet(() -> DateOrder.of(outline, file, otherwise));
        List<WrittenDate> firm = new ArrayList<>();
        List<WrittenDate> written = new ArrayList<>();
        for (Field field : fields.named(LABELS)) {
            List<WrittenDate> told = field.metadata() ? written : firm;
            TwoDays.first(field.value(), outline).ifPresent(told::add);
            told.addAll(dates(field));
        }
        if (!title.equals(fileName)) {
            TwoDays.first(title, outline).ifPresent(firm::add);
            firm.addAll(dates(title));
        }
        for (Field field : fields.all()) {
            List<WrittenTime> times = timesOfMilestone(field);
            firm.addAll(times.size() == 1 ? dates(times) : List.of());
        }
        boolean dayBesideProse = !firm.isEmpty();
        ProseDates prose = ProseDates.of(outline);
        firm.addAll(prose.toldBeforeWriting());
        written.addAll(file);
        written.addAll(prose.posted());
        List<WrittenDate> dayOfWriting = new ArrayList<>();
        for (Field field : fields.named(DATE)) {
            dayOfWriting.addAll(field.metadata() ? dates(field) : List.of());
        }
        List<WrittenDate> posted = inOrder(dayOfWriting, prose.posted(), order);
        List<WrittenDate> writing = inOrder(dayOfWriting, prose.written(), order);
        firm.replaceAll(date -> date.in(order));
        // Beside 8/12/2031 neither is 8.12.2031 told.
        List<LocalDate> doubtful = firm.stream()
                .filter(date -> date.order() == FigureOrder.UNTOLD)
                .flatMap(date -> date.in(FigureOrder.DAY_FIRST).date().stream())
                .toList();
        firm.removeIf(date -> date.date().filter(doubtful::contains).isPresent());
        first(writing, OptionalInt.empty()).ifPresent(day -> firm.removeIf(date -> isMistyped(date, day)));
        OptionalInt year = year(firm).isPresent() ? year(firm) : DocumentYear.ofWriting(written, firm);
        if (year.isEmpty()) {
            year = DocumentYear.of(outline, fields, title + " " + stem, firm);
        }
        OptionalInt known = year;
        Optional<LocalDate> ofAll = StatedDay.of(outline).flatMap(date -> complete(date.in(order), known));
        Optional<LocalDate> opened = dayBesideProse || !isStatusIssue(fields)
                ? Optional.empty()
                : first(posted, known);
        // An update on another day tells that day; those before it are of the day on which the page was opened.
        Optional<LocalDate> day = ofAll.or(() -> first(firm, known)
                        .map(told -> opened.filter(told::isAfter).orElse(told)))
                .or(() -> first(written, known)
                        .map(date -> first(posted, known).filter(date::equals).isPresent()
                                        && ProseDates.tellDayBefore(outline)
                                ? date.minusDays(1)
                                : date));
        return new DocumentDates(
                day,
                year,
                file.stream().flatMap(date -> date.date().stream()).findFirst(),
                order,
                first(firm, known).isPresent(),
                first(writing, known),
                ofAll,
                doubtful);
    }

    private static boolean isStatusIssue(Fields fields) {
        Set<String> keys = new HashSet<>();
        fields.all().stream().filter(Field::metadata).forEach(field -> keys.add(field.words()));
        return StatusIssue.isToldBy(keys);
    }

    private static List<WrittenTime> timesOfMilestone(Field field) {
        boolean may = !field.metadata() && TimeScanner.mayTellTime(field.value());
        return may && MilestoneLabels.of(field.words()).isPresent() ? times(field) : List.of();
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
        return written.filter(day -> isMistyped(date.in(order), day)).isPresent();
    }

    /** Nobody tells of what happens years later; on the same day of the year it is that year which is mistyped. */
    private static boolean isMistyped(WrittenDate date, LocalDate writing) {
        return date.date()
                .filter(told -> told.getYear() > writing.getYear())
                .map(told -> told.withYear(writing.getYear()))
                .filter(told -> Math.abs(told.toEpochDay() - writing.toEpochDay()) <= NEAR_DAYS)
                .isPresent();
    }

    /** Returns the same dates for a document of another day, absent where that is not known. */
    public DocumentDates onDay(Optional<LocalDate> other) {
        return new DocumentDates(other, year, fileDate, order, named, written, ofAll, doubtful);
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

    /** Of two dates far apart one is when something was written about the other, and which is not told. */
    private static List<WrittenDate> ofOneEvent(List<WrittenDate> file) {
        if (file.size() < 2) {
            return file;
        }
        List<LocalDate> days =
                file.stream().flatMap(date -> date.date().stream()).sorted().toList();
        boolean far =
                days.size() > 1 && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) > LONGEST_EVENT_DAYS;
        return far ? List.of() : file;
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

    /** Returns the day if the title or the name of the file bears it as well: then a field did not just mistype it. */
    public Optional<LocalDate> borneBy(String title) {
        return day.filter(own -> fileDate.filter(own::equals).isPresent()
                || dates(title).stream()
                        .anyMatch(date -> complete(date.in(order), year)
                                .filter(own::equals)
                                .isPresent()));
    }

    private static OptionalInt year(List<WrittenDate> dates) {
        for (WrittenDate date : dates) {
            if (date.year().isPresent()) {
                return date.year();
            }
        }
        return OptionalInt.empty();
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

    private static List<WrittenTime> times(Field field) {
        return field.line().timesOf(field.value());
    }

    static List<WrittenDate> dates(Field field) {
        return dates(times(field));
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
