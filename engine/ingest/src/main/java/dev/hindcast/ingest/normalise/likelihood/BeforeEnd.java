package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What restored the service before the end: where that is told outright, as a field or a row that closes the incident does, the step
 * before it is more likely to be the restoration than it would be otherwise.
 */
final class BeforeEnd {
    /** "We tried to switch back", "first wavelengths up", "three of four replicas healthy", "lag begins to shrink", a post that leaves it open */
    private static final Wording TRIED_OR_PART =
            Wording.of("\\b(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|submitted)\\b|^(?:the )?first\\b"
                    + "|\\b(?:some|part|half|one|two|three|four|five|six|\\d{1,3} ?%?) of\\b|\\bpart(?:ly|ial|ially)\\b"
                    + "|\\b(?:begins?|began|starts?|started)(?: to\\b|\\s*(?:$|[.,;]))|\\bone (?:at a time|by one|after (?:the )?(?:other|another))\\b"
                    + "|^\\W{0,3}(?:monitoring|identified|investigating|update)\\b");

    /** What is told later than this behind the end is of what was done afterwards. */
    private static final Duration LONG = Duration.ofHours(24);

    private static final List<EntryMeaning> OF_END =
            List.of(EntryMeaning.RECOVERY, EntryMeaning.WORKING, EntryMeaning.CONTAINED, EntryMeaning.END);

    private final Optional<Milestone> end;
    private final List<Moment> moments;
    /** The last moment before the end, if the end is told in words; looked for once, as a document may tell very many. */
    private Optional<Moment> last;
    /** Those that say that something is back, and not that it is over; looked for once. */
    private List<Moment> recoveries;

    /**
     * Looks at a document.
     *
     * @param end its end, if it was read to tell one
     * @param moments all that it tells
     */
    BeforeEnd(Optional<Milestone> end, List<Moment> moments) {
        this.end = end.filter(Milestone::hasTimeOfDay);
        this.moments = moments;
    }

    /** Returns whether the moment may have restored the service before the end, which a field tells, or else the next moment in words of its own. */
    boolean restores(Moment moment) {
        return end.filter(told -> moment.at().isBefore(told.at()) && !Judgement.isSame(told, moment))
                        .isPresent()
                && (end.get().basis() == Basis.FIELD
                        || last().filter(moment::equals).isPresent())
                && !moment.isPosted()
                && moment.mentions().stream().noneMatch(mention -> TRIED_OR_PART.isIn(mention.near()))
                && !isOneOfSeveral(moment);
    }

    /**
     * Returns whether it is too late for that milestone: what ended it, or came later, neither began it nor was its first notice or work, and
     * what is told long after the end in words that say nothing of one did not end it; nor did a remedy behind what says outright that all
     * was back.
     */
    boolean isBehind(MilestoneName name, Moment moment) {
        if (name == MilestoneName.RESOLVED) {
            Optional<Instant> told = end.map(Milestone::at).filter(moment.at()::isAfter);
            return told.isPresent()
                    && OF_END.stream().noneMatch(moment::says)
                    && (moment.at().isAfter(told.get().plus(LONG)) || isRemedy(moment) && isOutright());
        }
        return name.compareTo(MilestoneName.MITIGATED) < 0
                && end.filter(told -> !moment.at().isBefore(told.at())).isPresent();
    }

    /** Returns whether the end that was read is told outright, and only remedies stand behind it, which make it look like none. */
    boolean comesBeforeRemedies() {
        return end.isPresent()
                && isOutright()
                && moments.stream()
                        .anyMatch(later -> later.at().isAfter(end.get().at())
                                && isRemedy(later)
                                && isBehind(MilestoneName.RESOLVED, later));
    }

    private static boolean isRemedy(Moment moment) {
        return moment.says(EntryMeaning.REMEDY) || moment.says(EntryMeaning.CHANGE);
    }

    private boolean isOutright() {
        return moments.stream()
                .anyMatch(told -> Judgement.isSame(end.get(), told)
                        && (told.says(EntryMeaning.RECOVERY) || told.says(EntryMeaning.END)));
    }

    private Optional<Moment> last() {
        if (last == null) {
            last = moments.stream().anyMatch(told -> Judgement.isSame(end.get(), told) && told.says(EntryMeaning.END))
                    ? moments.stream()
                            .filter(told -> told.at().isBefore(end.get().at()) && !Judgement.isSame(end.get(), told))
                            .max(Comparator.comparing(Moment::at))
                    : Optional.empty();
        }
        return last;
    }

    /** Of parts that came back one by one none is the whole. */
    private boolean isOneOfSeveral(Moment moment) {
        if (!moment.says(EntryMeaning.RECOVERY)) {
            return false;
        }
        if (recoveries == null) {
            recoveries = moments.stream()
                    .filter(told -> told.says(EntryMeaning.RECOVERY) && !told.says(EntryMeaning.END))
                    .limit(2)
                    .toList();
        }
        return recoveries.stream().anyMatch(told -> told != moment);
    }
}
