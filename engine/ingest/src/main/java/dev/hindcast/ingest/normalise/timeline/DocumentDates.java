package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day and the year a document is about, for entries that write only a part of their date.
 *
 * @param day the day, from the firmest place that names one
 * @param year the year, from that day or from any other full date
 * @param fileDate the date in the file's name
 */
public record DocumentDates(Optional<LocalDate> day, OptionalInt year, Optional<LocalDate> fileDate) {
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
            "day");
    private static final Pattern AFTER_DATE = Pattern.compile("(?<=\\d{4}-\\d{2}-\\d{2})-");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("(?<![\\w./:-])(?:19|20)\\d{2}(?![\\w./:-])");

    /** Returns the dates that the document, its title and its file name give to it as a whole. */
    public static DocumentDates of(Outline outline, Fields fields, String title, String fileName) {
        List<WrittenDate> firm = new ArrayList<>();
        fields.named(LABELS).stream()
                .filter(f -> !f.metadata())
                .map(Field::value)
                .forEach(v -> firm.addAll(dates(v)));
        firm.addAll(dates(title));
        firm.addAll(prose(outline));
        fields.named(LABELS).stream().filter(Field::metadata).map(Field::value).forEach(v -> firm.addAll(dates(v)));
        String stem = COMPACT.matcher(fileName.replace('_', ' ')).replaceAll("$1-$2-$3");
        List<WrittenDate> file = dates(AFTER_DATE.matcher(stem).replaceAll(" "));
        firm.addAll(file);
        OptionalInt year =
                firm.stream().flatMapToInt(date -> date.year().stream()).findFirst();
        if (year.isEmpty()) {
            year = yearAlone(title + " " + stem);
        }
        OptionalInt known = year;
        Optional<LocalDate> day =
                firm.stream().flatMap(date -> complete(date, known).stream()).findFirst();
        return new DocumentDates(
                day, year, file.stream().flatMap(date -> date.date().stream()).findFirst());
    }

    private static OptionalInt yearAlone(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group())) : OptionalInt.empty();
    }

    private static Optional<LocalDate> complete(WrittenDate date, OptionalInt year) {
        return date.date().or(() -> year.isPresent() ? date.in(year.getAsInt()) : Optional.empty());
    }

    private static List<WrittenDate> dates(String text) {
        return dates(TimeScanner.scan(text));
    }

    private static List<WrittenDate> dates(List<WrittenTime> times) {
        return times.stream().flatMap(when -> when.date().stream()).toList();
    }

    /** Dates in the opening prose and the summary, then in the rest, where the incident itself is named first. */
    private static List<WrittenDate> prose(Outline outline) {
        List<WrittenDate> opening = new ArrayList<>();
        List<WrittenDate> rest = new ArrayList<>();
        for (Part part : outline.parts()) {
            boolean opens = part.section() <= 1 || part.role() == SectionRole.SUMMARY;
            List<TextLine> lines = List.of();
            if (part.block() instanceof Block.Paragraph paragraph) {
                lines = paragraph.lines();
            } else if (part.block() instanceof Block.ListItem item && part.role() != SectionRole.ACTIONS) {
                lines = item.lines();
            } else if (part.block() instanceof Block.Heading heading) {
                lines = List.of(heading.text());
            }
            lines.forEach(line -> (opens ? opening : rest).addAll(dates(line.times())));
        }
        opening.addAll(rest);
        return opening;
    }
}
