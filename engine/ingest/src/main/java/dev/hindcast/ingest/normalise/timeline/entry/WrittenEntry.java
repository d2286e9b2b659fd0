package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a point in time, or is a label with one, as written.
 *
 * @param when its time; a date alone may be the heading of the entries below it
 * @param until the end of a range such as 10:10-10:25
 * @param label the label, as {@link Words#of} gives it; empty for an entry of a timeline
 * @param text what happened; empty for a bare date
 * @param zone the zone stated for its table
 * @param line where
 * @param role the section it stands in
 * @param section the number of that section
 * @param heading whether it is a heading, which carries its date on
 */
public record WrittenEntry(
        WrittenTime when,
        Optional<WrittenTime> until,
        String label,
        String text,
        Optional<WrittenZone> zone,
        TextLine line,
        SectionRole role,
        int section,
        boolean heading) {
    /** An entry told within another, as much before that, is of an earlier hour or of the next day. */
    private static final Duration FALL = Duration.ofHours(3);

    /** "Export failures above 20%. Acked by Ann 23:09 UTC", "…; we closed the incident the same day at 17:30": the last clause and its time. */
    private static final Pattern TIMED_LAST = Pattern.compile(
            "(.+[.;,])\\s+((?:[^\\s.;,]+\\s+){0,8}[^\\s.;,]+),?(?:\\s(?:at|around|by))?\\s((?:\\d{1,2}:\\d{2}|\\d{1,2}(?=\\s?[ap]\\.?m\\b))(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s[A-Z]{2,4})?)\\.?");

    private static final Wording TAKEN = Wording.of("^(?:acked|ack['’]d|picked up)\\b");

    /** What such a clause may tell at a time of its own. */
    private static final List<EntryMeaning> STEPS =
            List.of(EntryMeaning.TAKEN_ON, EntryMeaning.RECOVERY, EntryMeaning.END);

    /** Returns the entry of a day that heads the times below it, as a bare date does. */
    public static WrittenEntry ofDay(WrittenTime when, TextLine line, Part part) {
        WrittenTime day = new WrittenTime(
                when.date(), Optional.empty(), Precision.DAY, false, Optional.empty(), when.start(), when.end());
        return new WrittenEntry(
                day, Optional.empty(), "", "", Optional.empty(), line, part.role(), part.section(), false);
    }

    /** Returns whether it is a weekday that heads the times below it. */
    public boolean isWeekdayHead() {
        return when.date().isEmpty() && when.time().isEmpty() && label.isEmpty() && text.isEmpty();
    }

    /** Returns the entry up to where its text goes on to another time, and what it tells at each of those. */
    public List<WrittenEntry> apart() {
        if (!TimeScanner.mayTellTime(text)) {
            return List.of(this);
        }
        List<String> told = Sentences.byTime(text);
        if (told.size() == 1) {
            return lastApart();
        }
        List<WrittenEntry> entries = new ArrayList<>();
        entries.add(new WrittenEntry(when, until, label, told.get(0), zone, line, role, section, heading));
        for (String piece : told.subList(1, told.size())) {
            TextLine own = TextLine.plain(piece, line.line());
            LeadingTime.of(own)
                    .filter(time -> time.time().isPresent())
                    .map(time -> new WrittenEntry(
                            time,
                            LeadingTime.rangeEnd(piece, own.times(), time),
                            "",
                            LeadingTime.rest(piece, time.end()),
                            zone,
                            own,
                            role,
                            section,
                            false))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    private List<WrittenEntry> lastApart() {
        Matcher last = TIMED_LAST.matcher(text);
        if (until.isPresent() || !last.matches() || !tellsStep(last.group(2))) {
            return List.of(this);
        }
        return TimeScanner.scan(last.group(3)).stream()
                .filter(time -> !isOfAnotherClock(time) && isUpTo(time))
                .findFirst()
                .map(time -> List.of(telling(last.group(1)), at(time).telling(last.group(2))))
                .orElse(List.of(this));
    }

    private static boolean tellsStep(String clause) {
        return !Sentences.isToCome(clause)
                && (TAKEN.isIn(clause) || STEPS.stream().anyMatch(step -> step.isSaidIn(clause)));
    }

    /** What is told behind a row at an earlier time was before it. */
    private boolean isUpTo(WrittenTime other) {
        return when.time()
                .flatMap(own -> other.time().filter(time -> !time.isBefore(own)))
                .isPresent();
    }

    /** In a zone that is not that of its row it may lie before it. */
    private boolean isOfAnotherClock(WrittenTime other) {
        Optional<String> own = when.zone().or(() -> zone).map(WrittenZone::text);
        return other.zone().isPresent() && !other.zone().map(WrittenZone::text).equals(own);
    }

    /**
     * Returns the entries but those told within another at a time after that of the next, or long before that of their own row, unless the
     * next row is as early: of which day they are is not clear.
     */
    public static List<WrittenEntry> rising(List<WrittenEntry> entries) {
        List<WrittenEntry> rising = new ArrayList<>();
        List<WrittenEntry> rows = rows(entries);
        Optional<WrittenEntry> next = Optional.empty();
        for (int i = entries.size() - 1; i >= 0; i--) {
            WrittenEntry entry = entries.get(i);
            if (i + 1 < entries.size() && !entries.get(i + 1).isWithin(entry)) {
                next = Optional.of(entries.get(i + 1));
            }
            WrittenEntry row = rows.get(i);
            boolean falls = entry.isLongBefore(row)
                    && next.filter(later -> later.isLongBefore(row) && !entry.isAfter(later))
                            .isEmpty();
            if (row == entry || next.filter(entry::isAfter).isEmpty() && !falls) {
                rising.add(entry);
            }
        }
        Collections.reverse(rising);
        return rising;
    }

    /** Returns for each entry the one it is told within, or itself. */
    private static List<WrittenEntry> rows(List<WrittenEntry> entries) {
        List<WrittenEntry> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean within = i > 0 && entries.get(i).isWithin(entries.get(i - 1));
            rows.add(within ? rows.get(i - 1) : entries.get(i));
        }
        return rows;
    }

    private boolean isLongBefore(WrittenEntry row) {
        return section == row.section
                && when.date().isEmpty()
                && when.time().isPresent()
                && row.when
                        .time()
                        .filter(time ->
                                Duration.between(when.time().get(), time).compareTo(FALL) > 0)
                        .isPresent();
    }

    private boolean isWithin(WrittenEntry other) {
        return label.isEmpty() && other.label.isEmpty() && line.line() == other.line.line();
    }

    private boolean isAfter(WrittenEntry next) {
        return next.section == section
                && next.when.date().isEmpty()
                && next.when
                        .time()
                        .filter(time -> when.time().filter(time::isBefore).isPresent())
                        .isPresent();
    }

    /** Returns the same with other words of what happened. */
    public WrittenEntry telling(String other) {
        return new WrittenEntry(when, until, label, other, zone, line, role, section, heading);
    }

    /** Returns the same with another time. */
    public WrittenEntry at(WrittenTime other) {
        return new WrittenEntry(other, until, label, text, zone, line, role, section, heading);
    }
}
