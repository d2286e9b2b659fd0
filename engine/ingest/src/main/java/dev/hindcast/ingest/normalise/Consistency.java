package dev.hindcast.ingest.normalise;

import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.MeasuredDuration;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.ZoneStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares what a document says with itself. */
public final class Consistency {
    private final String source;
    private final Milestones milestones;
    private final Optional<ZoneStatement> zone;
    private final List<DurationDefinition> configured;
    private final List<Finding> findings = new ArrayList<>();

    private Consistency(
            String source, Milestones milestones, Optional<ZoneStatement> zone, List<DurationDefinition> configured) {
        this.source = source;
        this.milestones = milestones;
        this.zone = zone;
        this.configured = configured;
    }

    /**
     * Returns what contradicts itself or is missing, in no particular order.
     *
     * @param open where the document says that the incident goes on; absent if it is over
     */
    public static List<Finding> check(
            String source,
            Milestones milestones,
            List<StatedDuration> stated,
            Optional<Evidence> open,
            Optional<ZoneStatement> zone,
            List<DurationDefinition> configured) {
        Consistency check = new Consistency(source, milestones, zone, configured);
        List<DurationDefinition> definitions = new ArrayList<>(DurationDefinition.BUILT_IN);
        definitions.addAll(configured);
        check.negativeDurations(definitions);
        check.endBeforeNotice();
        for (StatedDuration duration : stated) {
            definitions.stream()
                    .filter(d -> d.name().equals(duration.name()))
                    .findFirst()
                    .ifPresent(d -> check.statedDuration(duration, d));
        }
        check.missingMilestones(open);
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

    /**
     * An export often tells no beginning: then no duration compares its end with anything. What was noticed only when all was over began
     * before that, and would say so; rows and sentences may tell of another notice than the first.
     */
    private void endBeforeNotice() {
        Optional<Milestone> end = milestones.get(MilestoneName.RESOLVED).filter(Consistency::isField);
        Optional<Milestone> notice = milestones
                .get(MilestoneName.DETECTED)
                .or(() -> milestones.get(MilestoneName.ACKNOWLEDGED))
                .filter(Consistency::isField);
        boolean begun = milestones.get(MilestoneName.STARTED).isPresent();
        if (!begun
                && end.isPresent()
                && notice.isPresent()
                && end.get().at().isBefore(notice.get().at())
                && findings.isEmpty()) {
            Duration apart = Duration.between(end.get().at(), notice.get().at());
            String message = "resolved (" + end.get().at() + ") lies " + Lengths.of(apart.toSeconds())
                    + " before the incident was noticed or taken on ("
                    + notice.get().at() + ", line "
                    + notice.get().evidence().line() + ")";
            findings.add(new Finding(
                    FindingCode.NEGATIVE_DURATION, message, end.get().evidence()));
        }
    }

    private static boolean isField(Milestone milestone) {
        return milestone.basis() == Basis.FIELD && milestone.hasTimeOfDay();
    }

    private void statedDuration(StatedDuration stated, DurationDefinition definition) {
        StatedClock clock = StatedClock.of(stated, definition, zone, configured);
        if (clock.definition().isEmpty()) {
            String message =
                    stated.name() + " is stated as " + clock.length() + "; it is not compared with the wall clock";
            findings.add(new Finding(FindingCode.CALENDAR_DURATION, message, stated.evidence()));
            return;
        }
        new StatedComparison(milestones, clock).finding().ifPresent(findings::add);
    }

    private void missingMilestones(Optional<Evidence> open) {
        for (MilestoneName name : List.of(MilestoneName.STARTED, MilestoneName.DETECTED, MilestoneName.RESOLVED)) {
            boolean ahead = name == MilestoneName.RESOLVED && open.isPresent();
            if (milestones.get(name).isEmpty() && !ahead) {
                findings.add(new Finding(
                        FindingCode.MISSING_MILESTONE,
                        "the document does not say clearly when it was " + name.id(),
                        new Evidence(source, 1, "")));
            }
        }
        open.map(place -> new Finding(FindingCode.OPEN_INCIDENT, "the document says that the incident goes on", place))
                .ifPresent(findings::add);
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
