package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a table with a column of times, or two columns of which the first is a label. */
final class TimeTable {
    private static final Wording TIME_HEADER = Wording.of("\\b(?:time|times|date|day|when|timestamp|utc|clock)\\b");
    /** Columns of this kind hold times that are not the story's. */
    private static final Wording OTHER_HEADER =
            Wording.of("\\b(?:due|deadline|eta|target|created|updated|duration)\\b");

    /** "Time (UTC)", not "Response time" or "Date". */
    private static final Pattern CLOCK_HEADER =
            Pattern.compile("(?i)\\s*(?:local )?(?:time|clock|hours?)(?: ?[(\\[]?[a-z/+: \\d]{2,20}[)\\]]?)?\\s*");
    /** Clocks without a colon, which mean a time in a column of times only. */
    private static final Pattern BARE_CLOCK =
            Pattern.compile("\\s*(\\d{1,2})\\.(\\d{2})\\s*|\\s*([01]\\d|2[0-3])([0-5]\\d)\\s*");
    /** A longer text is a report that was posted at the time beside it, not what happened then. */
    private static final int LONGEST = 500;
    /** "Resolved as of 10:02" was posted later than it happened. */
    private static final Wording AS_OF = Wording.of("\\bas of\\b");
    /** So is a text of this length that tells of other times. */
    private static final int LONG = 250;

