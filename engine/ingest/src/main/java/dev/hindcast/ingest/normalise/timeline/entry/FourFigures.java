package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Precision;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clocks without a colon and without a zone, {@code 1830 pumps stop} or {@code 18.30 pumps stop}. Elsewhere such figures are a count,
 * a year or a version, so that they are read only at the beginning of the lines of a timeline, and only where most of its lines begin
 * so, or where those that do hardly ever go back; of a log elsewhere, be its lines those of one block or a paragraph each,
 * {@code 1830  pumps stop}, where both is so.
 */
final class FourFigures {
    private static final String TWO = "(?:\\s?(?:,|-|–|—|to|until|till|and|&)\\s?";
    private static final String HOUR = "([01]\\d|2[0-3])([0-5]\\d)(?:h|hrs| hrs| hours)?";
    private static final String DOTTED_HOUR = "([01]?\\d|2[0-3])(?:\\.|: )([0-5]\\d)(?:\\s?(?:h|hrs|Uhr)(?![\\p{L}]))?";
    private static final Pattern CLOCK = Pattern.compile("^[\\s*_\\[(]{0,4}" + HOUR + TWO + HOUR
            + ")?(?=[\\s\\])*_:–-]{1,4}[\"“(\\[]?(?:\\p{L}|\\d{1,2}(?:st|nd|rd|th)\\b))");
    private static final Pattern DOTTED = Pattern.compile("^[\\s*_`\\[(]{0,4}" + DOTTED_HOUR + TWO + DOTTED_HOUR
            + ")?(?=[\\s\\])*_`:–-]{1,4}(?:[\\p{L}#@\"“\\[]|\\d{1,4} \\p{Ll}))");
    /** "2.10" may be the number of a paragraph. */
    private static final Pattern TWO_FIGURES = Pattern.compile("^[\\s*_`\\[(]{0,4}\\d{2}\\.");
    /** So many signs may stand before a clock. */
    private static final int MOST_SIGNS = 4;

    /** The groups of the hours. */
    private static final int FIRST = 1;

    private static final int SECOND = 3;

    private static final int FEWEST = 2;
    private static final int FEWEST_DOTTED = 3;
    /** Rows of a log without a heading. */
    private static final int FEWEST_ROWS = 4;

    /** Of the hours that years have too, with what is said of them. */
    private static final LocalTime FIRST_YEAR = LocalTime.of(17, 0);

    private static final LocalTime LAST_YEAR = LocalTime.of(21, 0);
    /** A list of rooms or of extensions has but a name behind each, in words. */
    private static final int FEWEST_WORDS = 3;

    /** Who writes 06:14 elsewhere does not write 0614 here; the head of a mail was written by its program. */
    private static final Pattern WITH_COLON =
            Pattern.compile("^(?!\\W{0,4}(?:Sent|Date|On |From|Received)).*(?<![\\d:])\\d{1,2}:\\d\\d(?![\\d])");

    /** The minutes of clocks go beyond these, those of rooms and steps count from one or by tens. */
    private static final int FEW_MINUTES = 20;

    private static final int TEN = 10;

    private final boolean used;
    private final boolean dotted;
    /** Paragraphs and items elsewhere whose lines are such a log, with how their clocks are written. */
    private final Map<Block, Pattern> logs;

    private FourFigures(boolean used, boolean dotted, Map<Block, Pattern> logs) {
        this.used = used;
        this.dotted = dotted;
        this.logs = logs;
    }

    /** Looks at how the lines of the timeline begin. */
    static FourFigures of(Outline outline) {
        int lines = 0;
        int clocks = 0;
        List<LocalTime> dotted = new ArrayList<>();
        // Below the line of another day the clocks begin anew.
        Set<Integer> days = new HashSet<>();
        Map<Block, Pattern> logs = new IdentityHashMap<>();
        List<Block> open = new ArrayList<>();
        for (Part part : outline.parts()) {
            boolean heading = part.block() instanceof Block.Heading;
            if (heading && !Byline.isTimeAlone(Block.told(part.block()).get(0))) {
                addLogs(open, logs);
                open.clear();
            }
            if (part.role() != SectionRole.TIMELINE && !Block.told(part.block()).isEmpty()) {
                open.add(part.block());
            }
            List<TextLine> rows = part.role() == SectionRole.TIMELINE ? Block.lines(part.block()) : List.of();
            lines += rows.size();
            for (TextLine line : rows) {
                if (mayBegin(line.text())) {
                    clocks += CLOCK.matcher(line.text()).lookingAt() ? 1 : 0;
                    // "2.10 - 2.20 of the library" may be versions: what stands in pairs does not tell how the others
                    // begin.
                    read(DOTTED, line, FIRST)
                            .filter(clock -> read(DOTTED, line, SECOND).isEmpty())
                            .flatMap(WrittenTime::time)
                            .ifPresent(dotted::add);
                } else if (Byline.isTimeAlone(line)) {
                    days.add(dotted.size());
                }
            }
        }
        addLogs(open, logs);
        if (logs.containsValue(CLOCK) && hasColons(outline)) {
            logs.values().removeIf(form -> form == CLOCK);
        }
        return new FourFigures(clocks >= FEWEST && clocks * 2 > lines, runOn(dotted, days), logs);
    }

