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

    private static final int FEWEST_ROWS = 3;

    /** The moment of the first row of a timeline, be it one by its many rows of which the first tells what fails, if all later rows are later. */
    private final Optional<Moment> first;

    /**
     * Looks at a document.
     *
     * @param mentions all that it tells, in reading order
     * @param moments those with a time of day, ordered by time
     */
    FirstTold(List<Mention> mentions, List<Moment> moments) {
        List<Mention> rows = mentions.stream()
                .filter(mention -> mention.basis() == Basis.TIMELINE)
                .toList();
        Optional<Mention> opening = rows.stream()
                .filter(mention -> mention.entry().entry().role() == SectionRole.TIMELINE)
                .findFirst()
                .or(() -> rows.stream()
                        .limit(areSeveral(rows) ? 1 : 0)
                        .filter(row -> EntryMeaning.FAILURE.isSaidIn(row.near()))
                        .findFirst())
                .filter(mention -> mention.entry().precision() != Precision.DAY);
        this.first = opening.flatMap(mention -> moments.stream()
                .filter(FirstTold::isRow)
                .findFirst()
                .filter(moment -> moment.mentions().stream().anyMatch(each -> each == mention)));
    }

    /** Whether so many lines are rows that they are a timeline, whatever stands above them; a line of prose may open with a time. */
    private static boolean areSeveral(List<Mention> rows) {
        return rows.stream()
                        .map(row -> row.entry().entry().line().line())
                        .distinct()
                        .limit(FEWEST_ROWS)
                        .count()
                == FEWEST_ROWS;
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
