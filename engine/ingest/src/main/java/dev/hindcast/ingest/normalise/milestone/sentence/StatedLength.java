package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The length that a sentence states beside two times: "went down at 12:57 and was back by 01:08 (11 minutes down)". It tells which half
 * of the day a clock of twelve hours means where nothing else does.
 */
final class StatedLength {
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)(?:\\(|\\bfor |\\b(?:lasted|lasting|down|total(?: of)?|duration(?: of)?:?) )(?=(?:~|≈|about |around |approximately |approx\\. |roughly |almost |nearly )?\\s?\\d)");
    /** The label of a line that tells what was harmed. */
    private static final Wording IMPACT = Wording.of("^(?:(?:customer|user|service) )?impact:\\s");

    /** Where a length may begin that stands right before a bracket. */
    private static final Pattern LENGTH = Pattern.compile("(?<![\\w.,:])(?:~|≈)?\\d");

    private static final int LONGEST = 40;
    private static final Duration EXACT = Duration.ofMinutes(1);
    /** Of a length that is said to be one only about, a tenth. */
    private static final int PART = 10;

    private StatedLength() {}

    /** Returns the two times, the later one in the afternoon where only that fits the stated length; any others as they are. */
    static List<WrittenTime> fitted(String sentence, List<WrittenTime> times) {
        if (times.size() != 2 || times.get(1).date().isPresent()) {
            return times;
        }
        LocalTime from = times.get(0).time().orElseThrow();
        LocalTime until = times.get(1).time().orElseThrow();
        boolean halves = until.isBefore(from)
                && until.getHour() < Clauses.HALF_DAY
                && from.getHour() <= Clauses.HALF_DAY
                && !WrittenTime.saysHalf(sentence);
        Duration later = Duration.between(from, until).plusHours(Clauses.HALF_DAY);
        return halves && stated(sentence).filter(length -> fits(length, later)).isPresent()
                ? List.of(times.get(0), times.get(1).atTime(until.plusHours(Clauses.HALF_DAY)))
                : times;
    }

    /** Returns whether it tells of an impact that the two times stand in brackets behind their own length, "for 5 h 26 min (16:28-21:54)": so long did it last, whatever it was. */
    static boolean isOfImpact(String sentence, Part part, List<WrittenTime> times) {
        return (part.role() == SectionRole.IMPACT || IMPACT.isIn(sentence)) && standsBefore(sentence, times);
    }

    private static boolean standsBefore(String sentence, List<WrittenTime> times) {
        int bracket = sentence.lastIndexOf('(', times.get(0).start());
        if (bracket < 0
                || !sentence.substring(bracket + 1, times.get(0).start()).isBlank()) {
            return false;
        }
        LocalTime from = times.get(0).time().orElseThrow();
        LocalTime until = times.get(1).time().orElseThrow();
        Duration apart = Duration.between(from, until).plusDays(until.isBefore(from) ? 1 : 0);
        String before = sentence.substring(Math.max(0, bracket - LONGEST), bracket);
        return LENGTH.matcher(before)
                .results()
                .map(length ->
                        DurationText.read(before.substring(length.start()).strip()))
                .anyMatch(length -> length.filter(stated -> fits(stated, apart)).isPresent());
    }

    private static Optional<DurationText> stated(String sentence) {
        Matcher before = BEFORE.matcher(sentence);
        while (before.find()) {
            Optional<DurationText> length = DurationText.read(sentence.substring(before.end()));
            if (length.isPresent()) {
                return length;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(DurationText length, Duration apart) {
        Duration stated = Duration.ofSeconds(length.seconds());
        Duration most = length.approximate() ? EXACT.plus(stated.dividedBy(PART)) : EXACT;
        return !apart.isNegative() && apart.minus(stated).abs().compareTo(most) <= 0;
    }
}
