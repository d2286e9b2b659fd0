package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code Date: 14 May 2031} and below it {@code Time: 10:02 UTC}, as the report of an incident gives them one by one: when it
 * happened, where the account follows and tells no other day. Among other fields they may be those of a review or of the report.
 */
final class DateAndTime {
    /** Below them the form ends. */
    private static final Set<SectionRole> TOLD = Set.of(SectionRole.TIMELINE, SectionRole.ACTIONS, SectionRole.LESSONS);

    private static final Set<String> TIME = Set.of("time", "time of day");
    private static final Set<String> OF_MEETING = Set.of(
            "attendees",
            "participants",
            "present",
            "facilitator",
            "agenda",
            "location",
            "venue",
            "meeting",
            "minutes",
            "window",
            "planned",
            "planned duration");

    private static final Wording FORM = Wording.of(
            "\\b(?:incident|outage|disruption|failure) (?:report|summary|notice|record|form)\\b|\\breport (?:on|of) (?:an? |the )?(?:\\w+ )?(?:incident|outage|failure)\\b");
    private static final Wording NO_FORM = Wording.of(
            "\\b(?:planned|scheduled|upcoming|maintenance|drill|exercise|meeting|minutes|retro\\w*|debrief|template)\\b");

    private DateAndTime() {}

    /** Returns the moment as the date of the page; absent where the two fields do not follow one another in such a form. */
    static Optional<WrittenEntry> of(Outline outline) {
        List<TextLine> lines = form(outline);
        if (lines.isEmpty()
                || !FORM.isIn(lines.get(0).text())
                || NO_FORM.isIn(lines.get(0).text())) {
            return Optional.empty();
        }
        Optional<WrittenEntry> found = Optional.empty();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isOfMeeting(lines.get(i))) {
                return Optional.empty();
            }
            boolean alone = i + 2 >= lines.size() || !isField(lines.get(i + 2));
            found = found.isPresent() || !alone ? found : of(lines.get(i), lines.get(i + 1));
        }
        return found.filter(entry -> lines.stream().noneMatch(line -> tellsOtherDay(line, entry.when())));
    }

    private static boolean isField(TextLine line) {
        return Label.of(line).filter(label -> !label.value().isBlank()).isPresent();
    }

    private static boolean tellsOtherDay(TextLine line, WrittenTime when) {
        Optional<LocalDate> day = when.date().flatMap(WrittenDate::date);
        return day.isPresent()
                && line.times().stream()
                        .flatMap(time -> time.date().stream())
                        .flatMap(date -> date.near(day.get()).stream())
                        .anyMatch(near -> !near.equals(day.get()));
    }

    private static boolean isOfMeeting(TextLine line) {
        return Label.of(line)
                .filter(label -> OF_MEETING.contains(Words.of(label.key())))
                .isPresent();
    }

    /** The lines above the account, rows of two cells as one. */
    private static List<TextLine> form(Outline outline) {
        List<TextLine> lines = new ArrayList<>();
        for (Part part : outline.parts()) {
            if (TOLD.contains(part.role())) {
                break;
            }
            if (part.block() instanceof Block.Table table) {
                table.rows().stream()
                        .filter(row -> row.size() == 2)
                        .map(row -> TextLine.plain(
                                row.get(0).text() + ": " + row.get(1).text(),
                                row.get(0).line()))
                        .forEach(lines::add);
            } else {
                lines.addAll(Block.told(part.block()));
            }
        }
        return lines;
    }

    private static Optional<WrittenEntry> of(TextLine first, TextLine second) {
        Optional<WrittenTime> day =
                alone(first, Set.of(DatedEntry.DATE)).filter(when -> when.time().isEmpty());
        Optional<WrittenTime> clock = day.isEmpty() ? day : alone(second, TIME);
        return clock.filter(when -> when.date().isEmpty())
                .map(when -> new WrittenEntry(
                        when.onDay(day.get()),
                        Optional.empty(),
                        DatedEntry.DATE_OF_ISSUE,
                        second.text(),
                        Optional.empty(),
                        second,
                        SectionRole.OTHER,
                        -1,
                        false));
    }

    /** The one time that is the value of such a label. */
    private static Optional<WrittenTime> alone(TextLine line, Set<String> labels) {
        return (line.hasFigure() ? Label.of(line) : Optional.<Label>empty())
                .filter(label -> labels.contains(Words.of(label.key())))
                .flatMap(label -> {
                    List<WrittenTime> times = line.timesOf(label.value());
                    return LeadingTime.of(label.value(), times)
                            .filter(when -> times.size() == 1
                                    && LeadingTime.rest(label.value(), when.end())
                                            .isEmpty());
                });
    }
}
