package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.model.SectionRole;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that are told together, "11/12 September" or "2031-09-11/12": the first is that of the document only where its first clock is in
 * the evening. By day, and after midnight, either may be meant.
 */
public final class TwoDays {
    /** Words that may stand between two days, in characters. */
    private static final int MOST_ABOVE = 60;

    /** There are fewer shifts in a day. */
    private static final int FEWEST_ROWS = 4;

    private static final Pattern OF_FIGURES =
            Pattern.compile("(?<![\\d./-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})/(\\d{2})(?![\\d/.:-])");
    /** What opens a text or stands behind a sign counts as a day; "release 3/4 May" does not. */
    private static final Pattern FIRST = Pattern.compile("(?i)(?:^|[(\\[,–—-]\\s?"
            + "|\\b(?:on|of|from|nights?|outage|downtime|disruption|interruption|maintenance)\\s)"
            + "(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s?[-–/&]\\s?| and )(?=\\d)");

    private static final WordingFile WORDS = WordingFile.read(TwoDays.class, "bylines-and-nights.txt");

    /** The day before that of a night, "in der Nacht vom 9. auf den" 10 October, "the night of 9 to" it, in any language of which the month is said. */
    private static final Pattern BEFORE_SECOND = Pattern.compile("(?iu)\\b" + WORDS.anyOf("night")
            + "\\b[^\\d.;:()]{0,24}[\\s(](\\d{1,2})(?:st|nd|rd|th|\\.|º|ª)?(?: ?[-–/] ?| " + WORDS.anyOf("to")
            + " )(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$");
    /** "In der Nacht zum" 10 October. */
    private static final Pattern NIGHT_TO =
            Pattern.compile("(?iu)\\b" + WORDS.anyOf("night to") + "\\s(?:\\p{L}{4,12},? ?(?:(?:dem|den) )?)?$");

    private TwoDays() {}

    /** The day before a date where the text tells both of one night, "vom 9. auf den 10. Oktober". */
    private static Optional<WrittenDate> before(String text, WrittenTime second) {
        boolean byDay =
                second.time().filter(time -> time.getHour() < Night.EVENING).isPresent();
        if (second.date().isEmpty() || byDay || second.start() < 2) {
            return Optional.empty();
        }
        WrittenDate date = second.date().get();
        String above = text.substring(Math.max(0, second.start() - MOST_ABOVE), second.start());
        Matcher first = BEFORE_SECOND.matcher(above);
        if (first.find()) {
            return followed(date.year(), date.month(), first.group(1), date.day());
        }
        return NIGHT_TO.matcher(above).find()
                ? date.date()
                        .map(day -> day.minusDays(1))
                        .map(day -> new WrittenDate(
                                OptionalInt.of(day.getYear()),
                                day.getMonthValue(),
                                day.getDayOfMonth(),
                                FigureOrder.PLAIN))
                : Optional.empty();
    }

    /** Returns whether the date is the second of two that are told as one night. */
    static boolean areIn(String text, WrittenTime second) {
        return before(text, second).isPresent();
    }

    /**
     * Returns the day before a date where the text tells both of one night, "vom 9. auf den 10. Oktober", in an account that begins in the evening; absent for any other.
     *
     * @param second the date, with its place in the text
     * @param inTheEvening whether the account begins then, see {@link #beginsInTheEvening}
     */
    static Optional<WrittenDate> evening(String text, WrittenTime second, BooleanSupplier inTheEvening) {
        return before(text, second).filter(day -> second.time().isPresent() || inTheEvening.getAsBoolean());
    }

    /** Returns the times of a sentence, of which one in the evening is of the first of two days that are told before it as one night. */
    public static List<WrittenTime> ofNight(String sentence, List<WrittenTime> times) {
        return times.stream()
                .map(when -> when.time()
                        .flatMap(clock -> before(sentence, when))
                        .map(when::onDay)
                        .orElse(when))
                .toList();
    }

    /** Returns the first of two days that the text tells together, where the account begins in the evening; absent otherwise. */
    static Optional<WrittenDate> first(String text, Outline outline) {
        return told(text).filter(day -> beginsInTheEvening(outline));
    }

    private static Optional<WrittenDate> told(String text) {
        if (!TimeScanner.mayTellTime(text)) {
            return Optional.empty();
        }
        Matcher figures = OF_FIGURES.matcher(text);
        if (text.indexOf('/') > 0 && figures.find()) {
            return followed(
                    OptionalInt.of(number(figures.group(1))),
                    number(figures.group(2)),
                    figures.group(3),
                    number(figures.group(4)));
        }
        Matcher before = FIRST.matcher(text);
        while (before.find()) {
            Optional<WrittenDate> day = second(text.substring(before.end()))
                    .flatMap(second -> followed(second.year(), second.month(), before.group(1), second.day()));
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<WrittenDate> second(String text) {
        return TimeScanner.scan(text).stream()
                .findFirst()
                .filter(when -> when.start() == 0 && when.time().isEmpty())
                .flatMap(WrittenTime::date);
    }

    private static Optional<WrittenDate> followed(OptionalInt year, int month, String first, int second) {
        return month > 0 && number(first) > 0 && number(first) + 1 == second
                ? Optional.of(new WrittenDate(year, month, number(first), FigureOrder.PLAIN))
                : Optional.empty();
    }

    /** The timeline tells in its order, the prose where there is none; a table elsewhere, unless many rows of it begin with a clock, may be one of shifts. */
    static boolean beginsInTheEvening(Outline outline) {
        return clock(outline.of(SectionRole.TIMELINE), true)
                .or(() -> clock(outline.parts(), false))
                .filter(time -> time.getHour() >= Night.EVENING)
                .isPresent();
    }

    private static boolean isOfRows(Block.Table table) {
        return table.rows().size() >= FEWEST_ROWS
                && table.rows().stream()
                        .allMatch(row -> row.stream()
                                .findFirst()
                                .filter(cell -> cell.times().size() == 1)
                                .isPresent());
    }

    private static Optional<LocalTime> clock(List<Part> parts, boolean tables) {
        return parts.stream()
                .flatMap(part -> part.block() instanceof Block.Table table && (tables || isOfRows(table))
                        ? table.rows().stream().flatMap(List::stream)
                        : Block.lines(part.block()).stream())
                .filter(line -> line.hasFigure())
                .flatMap(line -> line.times().stream())
                .flatMap(when -> when.time().stream())
                .findFirst();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