    private static boolean hasColons(Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> Block.lines(part.block()).stream())
                .anyMatch(line -> WITH_COLON.matcher(line.text()).find());
    }

    /** Adds the blocks that are each a log, or else those below one heading that are one together, with the days told between them. */
    private static void addLogs(List<Block> blocks, Map<Block, Pattern> logs) {
        List<TextLine> openings = new ArrayList<>();
        int timed = 0;
        for (Block block : blocks) {
            formOfLog(Block.lines(block)).ifPresent(form -> logs.put(block, form));
            TextLine line = Block.told(block).get(0);
            openings.add(line);
            timed += line.hasFigure()
                            && mayBegin(line.text())
                            && TWO_FIGURES.matcher(line.text()).lookingAt()
                    ? 1
                    : 0;
        }
        if (timed >= FEWEST_ROWS && blocks.stream().noneMatch(logs::containsKey) && isLog(openings, DOTTED)) {
            blocks.forEach(block -> logs.put(block, DOTTED));
        }
    }

    private static Optional<Pattern> formOfLog(List<TextLine> lines) {
        if (lines.size() < FEWEST_ROWS
                || !mayBegin(lines.get(0).text()) && !mayBegin(lines.get(1).text())) {
            return Optional.empty();
        }
        return isLog(lines, CLOCK) ? Optional.of(CLOCK) : isLog(lines, DOTTED) ? Optional.of(DOTTED) : Optional.empty();
    }

    /** Most lines begin with a clock and tell something, and the clocks go on as those of one day; years and numbers do not. */
    private static boolean isLog(List<TextLine> lines, Pattern form) {
        List<LocalTime> clocks = new ArrayList<>();
        Set<Integer> days = new HashSet<>();
        for (TextLine line : lines) {
            boolean may = mayBegin(line.text())
                    && (form == CLOCK || TWO_FIGURES.matcher(line.text()).lookingAt());
            Optional<WrittenTime> clock = may ? read(form, line, FIRST) : Optional.empty();
            clock.filter(when -> Words.of(line.text().substring(when.end())).split(" ").length >= FEWEST_WORDS)
                    .flatMap(WrittenTime::time)
                    .ifPresent(clocks::add);
            if (clock.isEmpty() && line.hasFigure() && Byline.isTimeAlone(line)) {
                days.add(clocks.size());
            }
        }
        boolean years = clocks.stream().allMatch(clock -> clock.isAfter(FIRST_YEAR) && clock.isBefore(LAST_YEAR));
        boolean counted = form == CLOCK
                && (clocks.stream().allMatch(clock -> clock.getMinute() < FEW_MINUTES)
                        || clocks.stream().allMatch(clock -> clock.getMinute() % TEN == 0));
        return !counted
                && clocks.size() >= FEWEST_ROWS
                && clocks.size() * 2 > lines.size() - days.size()
                && !years
                && !(form == DOTTED && areNumbers(clocks))
                && runOn(clocks, days);
    }

    /** The numbers of paragraphs go on too, within one chapter or by one in each. */
    private static boolean areNumbers(List<LocalTime> clocks) {
        boolean one = clocks.stream().map(LocalTime::getHour).distinct().count() < FEWEST;
        boolean counted = clocks.get(0).getMinute() <= 1;
        for (int i = 1; i < clocks.size() && counted; i++) {
            LocalTime before = clocks.get(i - 1);
            LocalTime next = clocks.get(i);
            counted = next.getHour() == before.getHour()
                    ? next.getMinute() == before.getMinute() + 1
                    : next.getMinute() <= 1;
        }
        return one || counted;
    }

    /** Figures begin the line, behind some signs at most, and it is no clock with a colon. */
    private static boolean mayBegin(String text) {
        int start = 0;
        while (start < text.length() && start < MOST_SIGNS && !isFigure(text, start)) {
            start++;
        }
        int end = start;
        while (isFigure(text, end)) {
            end++;
        }
        return end > start && !(text.startsWith(":", end) && isFigure(text, end + 1));
    }

    private static boolean isFigure(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Version numbers jump about; the clocks of a story go on. */
    private static boolean runOn(List<LocalTime> clocks, Set<Integer> days) {
        if (clocks.size() < FEWEST_DOTTED) {
            return false;
        }
        int back = 0;
        for (int i = 1; i < clocks.size(); i++) {
            back += clocks.get(i).isBefore(clocks.get(i - 1)) && !days.contains(i) ? 1 : 0;
        }
        boolean still = clocks.stream().distinct().count() < FEWEST_DOTTED;
        return !still && back * 4 <= clocks.size();
    }

    /** Returns whether the block, wherever it stands, is of a log, of which all that a line tells belongs to its clock. */
    boolean isOfLog(Block block) {
        return logs.containsKey(block);
    }

    /** Returns the time a line of the timeline begins with, absent if it is not written so. */
    Optional<WrittenTime> leading(TextLine line, Part part) {
        return read(line, part, FIRST);
    }

    /** Returns the second time before the words of such a line, be it the end of a range; absent if there is but one. */
    Optional<WrittenTime> until(TextLine line, Part part) {
        return read(line, part, SECOND);
    }

    private Optional<WrittenTime> read(TextLine line, Part part, int hour) {
        Pattern form = logs.get(part.block());
        if (form != null) {
            return read(form, line, hour);
        }
        if (part.role() != SectionRole.TIMELINE || !used && !dotted) {
            return Optional.empty();
        }
        Optional<WrittenTime> four = used ? read(CLOCK, line, hour) : Optional.empty();
        return four.or(() -> dotted ? read(DOTTED, line, hour) : Optional.empty());
    }

    private static Optional<WrittenTime> read(Pattern pattern, TextLine line, int hour) {
        Matcher clock = pattern.matcher(line.text());
        return clock.lookingAt() && clock.group(hour) != null
                ? Optional.of(new WrittenTime(
                        Optional.empty(),
                        Optional.of(LocalTime.of(
                                Integer.parseInt(clock.group(hour)), Integer.parseInt(clock.group(hour + 1)))),
                        Precision.MINUTE,
                        false,
                        Optional.empty(),
                        clock.start(hour),
                        clock.end()))
                : Optional.empty();
    }
}
