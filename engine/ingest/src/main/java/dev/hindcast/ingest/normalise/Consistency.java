package dev.hindcast.ingest.normalise;

import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.StatedDuration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a document says with itself. */
final class Consistency {
    private static final long MINUTE = 60;
    /** How far an approximate duration may be off, as a share of itself. */
    private static final double ROUGHLY = 0.1;

    private final String source;
    private final Milestones milestones;
    private final List<Finding> findings = new ArrayList<>();

    private Consistency(String source, Milestones milestones) {
        this.source = source;
        this.milestones = milestones;
    }

    static List<Finding> check(
            String source,
            Milestones milestones,
            List<StatedDuration> stated,
            IncidentStatus status,
            List<DurationDefinition> configured) {
        Consistency check = new Consistency(source, milestones);
        List<DurationDefinition> definitions = new ArrayList<>(DurationDefinition.BUILT_IN);
        definitions.addAll(configured);
        check.negativeDurations(definitions);
        for (StatedDuration duration : stated) {
            definitions.stream()
                    .filter(d -> d.name().equals(duration.name()))
                    .findFirst()
                    .ifPresent(d -> check.statedDuration(duration, d));
        }
        check.missingMilestones(status);
        check.datesOnly();
        return List.copyOf(check.findings);
    }

    private void negativeDurations(List<DurationDefinition> definitions) {
        for (DurationDefinition definition : definitions) {
            if (definition.measure(milestones) instanceof MeasuredDuration.Negative negative) {
                Milestone end = milestones.get(negative.to()).orElseThrow();
                Milestone begin = milestones.get(negative.from()).orElseThrow();
                String message = negative.to().id() + " (" + end.at() + ") lies " + Lengths.of(negative.seconds())
                        + " before " + negative.from().id() + " (" + begin.at() + ", line "
                        + begin.evidence().line() + "); " + definition.name() + " is left out";
                findings.add(new Finding(FindingCode.NEGATIVE_DURATION, message, end.evidence()));
            }
        }
    }

    private void statedDuration(StatedDuration stated, DurationDefinition definition) {
        if (stated.clock().isPresent() && definition.clock().name().equals("wall clock")) {
            String message = stated.name() + " is stated as " + Lengths.of(stated.seconds()) + " "
                    + stated.clock().get() + "; it is not compared with the wall clock";
            findings.add(new Finding(FindingCode.CALENDAR_DURATION, message, stated.evidence()));
        } else if (definition.measure(milestones) instanceof MeasuredDuration.Measured derived) {
            if (!agree(stated, derived.seconds())) {
                findings.add(difference(stated, definition, derived.seconds()));
            }
        } else if (milestones.byName().size() > 1 && fitting(stated).isEmpty()) {
            String message = stated.name() + " is stated as " + Lengths.of(stated.seconds())
                    + ", which is the distance of no two of the document's times";
            findings.add(new Finding(FindingCode.STATED_FITS_NO_TIMES, message, stated.evidence()));
        }
    }

    private static boolean agree(StatedDuration stated, long derived) {
        double tolerance = stated.approximate() ? Math.max(MINUTE, stated.seconds() * ROUGHLY) : MINUTE;
        return Math.abs(stated.seconds() - derived) <= tolerance;
    }

    private Finding difference(StatedDuration stated, DurationDefinition definition, long derived) {
        String message = stated.name() + " is stated as " + Lengths.of(stated.seconds()) + " but "
                + definition.inWords() + " is " + Lengths.of(derived) + ": a difference of "
                + Lengths.of(Math.abs(stated.seconds() - derived));
        Optional<String> pair = fitting(stated);
        return pair.isPresent()
                ? new Finding(
                        FindingCode.COUNTED_BETWEEN_OTHER_EVENTS,
                        message + "; it fits " + pair.get(),
                        stated.evidence())
                : new Finding(FindingCode.STATED_DIFFERS_FROM_DERIVED, message, stated.evidence());
    }

    /** The pair of milestones that gives the stated length, if one does. */
    private Optional<String> fitting(StatedDuration stated) {
        for (MilestoneName from : MilestoneName.values()) {
            for (MilestoneName to : MilestoneName.values()) {
                DurationDefinition pair =
                        new DurationDefinition("pair", List.of(from), to, DurationDefinition.TIME_TO_RESOLVE.clock());
                if (from != to
                        && pair.measure(milestones) instanceof MeasuredDuration.Measured measured
                        && agree(stated, measured.seconds())) {
                    return Optional.of(from.id() + " to " + to.id());
                }
            }
        }
        return Optional.empty();
    }

    private void missingMilestones(IncidentStatus status) {
        for (MilestoneName name : List.of(MilestoneName.STARTED, MilestoneName.DETECTED, MilestoneName.RESOLVED)) {
            boolean open = name == MilestoneName.RESOLVED && status == IncidentStatus.OPEN;
            if (milestones.get(name).isEmpty() && !open) {
                findings.add(new Finding(
                        FindingCode.MISSING_MILESTONE,
                        "the document does not say clearly when it was " + name.id(),
                        new Evidence(source, 1, "")));
            }
        }
        if (status == IncidentStatus.OPEN) {
            findings.add(new Finding(
                    FindingCode.OPEN_INCIDENT,
                    "the document says that the incident goes on",
                    new Evidence(source, 1, "")));
        }
    }

    private void datesOnly() {
        milestones.byName().forEach((name, milestone) -> {
            if (!milestone.hasTimeOfDay()) {
                findings.add(new Finding(
                        FindingCode.DATE_ONLY, name.id() + " is a date without a time of day", milestone.evidence()));
            }
        });
    }
}
