package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.FigureOrder;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days that are told together, "11/12 September" or "2031-09-11/12": the first is that of the document only where its first clock is in
 * the evening. By day, and after midnight, either may be meant.
 */
final class TwoDays {
    private static final Pattern OF_FIGURES =
            Pattern.compile("(?<![\\d./-])((?:19|20)\\d{2})-(\\d{2})-(\\d{2})/(\\d{2})(?![\\d/.:-])");
    /** What opens a text or stands behind a sign counts as a day; "release 3/4 May" does not. */
    private static final Pattern FIRST = Pattern.compile("(?i)(?:^|[(\\[,–—-]\\s?"
            + "|\\b(?:on|of|from|nights?|outage|downtime|disruption|interruption|maintenance)\\s)"
            + "(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s?[-–/&]\\s?| and )(?=\\d)");

    /** "In the night from 14 to 15 May", in whose language the month is written. */
    private static final Pattern NIGHT = Pattern.compile(
            "(?iu)\\b(?:night|overnight|nacht|nuit|notte|noche|noite|natten|natt|nat|noc|nocy)\\b[^\\d.;:]{0,24}?\\s(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:\\s?[-–/]\\s?|\\s(?:to|and|on|auf|zum|und|op|en|och|og|til|till|au|et|al|e|ed|y|a|na)\\s(?:(?:the|den|de|il|el|le|l['’]|o|der)\\s)?)(?=\\d)");

    /** The letterhead, the title and what opens the account. */
    private static final int FIRST_SECTIONS = 2;

    private TwoDays() {}

    /** Returns the first of two days through whose night the opening says that it went, where the account begins in the evening; absent otherwise. */
    static Optional<WrittenDate> night(Outline outline) {
        return outline.figured().stream()
                .filter(part -> part.section() <= FIRST_SECTIONS || part.role() == SectionRole.SUMMARY)
                .filter(part -> part.block() instanceof Block.Paragraph)
                .flatMap(part -> Block.lines(part.block()).stream())
                .filter(line -> line.hasFigure())
                .flatMap(line -> told(line.text(), NIGHT).stream())
                .findFirst()
                .filter(day -> beginsInTheEvening(outline));
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
        return told(text, FIRST);
    }

    private static Optional<WrittenDate> told(String text, Pattern first) {
        Matcher before = first.matcher(text);
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

    /** The timeline tells in its order, the prose where there is none. */
    private static boolean beginsInTheEvening(Outline outline) {
        return clock(outline.of(SectionRole.TIMELINE))
                .or(() -> clock(outline.parts()))
                .filter(time -> time.getHour() >= Night.EVENING)
                .isPresent();
    }

    private static Optional<LocalTime> clock(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Block.lines(part.block()).stream())
                .filter(line -> line.hasFigure())
                .flatMap(line -> line.times().stream())
                .flatMap(when -> when.time().stream())
                .findFirst();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
