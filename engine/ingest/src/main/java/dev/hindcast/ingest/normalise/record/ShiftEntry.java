package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry in the log book of a shift.
 *
 * @param lines the first with its time of day, behind it those that go on
 * @param text what the first says behind its time
 * @param head the line that names the day or the shift that begins with it, absent for the others
 * @param day the field that tells its day
 * @param dated the line that names its day, absent after the midnight of a shift
 */
record ShiftEntry(List<TextLine> lines, String text, Optional<TextLine> head, Block day, Optional<TextLine> dated) {
    /** "0212 ...", "22.47 ...", "8:02p ..." */
    private static final Pattern CLOCK =
            Pattern.compile("^([01]?\\d|2[0-3])[:.h]?([0-5]\\d)\\s?(?:([apAP])(?:\\.?[mM]\\b\\.?)?)?[\\s:–-]+(\\S.*)$");
    /** What may stand before the day in the line that names it. */
    private static final Pattern WEEKDAY = Pattern.compile("\\p{L}{0,12}[.,]{0,2}\\s*");

    private static final int HALF_DAY = 12;
    private static final int MINUTES = 60;
    /** What is told a little out of order is no new day. */
    private static final int NEXT_DAY = 180;

    ShiftEntry {
        lines = List.copyOf(lines);
    }

    /** Returns all its words. */
    String all() {
        return Block.join(lines);
    }

    /** Returns the entries of a book, in their order; empty if it does not say of which days. */
    static List<ShiftEntry> of(List<Block> blocks) {
        Reader reader = new Reader();
        for (Block block : blocks) {
            for (TextLine line : Block.told(block)) {
                reader.add(line, block instanceof Block.Heading);
            }
        }
        return reader.entries;
    }

    /** Goes through the lines. Used once; not thread-safe. */
    private static final class Reader {
        private final List<ShiftEntry> entries = new ArrayList<>();
        private Optional<LocalDate> day = Optional.empty();
        private Optional<TextLine> head = Optional.empty();
        private int dayAt;
        private Optional<TextLine> dated = Optional.empty();
        private int minute;

        void add(TextLine line, boolean heading) {
            Matcher clock = CLOCK.matcher(line.hasFigure() ? line.text() : "");
            Optional<LocalDate> named = clock.matches() ? Optional.empty() : dayOf(line);
            if (named.isPresent()) {
                day = named;
                dayAt = line.line();
                dated = Optional.of(line);
                minute = 0;
                head = Optional.of(line);
            } else if (heading) {
                head = Optional.of(line);
            } else if (clock.matches() && day.isPresent()) {
                open(clock, line);
            } else if (!entries.isEmpty() && head.isEmpty()) {
                goOn(line);
            }
        }

        private void open(Matcher clock, TextLine line) {
            int hour = Integer.parseInt(clock.group(1));
            String half = clock.group(3);
            hour = half == null ? hour : hour % HALF_DAY + (half.equalsIgnoreCase("p") ? HALF_DAY : 0);
            int now = hour * MINUTES + Integer.parseInt(clock.group(2));
            if (now + NEXT_DAY < minute) {
                day = day.map(date -> date.plusDays(1));
                dated = Optional.empty();
            }
            minute = now;
            Block told = LogRecord.day(day.orElseThrow(), dayAt);
            entries.add(new ShiftEntry(List.of(line), clock.group(4), head, told, dated));
            head = Optional.empty();
        }

        private void goOn(TextLine line) {
            ShiftEntry last = entries.remove(entries.size() - 1);
            List<TextLine> lines = new ArrayList<>(last.lines());
            lines.add(line);
            entries.add(new ShiftEntry(lines, last.text(), last.head(), last.day(), last.dated()));
        }

        /** A line that begins with a day; its year may stand in the one before. */
        private Optional<LocalDate> dayOf(TextLine line) {
            List<WrittenTime> times = line.times();
            if (times.size() != 1
                    || times.get(0).time().isPresent()
                    || !WEEKDAY.matcher(line.text().substring(0, times.get(0).start()))
                            .matches()) {
                return Optional.empty();
            }
            return times.get(0)
                    .date()
                    .flatMap(date -> date.date().or(() -> day.flatMap(before -> date.in(before.getYear()))));
        }
    }
}
