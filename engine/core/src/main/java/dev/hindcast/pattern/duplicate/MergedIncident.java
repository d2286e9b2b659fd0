package dev.hindcast.pattern.duplicate;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.quality.DataQuality;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One incident of two documents. The fuller one, which states more of what is expected, counts; the other fills its gaps. Each value keeps
 * the file and line it came from. Where both state a time and the two differ, a finding names them.
 */
public final class MergedIncident {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private MergedIncident() {}

    /** Returns the incident. Which document comes first matters only where both are equally full: then the first counts. */
    public static Incident of(Incident one, Incident other) {
        boolean swap = stated(other) > stated(one);
        return merge(swap ? other : one, swap ? one : other);
    }

    private static long stated(Incident incident) {
        return DataQuality.of(List.of(incident)).stated();
    }

    private static Incident merge(Incident full, Incident rest) {
        List<Finding> findings = new ArrayList<>(full.findings());
        Milestones milestones = milestones(full, rest, findings);
        findings.removeIf(finding -> finding.code() == FindingCode.MISSING_MILESTONE
                && milestones.byName().keySet().stream()
                        .anyMatch(name -> finding.message().endsWith(" " + name.id())));
        findings.addAll(rest.findings().stream()
                .filter(finding -> finding.code() != FindingCode.MISSING_MILESTONE)
                .toList());
        return new Incident(
                full.id(),
                full.source(),
                full.title(),
                full.organisation().or(rest::organisation),
                full.team().or(rest::team),
                union(full.services(), rest.services()),
                full.severity().or(rest::severity),
                full.kind(),
                full.status(),
                full.date().or(rest::date),
                full.zone().or(rest::zone),
                milestones,
                full.statedDurations().isEmpty() ? rest.statedDurations() : full.statedDurations(),
                full.detectionSource().or(rest::detectionSource),
                full.trigger().or(rest::trigger),
                full.factors().isEmpty() ? rest.factors() : full.factors(),
                full.actionItems().isEmpty() ? rest.actionItems() : full.actionItems(),
                full.timeline().isEmpty() ? rest.timeline() : full.timeline(),
                full.sections(),
                full.publishedAt().or(rest::publishedAt),
                findings);
    }

    private static Milestones milestones(Incident full, Incident rest, List<Finding> findings) {
        Map<MilestoneName, Milestone> chosen = new EnumMap<>(MilestoneName.class);
        chosen.putAll(rest.milestones().byName());
        for (MilestoneName name : MilestoneName.values()) {
            Optional<Milestone> own = full.milestones().get(name);
            Optional<Milestone> other = rest.milestones().get(name);
            boolean precise = own.isPresent()
                    && (own.get().hasTimeOfDay()
                            || other.filter(Milestone::hasTimeOfDay).isEmpty());
            if (precise) {
                chosen.put(name, own.get());
            }
            own.filter(Milestone::hasTimeOfDay)
                    .flatMap(kept -> other.filter(Milestone::hasTimeOfDay)
                            .filter(told -> differ(kept, told))
                            .map(told -> contradiction(name, kept, told)))
                    .ifPresent(findings::add);
        }
        return new Milestones(chosen);
    }

    private static boolean differ(Milestone one, Milestone other) {
        return Duration.between(one.at(), other.at()).abs().compareTo(MINUTE) > 0;
    }

    private static Finding contradiction(MilestoneName name, Milestone kept, Milestone told) {
        return new Finding(
                FindingCode.DUPLICATES_DISAGREE,
                name.id() + " is " + kept.at() + " at " + kept.evidence().location() + " and " + told.at() + " at "
                        + told.evidence().location() + "; the first is used",
                told.evidence());
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
