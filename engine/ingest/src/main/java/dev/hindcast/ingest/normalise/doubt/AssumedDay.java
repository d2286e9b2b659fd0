package dev.hindcast.ingest.normalise.doubt;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.field.NameReader;
import dev.hindcast.ingest.normalise.field.SeverityReader;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.Fields.Field;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.PostHead;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.StatedDuration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The finding that a text which names no day was taken to be of the one on which it was written or published, which may be days later.
 *
 * <p>The {@code date} of a page is the incident's own, and nothing is assumed, where what stands beside it describes the incident: a
 * severity, a service, a length or a milestone, as in the front matter of the pages of a status site; so it is in tables and exports,
 * whose every entry is such a record. Beside a title, an author and tags it is that of an article. "Published" is never the day of the incident, "incident date" always, and so is that of a post
 * with its time of day, which is written while things happen, and a date with the clock of something told. A file is named after the day of its incident; where that is another,
 * {@link FindingCode#DATES_DISAGREE} says so.
 *
 * @param source the document's path in outputs
 * @param format the reader's name
 * @param stated the lengths that it states
 * @param saysToday whether the words of a line say "today" in another language
 */
public record AssumedDay(
        String source,
        String format,
        String title,
        Outline outline,
        Fields fields,
        List<StatedDuration> stated,
        DocumentDates dates,
        IntPredicate saysToday) {
    /** The formats of tables and exports. */
    private static final Set<String> RECORDS = Set.of("csv", "json", "xlsx", "xml", "yaml");

    /** A length whose unit is in its name is not read, but tells as much of what the page is. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?:outage |incident )?(?:duration|downtime)(?: in)?(?: (?:h|hours|min|mins|minutes|s|secs?|seconds))?");

    /** What may name either day. */
    private static final Set<String> DATES = Set.of("date", "datum");

    /**
     * Returns the finding, where the date stands; absent if the text names its day or counts from that of writing, as "this morning" and
     * "on Friday" in a text of a Friday do.
     *
     * @param told what it tells at a time
     */
    public Optional<Finding> finding(List<DatedEntry> told) {
        return dates.day()
                .filter(day -> !RECORDS.contains(format)
                        && !dates.named()
                        && dates.ofAll().isEmpty()
                        && isOf(day, told))
                .flatMap(this::line)
                .filter(line -> !countsFromWriting(told) && !isOfEntry(line, told))
                .map(line -> new Finding(
                        FindingCode.ASSUMED_DAY,
                        "the text names no day; it was read as of "
                                + dates.day().get() + ", when it was written or published",
                        new Evidence(source, line.line(), line.text())));
    }

    private boolean countsFromWriting(List<DatedEntry> told) {
        return dates.countsFromWriting(title, outline)
                || told.stream()
                        .anyMatch(entry -> saysToday.test(entry.entry().line().line()))
                || fields.all().stream()
                        .anyMatch(field -> field.metadata()
                                && field.words().equals("title")
                                && saysToday.test(field.line().line()));
    }

    private static boolean isOf(LocalDate day, List<DatedEntry> told) {
        List<DatedEntry> bare =
                told.stream().filter(entry -> !entry.isCreation()).toList();
        return bare.isEmpty()
                || bare.stream().allMatch(entry -> entry.entry().when().date().isEmpty())
                        && bare.stream()
                                .anyMatch(entry -> day.equals(LocalDate.ofInstant(
                                        entry.resolved().at(), entry.resolved().zone())));
    }

    /** Whether the date has the clock of something that is told, and so is that of the incident. */
    private static boolean isOfEntry(TextLine dated, List<DatedEntry> told) {
        return told.stream()
                .filter(entry -> !entry.isCreation())
                .flatMap(entry -> entry.entry().when().time().stream())
                .anyMatch(clock -> dated.times().stream()
                        .flatMap(when -> when.time().stream())
                        .anyMatch(clock::equals));
    }

    private Optional<TextLine> line(LocalDate day) {
        List<Field> outside = fields.all().stream().filter(Field::metadata).toList();
        Optional<Field> dated = outside.stream()
                .filter(field -> DocumentDates.LABELS.contains(field.words()) || isPublished(field))
                .filter(field -> tells(field.line(), day))
                .findFirst();
        Predicate<Field> assumed = field -> isPublished(field)
                || DATES.contains(field.words()) && outside.stream().noneMatch(this::describesIncident);
        return dated.isPresent()
                ? dated.filter(assumed).map(Field::line)
                : dates.fileDate().filter(day::equals).isPresent() ? Optional.empty() : byline(day);
    }

    private Optional<TextLine> byline(LocalDate day) {
        return outline.figured().stream()
                .flatMap(part -> Block.told(part.block()).stream())
                .filter(line -> line.hasFigure()
                        && tells(line, day)
                        && Byline.isOfWriting(line)
                        && PostHead.of(line).isEmpty()
                        && line.times().stream().allMatch(when -> when.time().isEmpty()))
                .findFirst();
    }

    private static boolean isPublished(Field field) {
        return Byline.PUBLISHED.contains(field.words());
    }

    private boolean describesIncident(Field field) {
        return SeverityReader.isLabel(field.words())
                || NameReader.isServiceLabel(field.words())
                || MilestoneLabels.of(field.words()).isPresent()
                || LENGTH.matcher(field.words()).matches()
                || stated.stream()
                        .anyMatch(length ->
                                length.evidence().line() == field.line().line()
                                        && length.evidence()
                                                .excerpt()
                                                .equals(field.line().text()));
    }

    private boolean tells(TextLine line, LocalDate day) {
        return line.times().stream()
                .flatMap(when -> when.date().stream())
                .anyMatch(date -> dates.complete(date, Optional.empty())
                        .filter(day::equals)
                        .isPresent());
    }
}
