package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.StatedDuration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The length of an outage where a sentence alone tells it: "the outage lasted just under two hours". Approximate where the words
 * say so; a bound ("less than an hour") is no length, and where two sentences differ neither counts.
 */
public final class ProseDurations {
    private static final Set<SectionRole> TELLING =
            EnumSet.of(SectionRole.SUMMARY, SectionRole.IMPACT, SectionRole.OTHER);
    private static final Wording LASTED = Wording.of(
            "\\b(?:outage|incident|disruption|interruption|downtime|degradation)\\b[^.;:()]{0,40}?"
                    + "\\b(?:lasted|went on|persisted|continued)\\s(?:for\\s)?(?:a total of\\s)?"
                    + "|\\b(?:was|were|been) (?:completely |fully |entirely )?(?:down|unavailable|offline|unreachable|inaccessible|out of"
                    + " service) for (?:a total of )?"
                    + "|\\b(?:outage|incident|disruption|interruption|downtime|degrad\\w+|impact|latency|elevated|errors?|unavailab\\w+|slow\\w*)\\b"
                    + "[^.;:()]{0,60}?\\b(?:for a (?:total )?duration of |(?<!long-)lasting (?:for )?)|\\((?:lasting|a duration of) (?:for )?"
                    + "|\\btotal time without [^.;:()]{1,40}? (?:was|came to|amounted to) (?:of )?"
                    + "|\\b(?:was|were) (?:completely |fully |entirely |wholly )?(?:without|down|unavailable|offline|unreachable)\\b[^.;()]{0,80}?, (?:that is|i\\.e\\.|or) (?:for )?(?=\\d|about|roughly)"
                    + "|\\b(?:duration|length) of the (?:outage|incident|disruption|interruption|downtime) (?:was|came to|amounted to) (?:(?:thus|therefore) )?"
                    + "|\\btotal (?:business |customer )?(?:impact|downtime|outage)(?: time| duration)?(?: was|:| of) ");

    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?<!\\b(?:approx|ca|min|hrs?)[.;!?])\\s+");
    /** A clock is named right behind the length; "until it was working again" names none. */
    private static final Pattern OWN_CLOCK = Pattern.compile(
            "^,? ?\\(?(?:of |in |during |within )?(?:our |the )?(?:support|business|working|office|opening)\\b(?! again)",
            Pattern.CASE_INSENSITIVE);

    private ProseDurations() {}

    /**
     * Returns the stated durations and, where they give no time to resolve, the one that the prose tells.
     *
     * @param stated those under a label
     */
    public static List<StatedDuration> added(String source, Outline outline, List<StatedDuration> stated) {
        String name = DurationDefinition.TIME_TO_RESOLVE.name();
        if (stated.stream().anyMatch(each -> each.name().equals(name))) {
            return stated;
        }
        List<StatedDuration> told = new ArrayList<>();
        for (Part part : outline.parts()) {
            if (TELLING.contains(part.role())
                    && part.block() instanceof Block.Paragraph paragraph
                    && LASTED.isIn(paragraph.text())) {
                for (String sentence : SENTENCE_END.split(paragraph.text())) {
                    length(sentence).ifPresent(text -> told.add(stated(source, name, text, paragraph.lines())));
                }
            }
        }
        boolean agree = told.stream().map(StatedDuration::seconds).distinct().count() == 1;
        if (!agree) {
            return stated;
        }
        List<StatedDuration> all = new ArrayList<>(stated);
        all.add(told.get(0));
        return List.copyOf(all);
    }

    private static Optional<DurationText> length(String sentence) {
        return LASTED.first(sentence, match -> true)
                .flatMap(match -> DurationText.read(sentence.substring(match.end())))
                .map(text -> new DurationText(
                        text.seconds(),
                        text.approximate(),
                        text.clock().filter(words -> OWN_CLOCK.matcher(words).find())));
    }

    private static StatedDuration stated(String source, String name, DurationText text, List<TextLine> lines) {
        TextLine line = lines.stream()
                .filter(each -> LASTED.isIn(each.text()))
                .findFirst()
                .orElse(lines.get(0));
        return new StatedDuration(
                name, text.seconds(), text.clock(), text.approximate(), new Evidence(source, line.line(), line.text()));
    }
}
