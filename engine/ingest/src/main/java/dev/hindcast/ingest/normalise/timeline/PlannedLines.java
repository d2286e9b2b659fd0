package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.wording.Wording;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The labelled times right below words that announce a plan, {@code The maintenance window was scheduled for:}, {@code Planned:}: they
 * tell when work was meant to be done, not when something failed. So does {@code Window: 01:00-03:00} beside {@code Actual: 01:00-04:25}.
 */
final class PlannedLines {
    private static final Wording PLAN =
            Wording.of("\\b(?:maintenance|change|service|upgrade|migration|work) windows?\\b"
                    + "|\\b(?:was|were|been|is|are|had|as|originally|initially) (?:(?:originally|initially|first|also) )?(?:scheduled|planned|announced|booked|advertised|agreed|approved)\\b"
                    + "|^(?:the )?(?:scheduled|planned|announced|intended|approved)(?: [\\w-]+){0,3}:?$");
    /** What came of the plan, or happened meanwhile, is told of the incident. */
    private static final Wording CAME_OF_IT = Wording.of(
            "\\b(?:unplanned|unscheduled|actual(?:ly)?|real|over-?r[au]n|exceeded|outside|beyond|during|within|before|after|instead|incident|disruption|fail(?:ed|ure)|broke|caused|impact(?:ed)?)\\b"
                    + "|\\b(?:outage|downtime) (?:was|were|lasted|began|started|times?)\\b");

    private static final Set<String> WINDOWS = Set.of(
            "window",
            "planned",
            "scheduled",
            "change window",
            "maintenance window",
            "planned window",
            "scheduled window");

    private PlannedLines() {}

    /** Returns those lines; two that are written alike are not the same. */
    static Set<TextLine> of(List<Part> parts) {
        Set<TextLine> planned = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean below = false;
        boolean actual = haveActual(parts);
        for (Part part : parts) {
            List<TextLine> lines = Block.told(part.block());
            below &= !lines.isEmpty();
            for (TextLine line : lines) {
                String text = line.text().strip();
                if (text.endsWith(":")) {
                    below = PLAN.isIn(text) && !CAME_OF_IT.isIn(text);
                } else if (below && isOfMilestone(line) || actual && isLabelled(line, WINDOWS)) {
                    planned.add(line);
                } else {
                    below = false;
                }
            }
        }
        return planned;
    }

    private static boolean haveActual(List<Part> parts) {
        for (Part part : parts) {
            for (TextLine line : Block.told(part.block())) {
                if (isLabelled(line, LabelledWindow.ACTUAL)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLabelled(TextLine line, Set<String> names) {
        return line.hasFigure()
                && Label.of(line)
                        .filter(label -> names.contains(Words.of(label.key())))
                        .isPresent();
    }

    private static boolean isOfMilestone(TextLine line) {
        return line.hasFigure()
                && Label.each(line).stream()
                        .anyMatch(label ->
                                MilestoneLabels.of(Words.of(label.key())).isPresent());
    }
}