    /** "14.05.31" */
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<![\\d.])(\\d{1,2}\\.\\d{1,2}\\.)(\\d{2})(?![\\d.])");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private TimeTable() {}

    /** Returns an entry for each row that has a readable time. */
    static List<WrittenEntry> read(Block.Table written, Part part) {
        List<WrittenEntry> entries = new ArrayList<>(LabelRow.read(written, part));
        if (!entries.isEmpty()) {
            return entries;
        }
        Block.Table table = withOneClock(written);
        if (table.header().stream().anyMatch(cell -> OTHER_HEADER.isIn(cell.text()))) {
            return labelled(table, part);
        }
        TreeSet<Integer> columns = timeColumns(table);
        if (columns.isEmpty()) {
            return labelled(table, part);
        }
        Optional<WrittenZone> zone = IntStream.range(0, table.header().size())
                .mapToObj(column -> zone(table, column))
                .flatMap(Optional::stream)
                .findFirst();
        day(table, columns, part).ifPresent(entries::add);
        String year = headerYear(table, columns);
        for (List<TextLine> row : rows(table)) {
            row(row, columns, year, zone, part).ifPresent(entries::add);
        }
        return entries;
    }

    /** Of columns that tell the same moments in several zones, "NZST" beside "UTC", only the one with the most times is kept. */
    private static Block.Table withOneClock(Block.Table table) {
        List<Integer> clocks = new ArrayList<>();
        List<WrittenZone> zones = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            Optional<WrittenZone> zone = zone(table, i);
            if (zone.isPresent() && !zones.contains(zone.get()) && clocks(table, i) > 0) {
                clocks.add(i);
                zones.add(zone.get());
            }
        }
        if (clocks.size() < 2) {
            return table;
        }
        int kept = clocks.stream()
                .reduce((one, other) -> clocks(table, other) > clocks(table, one) ? other : one)
                .orElseThrow();
        clocks.remove(Integer.valueOf(kept));
        return new Block.Table(
                without(table.header(), clocks),
                table.rows().stream().map(row -> without(row, clocks)).toList(),
                table.line());
    }

    /** "UTC", "Time (CET)"; above clocks a place alone, "Oslo", tells its zone, too. */
    private static Optional<WrittenZone> zone(Block.Table table, int column) {
        String header = table.header().get(column).text();
        return ZoneStatements.inHeader(header)
                .or(() -> ZoneNames.read(header).filter(place -> clocks(table, column) > 0));
    }

    private static long clocks(Block.Table table, int column) {
        return table.rows().stream()
                .filter(row -> row.size() > column
                        && LeadingTime.of(row.get(column))
                                .filter(when -> when.time().isPresent())
                                .isPresent())
                .count();
    }

    private static List<TextLine> without(List<TextLine> row, List<Integer> columns) {
        List<TextLine> kept = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!columns.contains(i)) {
                kept.add(row.get(i));
            }
        }
        return kept;
    }

    /** A first row that begins with a time heads nothing, though the mark-up says so. */
    private static List<List<TextLine>> rows(Block.Table table) {
        boolean told = !table.header().isEmpty()
                && LeadingTime.of(table.header().get(0))
                        .filter(when -> when.time().isPresent())
                        .isPresent();
        if (!told) {
            return table.rows();
        }
        List<List<TextLine>> rows = new ArrayList<>(table.rows());
        rows.add(0, table.header());
        return rows;
    }

    private static TreeSet<Integer> timeColumns(Block.Table table) {
        TreeSet<Integer> columns = new TreeSet<>();
        for (int i = 0; i < table.header().size(); i++) {
            if (TIME_HEADER.isIn(table.header().get(i).text()) && holdsTimes(table, i, 3)) {
                columns.add(i);
            }
        }
        if (columns.isEmpty() && holdsTimes(table, 0, 2)) {
            columns.add(0);
        }
        return columns;
    }

    /** Whether at least one cell of so many is a time; below a heading others may say "right after". */
    private static boolean holdsTimes(Block.Table table, int column, int ofCells) {
        int cells = 0;
        int times = 0;
        for (List<TextLine> row : table.rows()) {
            if (row.size() > column) {
                cells++;
                times += LeadingTime.of(row.get(column)).isPresent() || isBareClock(table, row, column) ? 1 : 0;
            }
        }
        return times > 0 && times * ofCells >= cells;
    }

    /** Below the word Time only: elsewhere such figures are counts. */
    private static boolean isBareClock(Block.Table table, List<TextLine> row, int column) {
        return column < table.header().size()
                && CLOCK_HEADER.matcher(table.header().get(column).text()).matches()
                && BARE_CLOCK.matcher(row.get(column).text()).matches();
    }

    private static String clock(String cell) {
        Matcher bare = BARE_CLOCK.matcher(cell);
        if (cell.indexOf(':') >= 0 || !bare.matches()) {
            return cell;
        }
        return bare.group(1) == null ? bare.group(3) + ":" + bare.group(4) : bare.group(1) + ":" + bare.group(2);
    }

    /** The day that the title of a column of times names is that of its rows: "Time on 14 May 2031". */
    private static Optional<WrittenEntry> day(Block.Table table, TreeSet<Integer> columns, Part part) {
        return columns.stream()
                .filter(column -> column < table.header().size())
                .map(column -> table.header().get(column))
                .flatMap(header -> TimeScanner.scan(
                                SHORT_YEAR.matcher(header.text()).replaceFirst("$120$2"))
                        .stream()
                        .filter(when -> when.date().isPresent() && when.time().isEmpty())
                        .map(when -> WrittenEntry.ofDay(when, header, part)))
                .findFirst();
    }

    private static String headerYear(Block.Table table, TreeSet<Integer> columns) {
        for (int column : columns) {
            if (column < table.header().size()) {
                var matcher = YEAR.matcher(table.header().get(column).text());
                if (matcher.find()) {
                    return ", " + matcher.group();
                }
            }
        }
        return "";
    }

    private static Optional<WrittenEntry> row(
            List<TextLine> row, TreeSet<Integer> columns, String year, Optional<WrittenZone> zone, Part part) {
        StringBuilder time = new StringBuilder();
        List<String> text = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).text();
            links.addAll(row.get(i).links());
            if (!columns.contains(i)) {
                text.add(cell);
            } else {
                boolean dateAlone = row.get(i).times().stream()
                        .anyMatch(t -> t.time().isEmpty()
                                && t.date().filter(d -> d.year().isEmpty()).isPresent());
                String clock = clock(cell);
                time.append(time.isEmpty() ? "" : " ").append(clock).append(dateAlone ? year : "");
            }
        }
        String happened =
                String.join(" | ", text.stream().filter(t -> !t.isBlank()).toList());
        if (isPost(happened) || Placeholders.standsForTime(time.toString())) {
            return Optional.empty();
        }
        TextLine line = new TextLine(time + " | " + happened, "", row.get(0).line(), links);
        List<WrittenTime> times =
                columns.first() < row.size() ? row.get(columns.first()).timesOf(time.toString()) : List.of();
        return times.stream()
                .filter(t -> t.time().isPresent())
                .findFirst()
                .or(() -> times.stream().findFirst())
                .map(when -> LeadingTime.onDayOfRange(time.toString(), times, when))
                .map(when -> new WrittenEntry(
                        when,
                        LeadingTime.rangeEnd(time.toString(), times, when),
                        "",
                        happened,
                        zone,
                        line,
                        part.role(),
                        part.section(),
                        false));
    }

    private static boolean isPost(String text) {
        return text.length() > LONGEST
                || (text.length() > LONG || AS_OF.isIn(text))
                        && TimeScanner.scan(text).stream()
                                .anyMatch(t -> t.time().isPresent());
    }

    private static List<WrittenEntry> labelled(Block.Table table, Part part) {
        List<WrittenEntry> entries = new ArrayList<>();
        addLabelled(table.header(), part, entries);
        table.rows().forEach(row -> addLabelled(row, part, entries));
        return entries;
    }

    private static void addLabelled(List<TextLine> row, Part part, List<WrittenEntry> entries) {
        if (row.size() < 2 || !row.get(1).hasFigure()) {
            return;
        }
        String label = row.get(0).text();
        TextLine value = row.get(1);
        TextLine line = TextLine.plain(label + ": " + value.text(), row.get(0).line());
        LabelledWindow.of(label, value.text(), value)
                .forEach(time -> entries.add(time.entry(Optional.empty(), line, part)));
        if (MilestoneLabels.of(Words.of(label)).isPresent()) {
            LeadingTime.of(value)
                    .ifPresent(when -> entries.add(new WrittenEntry(
                            when,
                            Optional.empty(),
                            Words.of(label),
                            line.text(),
                            ZoneStatements.inHeader(label),
                            line,
                            part.role(),
                            part.section(),
                            false)));
        }
    }
}
