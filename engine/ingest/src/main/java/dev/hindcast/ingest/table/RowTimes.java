package dev.hindcast.ingest.table;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.ZoneBasis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The times of a row. The row says which there are, a table beside it where each was read. An end that only its duration tells is its
 * beginning and that duration.
 *
 * @param row where they stand
 * @param place the row, as evidence
 * @param milestones what came of them
 */
record RowTimes(TableRow row, Evidence place, Milestones milestones) {
    private static final String SECONDS = "_seconds";

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    /** The shortest contradiction worth telling: minutes may have been cut off. */
    private static final long MINUTE = 60;

    /** Returns the times of a row, with what a table beside says of each. */
    static RowTimes of(TableRow row, Evidence place, Map<MilestoneName, Milestone> beside) {
        Map<MilestoneName, Milestone> byName = new EnumMap<>(MilestoneName.class);
        for (MilestoneName name : MilestoneName.values()) {
            Optional<Instant> at = row.time(name.id() + "_at").filter(RowTimes::isOfOurTime);
            Milestone told = beside.get(name);
            if (at.isEmpty()) {
                // Where a document gives only a date, the row's field is empty.
                if (told != null && !told.hasTimeOfDay()) {
                    byName.put(name, told);
                }
            } else if (told != null && told.at().equals(at.get())) {
                byName.put(name, told);
            } else {
                byName.put(name, milestone(row, place, name.id() + "_at", at.get()));
            }
        }
        ends(row, place, byName);
        return new RowTimes(row, place, new Milestones(byName));
    }

    /** A year with two figures exchanged would else outweigh all other lengths of a table. */
    private static boolean isOfOurTime(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(LAST);
    }

    private static Milestone milestone(TableRow row, Evidence place, String column, Instant at) {
        return new Milestone(
                at,
                Precision.SECOND,
                false,
                row.word("zone_basis", Vocabulary.ZONE_BASES).orElse(ZoneBasis.STATED),
                Basis.FIELD,
                new Evidence(
                        place.source(),
                        place.line(),
                        column + " " + row.text(column).orElse("")));
    }

    /** The definitions come in the order in which one's end is the next one's beginning. */
    private static void ends(TableRow row, Evidence place, Map<MilestoneName, Milestone> byName) {
        for (DurationDefinition duration : DurationDefinition.BUILT_IN) {
            String column = duration.name() + SECONDS;
            OptionalLong seconds = row.whole(column);
            Milestone begin = byName.get(duration.from().get(0));
            boolean known = byName.containsKey(duration.to());
            if (seconds.isPresent() && !known && begin != null && begin.hasTimeOfDay()) {
                byName.put(
                        duration.to(), milestone(row, place, column, begin.at().plusSeconds(seconds.getAsLong())));
            }
        }
    }

    /** Returns the times that cannot be meant, and where the row's durations are not the distances of its times. */
    List<Finding> contradictions(List<DurationDefinition> configured) {
        List<DurationDefinition> definitions = new ArrayList<>(DurationDefinition.BUILT_IN);
        definitions.addAll(configured);
        List<Finding> findings = new ArrayList<>();
        for (MilestoneName name : MilestoneName.values()) {
            row.time(name.id() + "_at")
                    .filter(at -> !isOfOurTime(at))
                    .map(at -> new Finding(
                            FindingCode.OUTLYING_TIME,
                            name.id() + "_at is " + at
                                    + ", a year in which no incident can have happened; it was not read",
                            place))
                    .ifPresent(findings::add);
        }
        for (DurationDefinition duration : definitions) {
            OptionalLong seconds = row.whole(duration.name() + SECONDS);
            if (seconds.isPresent()
                    && duration.measure(milestones) instanceof MeasuredDuration.Measured measured
                    && Math.abs(measured.seconds() - seconds.getAsLong()) > MINUTE) {
                findings.add(new Finding(
                        FindingCode.STATED_DIFFERS_FROM_DERIVED,
                        duration.name() + SECONDS + " is " + seconds.getAsLong() + ", the times of the row are "
                                + measured.seconds() + " s apart (" + duration.inWords()
                                + "); the times count, but in metrics on the table itself the column does",
                        place));
            }
        }
        return findings;
    }

    /** Returns whether a duration stands in the row that is the distance of no two of its times, for want of one. */
    static boolean lacksABeginning(TableRow row, Milestones milestones) {
        return DurationDefinition.BUILT_IN.stream()
                .filter(duration -> row.whole(duration.name() + SECONDS).isPresent())
                .anyMatch(duration -> duration.measure(milestones) instanceof MeasuredDuration.Absent);
    }
}
