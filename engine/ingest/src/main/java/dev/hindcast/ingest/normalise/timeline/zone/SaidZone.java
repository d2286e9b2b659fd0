package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * In which zone the bare times of a paragraph are: that beside the last time before them that has one, or beside the words for a part of a
 * day, "from late last night (13 May) Eastern time until 10:40". Not thread-safe.
 */
public final class SaidZone {
    /** A zone in words; an abbreviation beside them is told of a time as a rule. */
    private static final Wording BESIDE_PART_OF_DAY = Wording.of(
            "(?i)\\b(?:(?:last|this|yesterday|that) (?:night|morning|afternoon|evening)|yesterday|tonight|midnight|noon)(?: \\([^()]{3,20}\\))?,? ((?:US |U\\.S\\. )?\\p{L}+(?: \\p{L}+)? (?:US )?time)\\b");

    private Optional<WrittenZone> said = Optional.empty();

    /** Another paragraph begins: what was said is over. */
    public void openParagraph() {
        said = Optional.empty();
    }

    /** Returns the times of a sentence, the bare ones in the zone that was said before them, in their sentence or their paragraph. */
    public List<WrittenTime> of(String sentence, List<WrittenTime> times) {
        Optional<MatchResult> words =
                times.isEmpty() ? Optional.empty() : BESIDE_PART_OF_DAY.first(sentence, match -> true);
        Optional<WrittenZone> inWords = words.flatMap(match -> ZoneNames.read(match.group(1)));
        List<WrittenTime> zoned = new ArrayList<>(times);
        zoned.replaceAll(when -> {
            said = when.zone()
                    .or(() -> inWords.filter(zone -> when.start() >= words.get().end()))
                    .or(() -> said);
            return said.map(when::withZone).orElse(when);
        });
        return zoned;
    }
}
