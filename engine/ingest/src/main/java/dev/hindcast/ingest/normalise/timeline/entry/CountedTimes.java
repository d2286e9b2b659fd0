package dev.hindcast.ingest.normalise.timeline.entry;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times that are counted from a moment the document states once: {@code T0 is 2031-05-14 10:00 UTC}, then {@code T+15m}. Where it
 * states no such moment, or no unit, they are no times.
 */
final class CountedTimes {
    private static final Wording ZERO = Wording.of("(?<!\\w)t ?[-+=]? ?(?:0|zero)(?![\\w.:])");
    private static final Pattern COUNTED = Pattern.compile(
            "^[\\s*_\\[(]{0,4}[Tt] ?([+-]) ?(?:0(?![\\w.:])|(?=\\d))((?:\\d{1,4} ?[dhms](?:[a-z]{1,6})? ?){0,4})");

    private final Optional<WrittenTime> zero;

    private CountedTimes(Optional<WrittenTime> zero) {
        this.zero = zero;
    }

    /** Looks for the moment they are counted from. */
    static CountedTimes of(Outline outline) {
        for (Part part : outline.figured()) {
            for (TextLine line : Block.told(part.block())) {
                if (line.times().size() == 1
                        && ZERO.isIn(line.text())
                        && isMoment(line.times().get(0))) {
                    return new CountedTimes(Optional.of(line.times().get(0)));
                }
            }
        }
        return new CountedTimes(Optional.empty());
    }

    private static boolean isMoment(WrittenTime when) {
        return when.time().isPresent() && when.date().flatMap(WrittenDate::date).isPresent();
    }

    /** Returns the time that the line begins with, absent if it is not written so. */
    Optional<WrittenTime> leading(TextLine line) {
        if (zero.isEmpty()) {
            return Optional.empty();
        }
        Matcher counted = COUNTED.matcher(line.text());
        if (!counted.lookingAt()
                || counted.end() < line.text().length()
                        && Character.isLetterOrDigit(line.text().charAt(counted.end()))) {
            return Optional.empty();
        }
        Optional<Duration> length = counted.group(2).isBlank()
                ? Optional.of(Duration.ZERO)
                : DurationText.read(counted.group(2)).map(DurationText::seconds).map(Duration::ofSeconds);
        return length.map(after -> counted.group(1).equals("-") ? after.negated() : after)
                .map(after -> at(zero.get(), after, counted));
    }

    private static WrittenTime at(WrittenTime zero, Duration after, Matcher counted) {
        LocalTime time = zero.time().orElseThrow();
        LocalDateTime at = zero.date()
                .flatMap(WrittenDate::date)
                .orElseThrow()
                .atTime(time)
                .plus(after);
        return new WrittenTime(
                Optional.of(WrittenDate.of(at.toLocalDate())),
                Optional.of(at.toLocalTime()),
                Precision.MINUTE,
                zero.approximate(),
                zero.zone(),
                counted.start(),
                counted.end());
    }
}
