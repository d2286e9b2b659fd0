package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zone of the clock with which a mail was sent, {@code Date: Wed, 14 May 2031 16:12:03 +0200}: who tells in it of times without a zone
 * means that clock. Some servers write all mails in UTC, so that this offset says nothing.
 */
public final class MailZone {
    private static final Pattern SENT = Pattern.compile("Sent: .{6,40}, ([+-])(?!0000)(\\d{2})(\\d{2})");
    /** What is passed on, or was written down by another clock. */
    private static final Wording OF_ANOTHER_CLOCK = Wording.of(
            "\\b(?:forward(?:s|ed|ing)?|fwd?:|(?:their|his|her) (?:times?|clocks?)|times? (?:are|is) theirs|local times?)(?!\\w)");
    /** The head of a mail is its subject and below it the day. */
    private static final int HEAD = 2;

    private MailZone() {}

    /** Returns the zone, absent if the text is no mail, was sent by a clock of UTC or tells times of another. */
    public static Optional<WrittenZone> of(Outline outline) {
        for (Part part :
                outline.parts().subList(0, Math.min(HEAD, outline.parts().size()))) {
            if (part.block() instanceof Block.Paragraph paragraph) {
                Matcher sent = SENT.matcher(paragraph.lines().get(0).text());
                return sent.matches() && !tellsOfAnotherClock(outline)
                        ? ZoneNames.read("UTC" + sent.group(1) + sent.group(2) + ":" + sent.group(3))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean tellsOfAnotherClock(Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> Block.lines(part.block()).stream())
                .anyMatch(line -> OF_ANOTHER_CLOCK.isIn(line.text()));
    }
}
