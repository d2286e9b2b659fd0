package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.time.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The year of a document none of whose dates has one. */
final class DocumentYear {
    /** Plans are made for less, in months. */
    private static final int FAR_AHEAD = 6;

    /** Reports are published within so many weeks. */
    private static final int WEEKS_BEFORE = 8;

    /** So many days ahead lies what is announced. */
    private static final int SOON = 30;

    /** Names of fields that tell when a record was made. */
    private static final Set<String> CREATED = Set.of("created", "created at", "created on", "datetime", "timestamp");

    private static final Pattern YEAR = Pattern.compile("(?<![\\w./:-])(?:19|20)\\d{2}(?![\\w./:-])");

    private static final Pattern YEAR_TOLD = Pattern.compile(
            "(?i)(?:(?:\\b(?:posted|january|february|march|april|may|june|july|august|september|october|november|december)|©"
                    // "Nov 22/23 2031"
                    + "|\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.? \\d{1,2} ?[/&–-] ?\\d{1,2},?)"
                    + "\\s(20[0-4]\\d)(?!\\s(?-i:\\p{Ll}))|\\b(?:in|of|year|since|q[1-4])\\s(20[0-4]\\d)(?!\\s\\p{L}))(?![\\w./:-])");

    /** "2031-11-19/20": two days in one date. */
    private static final Pattern OF_TWO_DAYS =
            Pattern.compile("(?<![\\w./:-])(20\\d{2})-\\d{2}-\\d{2} ?/ ?(?:\\d{2}-)?\\d{2}(?![\\w/:-])");

    private DocumentYear() {}

    /**
     * Returns the year that is named alone, else the only one of which the text speaks, else the one that brings what is told next to
     * the day of publication; absent where nothing tells it.
     *
     * @param names the title and the file's name
     * @param told the dates of the text
     */
    private static OptionalInt of(Outline outline, Fields fields, String names, List<WrittenDate> told) {
        String named = fields.named(Set.of("year")).stream()
                .map(Field::value)
                .findFirst()
                .orElse("");
        OptionalInt year = yearAlone(names + " " + named);
        year = year.isPresent() ? year : onlyYear(OF_TWO_DAYS, outline.text());
        if (year.isPresent() || isShortlyBefore(told, published(fields))) {
            return year.isPresent() ? year : beforePublished(fields, told);
        }
        year = onlyYear(YEAR_TOLD, outline.text());
        return year.isPresent() ? year : beforePublished(fields, told);
    }

    /**
     * Returns the year that brings the first day told shortly before that of writing, else the first that is told with one, else that of
     * writing.
     *
     * @param asides those told of something else: the year of a similar outage is not that of the account
     */
    private static OptionalInt told(List<WrittenDate> told, List<WrittenDate> written, List<WrittenDate> asides) {
        List<WrittenDate> own = new ArrayList<>(told);
        own.removeAll(asides);
        OptionalInt year = DocumentDates.year(own);
        return year.isEmpty() || isShortlyBefore(own.get(0), written) ? ofWriting(written, told) : year;
    }

    private static boolean isShortlyBefore(WrittenDate told, List<WrittenDate> written) {
        return told.year().isEmpty()
                && written.stream()
                        .flatMap(date -> date.date().stream())
                        .limit(1)
                        .anyMatch(writing -> told.in(writing.getYear())
                                .filter(day -> !day.isAfter(writing)
                                        && day.plusMonths(1).isAfter(writing))
                                .isPresent());
    }

    /** Returns the year in which the text was written, or the one before if what it tells would be far ahead: "posted on Jan 7" about December. */
    static OptionalInt ofWriting(List<WrittenDate> written, List<WrittenDate> told) {
        Optional<WrittenDate> writing =
                written.stream().filter(date -> date.year().isPresent()).findFirst();
        if (writing.isEmpty()) {
            return OptionalInt.empty();
        }
        int year = writing.get().year().getAsInt();
        Optional<LocalDate> first =
                told.stream().flatMap(date -> date.in(year).stream()).findFirst();
        boolean ahead = writing.get()
                .date()
                .filter(day -> first.filter(day.plusMonths(FAR_AHEAD)::isBefore).isPresent())
                .isPresent();
        return OptionalInt.of(ahead ? year - 1 : year);
    }

    /** Whether the first day told lies in the weeks before it was published: a year in the text is that of something else. */
    private static boolean isShortlyBefore(List<WrittenDate> told, Optional<LocalDate> published) {
        return published.isPresent()
                && !told.isEmpty()
                && told.get(0)
                        .near(published.get())
                        .filter(day -> !day.isAfter(published.get())
                                && day.plusWeeks(WEEKS_BEFORE).isAfter(published.get()))
                        .isPresent();
    }

    private static OptionalInt yearAlone(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
    }

    /** The year that brings what is told next to the day on which the text was published. */
    private static OptionalInt beforePublished(Fields fields, List<WrittenDate> told) {
        Optional<LocalDate> published = published(fields);
        return published
                .flatMap(day -> told.stream()
                        .flatMap(date -> date.near(day).stream())
                        .map(near -> near.isAfter(day.plusDays(SOON)) ? near.minusYears(1) : near)
                        .findFirst()
                        .or(() -> published))
                .map(day -> OptionalInt.of(day.getYear()))
                .orElseGet(OptionalInt::empty);
    }

    /** Returns the days outside the text on which it was written, else on which it was published. */
    static List<WrittenDate> daysOfWriting(Fields fields) {
        return Byline.WRITTEN_OUTSIDE.stream()
                .map(names -> outside(fields, names))
                .filter(dates -> !dates.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<WrittenDate> outside(Fields fields, Set<String> names) {
        return fields.named(names).stream()
                .filter(Field::metadata)
                .flatMap(field -> DocumentDates.dates(field).stream())
                .toList();
    }

    private static Optional<LocalDate> published(Fields fields) {
        return Stream.of(outside(fields, Byline.PUBLISHED), outside(fields, CREATED))
                .flatMap(List::stream)
                .flatMap(date -> date.date().stream())
                .findFirst();
    }

    /** The one year that the text speaks of. */
    private static OptionalInt onlyYear(Pattern told, String text) {
        Set<String> years = new TreeSet<>();
        Matcher matcher = told.matcher(text);
        while (matcher.find()) {
            years.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return years.size() == 1
                ? OptionalInt.of(Integer.parseInt(years.iterator().next()))
                : OptionalInt.empty();
    }

    /**
     * Returns the year that the dates told or written have, else the one of the document without any.
     *
     * @param names the title and the name of the file
     */
    static OptionalInt of(
            Outline outline,
            Fields fields,
            String names,
            List<WrittenDate> firm,
            List<WrittenDate> written,
            List<WrittenDate> asides) {
        OptionalInt year = told(firm, written, asides);
        year = year.isPresent() ? year : DocumentDates.year(firm);
        return year.isPresent() ? year : of(outline, fields, names, firm);
    }

    /** Nobody tells of what happens years later; on the same day of the year it is that year which is mistyped. */
    static boolean isMistyped(WrittenDate date, LocalDate writing) {
        return date.date()
                .filter(told -> told.getYear() > writing.getYear())
                .map(told -> told.withYear(writing.getYear()))
                .filter(told -> Math.abs(told.toEpochDay() - writing.toEpochDay()) <= DocumentDates.NEAR_DAYS)
                .isPresent();
    }
}
