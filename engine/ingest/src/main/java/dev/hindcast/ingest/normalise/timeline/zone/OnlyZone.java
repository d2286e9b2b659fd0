package dev.hindcast.ingest.normalise.timeline.zone;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.model.SectionRole;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The zone that stands beside some times of a document, where no other does. */
public final class OnlyZone {
    /** So many times on either side of one. */
    private static final int OTHERS = 2;

    /** Their times are those of meetings and due dates. */
    private static final Set<SectionRole> PLANS =
            EnumSet.of(SectionRole.ACTIONS, SectionRole.PEOPLE, SectionRole.LESSONS);

    private OnlyZone() {}

    /**
     * Returns the zone by name that stands beside times of the document, if it is the only one: who names it once means it for
     * all, unless it stands beside a single time amid others that tell their own day and no zone, as put together from several sources.
     */
    public static Optional<WrittenZone> of(Outline outline) {
        Optional<WrittenZone> only = Optional.empty();
        List<WrittenTime> clocks = new ArrayList<>();
        for (Part part : outline.figured()) {
            List<TextLine> lines = PLANS.contains(part.role()) ? List.of() : told(part.block());
            boolean labelled = part.block() instanceof Block.Table;
            for (int i = 0; i < lines.size(); i++) {
                for (WrittenTime when : !labelled && isOneOfStamps(lines, i)
                        ? List.<WrittenTime>of()
                        : lines.get(i).times()) {
                    clocks.add(when);
                    only = only.isPresent() ? only : when.zone();
                    if (when.zone().isPresent()
                            && !when.zone().get().text().equals(only.get().text())) {
                        return Optional.empty();
                    }
                }
            }
        }
        return only.filter(
                zone -> Character.isLetter(zone.text().charAt(0)) && zone.text().length() > 1 && !isAmidOthers(clocks));
    }

    /** Of a table what stands beside the names of milestones. */
    private static List<TextLine> told(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .filter(row -> row.size() > 1
                                && row.get(1).hasFigure()
                                && MilestoneLabels.of(Words.of(row.get(0).text()))
                                        .isPresent())
                        .map(row -> row.get(1))
                        .toList()
                : Block.told(block);
    }

    /** Moments below one another with nothing told beside them are what is left of another page. */
    private static boolean isOneOfStamps(List<TextLine> lines, int at) {
        return lines.get(at).hasFigure()
                && Byline.isTimeAlone(lines.get(at))
                && (at > 0 && Byline.isTimeAlone(lines.get(at - 1))
                        || at + 1 < lines.size() && Byline.isTimeAlone(lines.get(at + 1)));
    }

    /** Returns whether the one time with a zone stands amid others, each of which tells its day. */
    private static boolean isAmidOthers(List<WrittenTime> times) {
        List<WrittenTime> clocks = times.stream()
                .filter(when -> when.time().isPresent() || when.zone().isPresent())
                .toList();
        List<WrittenTime> zoned =
                clocks.stream().filter(when -> when.zone().isPresent()).toList();
        int at = clocks.indexOf(zoned.get(0));
        return zoned.size() == 1
                && at >= OTHERS
                && clocks.size() - 1 - at >= OTHERS
                && clocks.stream().allMatch(when -> when.date().isPresent());
    }
}
