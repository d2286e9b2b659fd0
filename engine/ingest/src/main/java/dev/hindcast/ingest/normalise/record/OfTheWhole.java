package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.PostmortemDocument.Field;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a log of incidents says of each of them: the zone of all times, the year, when the mail was sent that tells of them. Of
 * another incident's account only the line that states a zone, and that not where the incident states its own.
 */
final class OfTheWhole {
    /** So the head of a mail says when. */
    private static final String SENT = "Sent: ";

    private static final String ZONE = "time zone";
    private static final String YEAR_OF = "year";

    private static final Pattern DAY =
            Pattern.compile("\\b(?:on|of) the (\\d{1,2})(?:st|nd|rd|th)\\b(?! (?:of )?\\p{Lu})");

    /** A year that stands alone. */
    static final Pattern YEAR = Pattern.compile("(?<![\\w./:-])20\\d{2}(?![\\w./:-])");

    /** A sentence above a log names the day on which it begins or ends. */
    private static final int MOST_DAYS = 14;

    private final PostmortemDocument document;
    private final List<LogRecord> records;
    private final List<Block> head = new ArrayList<>();
    private final List<Block> zones;
    private final List<Field> fields;

    private OfTheWhole(PostmortemDocument document, List<LogRecord> records) {
        this.document = document;
        this.records = records;
        before(records.get(0)).stream().filter(OfTheWhole::isSent).forEach(head::add);
        dayInTitle().ifPresent(head::add);
        this.zones = ZoneStatements.statements(document.blocks());
        this.fields = ofTitle();
    }

    static OfTheWhole of(PostmortemDocument document, List<LogRecord> records) {
        return new OfTheWhole(document, records);
    }

    /** Returns what is to stand before the account of a record. */
    List<Block> blocks(LogRecord record) {
        List<Block> shared = new ArrayList<>(head);
        boolean own = record.below().stream().anyMatch(zones::contains);
        for (Block zone : zones) {
            boolean others = records.stream()
                    .anyMatch(each -> each != record && each.below().contains(zone));
            if (!others) {
                shared.add(zone);
            } else if (!own) {
                shared.add(statementAlone(zone));
            }
        }
        return shared;
    }

    /** Returns the fields of a record, the year that of the nearest heading above it. */
    List<Field> fields(LogRecord record) {
        List<Field> own = new ArrayList<>(yearAbove(record.title()));
        boolean dated = !own.isEmpty();
        fields.stream().filter(field -> !dated || !field.key().equals(YEAR_OF)).forEach(own::add);
        return own;
    }

    private List<Block> before(LogRecord first) {
        return document.blocks().stream()
                .takeWhile(block -> block.line() < first.title().line())
                .toList();
    }

    private static boolean isSent(Block block) {
        return block instanceof Block.Paragraph paragraph
                && paragraph.lines().get(0).text().startsWith(SENT);
    }

    private static Block statementAlone(Block block) {
        return Block.lines(block).stream()
                .<Block>map(line -> new Block.Paragraph(List.of(line)))
                .filter(line -> !ZoneStatements.statements(List.of(line)).isEmpty())
                .findFirst()
                .orElse(block);
    }

