package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.CalendarNames;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Precision;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of a timeline that is but a weekday, "3.2 Tuesday", "Day 2 (Tuesday)", "Monday evening": it heads the rows below it. */
public final class WeekdayHead {
    private static final Pattern FORM = Pattern.compile("(?i)[\\W\\d]{0,8}(?:day (?:\\d{1,2}|one|two|three)\\W{1,4})?("
            + CalendarNames.WEEKDAY + ")(?: (?:morning|afternoon|evening|night))?\\W{0,4}");

    private WeekdayHead() {}

    /** Returns the weekday that the line is, as written; absent if it is no such line. */
    public static Optional<String> in(TextLine line) {
        Matcher form = FORM.matcher(line.text());
        return form.matches() ? Optional.of(form.group(1)) : Optional.empty();
    }

    /** Returns the entry of such a line in a timeline, without its date as yet. */
    public static Optional<WrittenEntry> of(TextLine line, Part part) {
        return part.role() == SectionRole.TIMELINE && line.times().isEmpty() && in(line).isPresent()
                ? Optional.of(WrittenEntry.ofDay(
                        new WrittenTime(
                                Optional.empty(), Optional.empty(), Precision.DAY, false, Optional.empty(), 0, 0),
                        line,
                        part))
                : Optional.empty();
    }
}
