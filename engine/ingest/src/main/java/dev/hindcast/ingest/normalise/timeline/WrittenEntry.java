package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.WrittenZone;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Precision;
import java.util.Optional;

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
    /** Returns the entry of a day that heads the times below it, as a bare date does. */
    static WrittenEntry ofDay(WrittenTime when, TextLine line, Part part) {
        WrittenTime day = new WrittenTime(
                when.date(), Optional.empty(), Precision.DAY, false, Optional.empty(), when.start(), when.end());
        return new WrittenEntry(
                day, Optional.empty(), "", "", Optional.empty(), line, part.role(), part.section(), false);
    }

    /** Returns the same with another time. */
    WrittenEntry at(WrittenTime other) {
        return new WrittenEntry(other, until, label, text, zone, line, role, section, heading);
    }
}
