package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A post of a status page as it is copied into a document: the state, what was told, and the time at its end or in a line of its
 * own below, {@code Monitoring - A fix is in place. Jun 3, 15:02 UTC}.
 */
final class StatusPost {
    private static final Wording STATE = Wording.of("^[\\s*_]*(?:investigating|identified|monitoring|resolved|update|in"
            + " progress|verifying|completed|scheduled|postmortem)[\\s*_]*(?:-|–|—|:)\\s");
    /** What may stand around the time in its line: "Posted", brackets, a full stop. */
    private static final int MOST_AROUND = 16;

    private StatusPost() {}

    /** Returns the post that a paragraph is, absent if it is none. */
    static Optional<WrittenEntry> read(List<TextLine> lines, Part part) {
        if (lines.isEmpty() || !STATE.isIn(lines.get(0).text())) {
            return Optional.empty();
        }
        TextLine last = lines.get(lines.size() - 1);
        Optional<WrittenTime> when = last.times().stream()
                .filter(time -> time.time().isPresent() && time.date().isPresent())
                .filter(time -> lines.size() == 1
                        ? time.end() >= last.text().stripTrailing().length() - 2
                        : last.text().length() - (time.end() - time.start()) <= MOST_AROUND)
                .findFirst();
        return when.map(time -> new WrittenEntry(
                time,
                Optional.empty(),
                "",
                text(lines, time),
                Optional.empty(),
                lines.get(0),
                part.role(),
                part.section(),
                false));
    }

    private static String text(List<TextLine> lines, WrittenTime when) {
        if (lines.size() == 1) {
            return lines.get(0).text().substring(0, when.start()).strip();
        }
        return String.join(
                " ",
                lines.subList(0, lines.size() - 1).stream().map(TextLine::text).toList());
    }
}
