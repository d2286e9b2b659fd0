package dev.hindcast.cli.explain;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.TimelineEntry;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One incident's values, each with where it stands and how it was understood; what stands there and was not used; findings.
 *
 * @param incident what was understood
 * @param page where it is printed
 */
record IncidentExplanation(Incident incident, Page page) {
    void write() {
        page.line(incident.source().path() + ", read as " + incident.source().format());
        page.entry("title", incident.title());
        for (MilestoneName name : MilestoneName.values()) {
            page.entry(
                    name.id(),
                    incident.milestones()
                            .get(name)
                            .map(IncidentExplanation::milestone)
                            .orElse("not stated"));
        }
        stated();
        entries();
        for (Finding finding : incident.findings()) {
            page.entry(
                    finding.level().name().toLowerCase(Locale.ROOT),
                    "line " + finding.evidence().line() + ", " + finding.code().id() + ": " + finding.message()
                            + ". What to do: " + finding.code().remedy());
        }
    }

    private static String milestone(Milestone milestone) {
        return milestone.at().truncatedTo(ChronoUnit.SECONDS) + ", "
                + (milestone.approximate() ? "about, " : "") + "to the "
                + milestone.precision().name().toLowerCase(Locale.ROOT) + ", zone "
                + milestone.zoneBasis().name().toLowerCase(Locale.ROOT) + ", from a "
                + milestone.basis().id() + ", " + place(milestone.evidence());
    }

    private static String place(Evidence evidence) {
        return "line " + evidence.line() + ": " + evidence.excerpt();
    }

    private void stated() {
        page.entry(
                "severity",
                incident.severity()
                        .map(s -> s.level().map(Enum::name).orElse("not on the scale") + ", " + place(s.evidence()))
                        .orElse("not stated"));
        page.entry("services", incident.services().isEmpty() ? "not stated" : String.join("; ", incident.services()));
        page.entry(
                "kind and status",
                incident.kind().id() + ", " + incident.status().id());
        incident.detectionSource()
                .ifPresent(d ->
                        page.entry("noticed by", d.value().id() + ", rule " + d.rule() + ", " + place(d.evidence())));
        incident.trigger()
                .ifPresent(
                        t -> page.entry("trigger", t.value().id() + ", rule " + t.rule() + ", " + place(t.evidence())));
        incident.statedDurations()
                .forEach(d -> page.entry(d.name(), "stated as " + d.seconds() + " s, " + place(d.evidence())));
        incident.actionItems()
                .forEach(item -> page.entry(item.isOpen() ? "action, open" : "action, done", item.text()));
    }

    /** What a time stands beside and is no milestone of this incident. */
    private void entries() {
        Set<Integer> used = incident.milestones().byName().values().stream()
                .map(milestone -> milestone.evidence().line())
                .collect(Collectors.toSet());
        List<TimelineEntry> others = incident.timeline().stream()
                .filter(entry -> !used.contains(entry.evidence().line()))
                .toList();
        others.forEach(entry ->
                page.entry("not used", entry.at().truncatedTo(ChronoUnit.SECONDS) + ", " + place(entry.evidence())));
    }
}
