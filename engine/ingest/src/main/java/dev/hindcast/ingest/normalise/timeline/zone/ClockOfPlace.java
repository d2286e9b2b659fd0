package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The place by whose clock a document is told, where it says so in plain words: "Times are Polish", "(all Eastern)", "I wrote it all down in Pacific". */
final class ClockOfPlace {
    private static final String PLACE = "((?:US |U\\.S\\. )?(?:" + ZoneNames.AMONG_TIMES + "))";

    /** What may stand between the times and their place; "load times in London" are no clock. */
    private static final String ABOUT =
            "(?:[ :,]{1,2}(?:are|is|as|in|on|of|at|by|given|shown|written|kept|noted|told|here|below|above|all|follow|follows|from|used|our|the|its|local|wall|clocks?|times?)\\b){0,6}[ :,]{1,2}";

    private static final Wording TOLD = Wording.of(
            "^\\W{0,4}(?:(?:note|nb):? )?(?:all |the |these |our |event )?(?:times?|timestamps?|clocks?|hours)" + ABOUT
                    + PLACE
                    + "(?: (?:office|plant|depot|site|team|desk|clock|time|hours|wall clock|data ?cent(?:er|re))(?:['\u2019]s)?(?: (?:clock|time))?)?\\W*$"
                    + "|^\\W{0,3}(?:all|everything)(?: (?:is|times?|in))* " + PLACE + "\\W*$"
                    + "|\\b(?:wrote|logged|noted|kept|recorded|stamped|typed|give|write|note|log|keep|told) (?:everything|it all|all of it|(?:all |the )*times)(?: down)? (?:in|on|by) (?:the )?"
                    + PLACE
                    + "(?: (?:clock|time|wall clock))?\\W*$");

    private ClockOfPlace() {}

    /** Returns that zone; absent where no sentence names a place so, or several do. */
    static Optional<WrittenZone> of(Outline outline) {
        Map<String, WrittenZone> told = new LinkedHashMap<>();
        for (Part part : outline.parts()) {
            if (!(part.block() instanceof Block.Table)) {
                for (TextLine line : Block.told(part.block())) {
                    in(line).ifPresent(zone -> told.put(zone.text(), zone));
                }
            }
        }
        return told.size() == 1 ? told.values().stream().findFirst() : Optional.empty();
    }

    private static Optional<WrittenZone> in(TextLine line) {
        if (line.hasFigure()) {
            return Optional.empty();
        }
        return TOLD.first(line.text(), match -> true).flatMap(match -> {
            for (int i = 1; i <= match.groupCount(); i++) {
                if (match.group(i) != null) {
                    return ZoneNames.read(match.group(i));
                }
            }
            return Optional.empty();
        });
    }
}