    /** The year of the nearest heading above a record that is higher than its own: "November 2031", "Week 47 (2031)". */
    private List<Field> yearAbove(TextLine title) {
        int own = document.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.text() == title)
                .mapToInt(block -> ((Block.Heading) block).level())
                .findFirst()
                .orElse(0);
        List<Field> year = List.of();
        for (Block block : document.blocks()) {
            if (block.line() >= title.line()) {
                break;
            }
            if (block instanceof Block.Heading heading && heading.level() < own) {
                Matcher found = YEAR.matcher(heading.text().text());
                if (found.find()) {
                    year = List.of(new Field(YEAR_OF, found.group(), block.line()));
                }
            }
        }
        return year;
    }

    /** The year and the zone that the title of the whole gives to each part, else a field outside the text or a day below the title. */
    private List<Field> ofTitle() {
        List<Field> found = new ArrayList<>();
        if (document.blocks().get(0) instanceof Block.Heading heading) {
            TextLine title = heading.text();
            yearOf(List.of(title)).ifPresent(found::add);
            ZoneStatements.inHeader(title.text())
                    .ifPresent(zone -> found.add(new Field(ZONE, zone.text(), title.line())));
        }
        if (found.stream().noneMatch(field -> field.key().equals(YEAR_OF))) {
            yearWritten().or(this::yearOfDayAbove).ifPresent(found::add);
        }
        if (found.stream().noneMatch(field -> field.key().equals(ZONE))) {
            document.metadata().stream()
                    .filter(field -> ZoneStatements.FIELD.isIn(Words.of(field.key())))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The only year that the lines name. */
    private static Optional<Field> yearOf(List<TextLine> lines) {
        Set<String> years = new TreeSet<>();
        int line = 0;
        for (TextLine each : lines) {
            Matcher year = YEAR.matcher(each.hasFigure() ? each.text() : "");
            while (year.find()) {
                years.add(year.group());
                line = each.line();
            }
        }
        return years.size() == 1
                ? Optional.of(new Field(YEAR_OF, years.iterator().next(), line))
                : Optional.empty();
    }

    /** That of the date outside the text, but for January: what is told then may be of the year before. */
    private Optional<Field> yearWritten() {
        return document.metadata().stream()
                .filter(field -> field.key().equalsIgnoreCase("date"))
                .flatMap(field -> dates(TextLine.plain(field.value(), field.line()))
                        .filter(date -> date.getMonth() != Month.JANUARY)
                        .map(date -> new Field(YEAR_OF, Integer.toString(date.getYear()), field.line())))
                .findFirst();
    }

    /**
     * That of the days above the records: of a heading, of when it was written, within two weeks of what the records tell, as in "the week from
     * 12 May 2031", or of the period that the log covers. Any other may be that of a contract or of an old incident.
     */
    private Optional<Field> yearOfDayAbove() {
        return yearOf(before(records.get(0)).stream()
                .flatMap(block -> Block.told(block).stream()
                        .filter(line ->
                                line.hasFigure() && dates(line).findAny().isPresent())
                        .filter(line -> block instanceof Block.Heading || isOfWriting(line) || isNear(line)))
                .toList());
    }

    private static boolean isOfWriting(TextLine line) {
        return Byline.isOfWriting(line) || Byline.isDateAlone(line);
    }

    private boolean isNear(TextLine line) {
        return daysTold()
                        .anyMatch(day -> dates(line)
                                .anyMatch(date -> day.near(date)
                                        .filter(near -> Math.abs(ChronoUnit.DAYS.between(date, near)) <= MOST_DAYS)
                                        .isPresent()))
                || Period.of(line)
                        .filter(period -> daysTold().anyMatch(period::holds))
                        .isPresent();
    }

    private Stream<WrittenDate> daysTold() {
        return records.stream()
                .flatMap(record -> Stream.concat(
                        Stream.of(record.title()),
                        record.below().stream().limit(1).flatMap(block -> Block.told(block).stream())))
                .flatMap(told -> told.times().stream().flatMap(when -> when.date().stream()));
    }

    private static Stream<LocalDate> dates(TextLine line) {
        return line.times().stream().flatMap(when -> when.date().flatMap(WrittenDate::date).stream());
    }

    /** "What happened on the 21st", of a document with the day on which it was written. */
    private Optional<Block> dayInTitle() {
        Matcher day = document.blocks().get(0) instanceof Block.Heading heading
                ? DAY.matcher(heading.text().text())
                : DAY.matcher("");
        if (!day.find()) {
            return Optional.empty();
        }
        return document.metadata().stream()
                .filter(field -> field.key().equalsIgnoreCase("date"))
                .flatMap(field -> dates(TextLine.plain(field.value(), field.line())))
                .findFirst()
                .flatMap(written -> before(written, Integer.parseInt(day.group(1))))
                .map(told -> LogRecord.day(told, document.blocks().get(0).line()));
    }

    private static Optional<LocalDate> before(LocalDate written, int day) {
        LocalDate month = day <= written.getDayOfMonth() ? written : written.minusMonths(1);
        return day >= 1 && day <= month.lengthOfMonth() ? Optional.of(month.withDayOfMonth(day)) : Optional.empty();
    }
}
