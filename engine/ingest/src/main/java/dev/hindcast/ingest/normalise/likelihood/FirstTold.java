package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.util.List;
import java.util.Optional;

/** What being told first says: a timeline tends to begin with the beginning, and of several notices the first counts. */
final class FirstTold {
    /** A notice gives way to a later one only where it is less likely than that. */
    private static final double NO_NOTICE = -2.5;

    /** The moment of the first row, if all later rows are later. */
    private final Optional<Moment> first;

    /**
     * Looks at a document.
     *
     * @param mentions all that it tells, in reading order
     * @param moments those with a time of day, ordered by time
     */
    FirstTold(List<Mention> mentions, List<Moment> moments) {
        Optional<Mention> opening = mentions.stream()
                .filter(mention -> mention.basis() == Basis.TIMELINE)
                .filter(mention -> mention.entry().entry().role() == SectionRole.TIMELINE)
                .findFirst()
                .filter(mention -> mention.entry().precision() != Precision.DAY);
        this.first = opening.flatMap(mention -> moments.stream()
                .filter(FirstTold::isRow)
                .findFirst()
                .filter(moment -> moment.mentions().stream().anyMatch(each -> each == mention)));
    }

    /** Returns whether a row tells it. */
    static boolean isRow(Moment moment) {
        return moment.mentions().stream().anyMatch(mention -> mention.basis() == Basis.TIMELINE);
    }

    /** Returns whether a timeline begins with it: no row of a day alone stands before it, nor one that tells of what came later. */
    boolean opensTimeline(Moment moment) {
        return first.filter(moment::equals).isPresent();
    }

    /**
     * Returns whether what was read to tell the notice or the first answer stays, so likely as it is, before a moment that comes later; an
     * answer not before the moment at which somebody takes it on outright.
     */
    static boolean isFirst(MilestoneName name, Milestone read, double likely, Moment later) {
        return (name == MilestoneName.DETECTED
                        || name == MilestoneName.ACKNOWLEDGED && !later.says(EntryMeaning.TAKEN_ON))
                && likely > NO_NOTICE
                && later.at().isAfter(read.at());
    }
}
