package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneNames;
import dev.hindcast.ingest.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The place by whose clock a document is told, where it says so in plain words: "Times are Polish", "(all Eastern)", "I wrote it all down in Pacific". */
public final class ClockOfPlace {
    private static final String PLACE = "((?:US |U\\.S\\. )?(?:" + ZoneNames.AMONG_TIMES + "))";

    /** Of the account, as "all times in the account". */
    private static final String OF_ACCOUNT =
            "(?: (?:in|of) (?:the|this|our) (?:account|report|document|page|text|log|timeline|table))?";

    /** How times are said to be of a place; what merely lies in one, "load times in London", is no clock. */
    private static final String ARE =
            "(?: (?:here|below|above|shown|given|written|kept|noted|told))*(?: (?:are|is|follow|follows|as)\\b(?: (?:all|given|shown|written|kept|noted|told|as|in|on|by|at|that of|those of))*"
                    + "|:| as)(?: (?:the|our|its|in|on|at|local|wall|clock|time|times))* ";

    /** What belongs to a place and has a clock. */
    private static final String CLOCK =
            "(?: (?:office|plant|depot|site|team|desk|clock|time|hours|wall clock|data ?cent(?:er|re))(?:['\u2019]s)?(?: (?:clock|time))?)?";

    private static final String END = "\\)?[*_]{0,2}(?=[.;]|\\s*$)";

    /** All that are told; "departure times are local to the airport" says nothing of the account. */
    private static final String OF_ALL =
            "(?:(?:(?<=^\\W{0,4})|(?<=[.:;!] )|(?<=\\())(?:the |these )?|\\ball (?:the |these )?)";

    private static final Wording TOLD = Wording.of(
            "(?:(?<=^\\W{0,4})|(?<=[.] ))(?:all |the |these |our |event )?(?:(?:times?|timestamps?|clocks?|entries)"
                    + OF_ACCOUNT
                    + ARE + PLACE + CLOCK + END + "|times " + PLACE + "(?=\\W*$))|^\\W{0,4}all " + PLACE
                    + "(?=\\)\\W*$)|\\b(?:wrote|logged|noted|recorded|stamped|typed|write|note|log) (?:everything|it all|all of it|(?:all |the )*times)(?: down)? (?:in|on|by) (?:the )?"
                    + PLACE + CLOCK + END
                    + "|\\b(?:times|entries|all|in) (?:are |is |in )*local times?(?:[,:]| \\(| in| at| of)? {0,2}(?:in )?"
                    + PLACE
                    + "(?=[)\\]]|\\s*$)|" + OF_ALL
                    + "(?:times|clocks|entries) (?:are |is |in )*local(?: times?)?(?: (?:at|to|of|for|in) (?:the |our )?[\\w-]{2,20}(?: [\\w-]{2,20})?)? ?[(\\[]"
                    + PLACE + "(?=[)\\]])|(?<=[(\\[])local times?[,:]? (?:in )?" + PLACE + "(?=[)\\]])|(?<=[(\\[])"
                    + PLACE + " local(?: time)?(?=[)\\]])");

    /** What any of these has; the sentences themselves may begin anywhere, and to look for them at every letter takes long. */
    private static final Wording TIMES = Wording.of("\\b(?:time|clock|entries|all\\b|everything)");

    private static final Wording NAME = Wording.of("\\b(?:" + ZoneNames.WORDS_AMONG_TIMES + ")");

    private ClockOfPlace() {}

    /** Returns that zone; absent where no sentence names a place so, or several do. */
    public static Optional<WrittenZone> of(Outline outline) {
        Map<String, WrittenZone> told = new LinkedHashMap<>();
        for (Part part : outline.parts()) {
            if (!(part.block() instanceof Block.Table)) {
                List<TextLine> lines = part.block() instanceof Block.Heading heading
                        ? List.of(heading.text())
                        : Block.told(part.block());
                lines.forEach(line -> in(line.text()).ifPresent(zone -> told.put(zone.text(), zone)));
                if (lines.size() > 1) {
                    in(Block.join(lines)).ifPresent(zone -> told.put(zone.text(), zone));
                }
            }
        }
        return told.size() == 1 ? told.values().stream().findFirst() : Optional.empty();
    }

    private static Optional<WrittenZone> in(String text) {
        if (!TIMES.isIn(text) || !NAME.isIn(text)) {
            return Optional.empty();
        }
        return TOLD.first(text, match -> true).flatMap(match -> {
            for (int i = 1; i <= match.groupCount(); i++) {
                if (match.group(i) != null) {
                    return ZoneNames.read(match.group(i));
                }
            }
            return Optional.empty();
        });
    }
}
