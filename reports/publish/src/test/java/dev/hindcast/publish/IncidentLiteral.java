package dev.hindcast.publish;

import dev.hindcast.model.ActionItem;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.model.time.ZoneStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An incident spelled out in a test: only what the test is about is said. */
public final class IncidentLiteral {
    private final String id;
    private String title;
    private Optional<StatedSeverity> severity = Optional.empty();
    private IncidentKind kind = IncidentKind.INCIDENT;
    private IncidentStatus status = IncidentStatus.RESOLVED;
    private Optional<Attributed<DetectionSource>> detection = Optional.empty();
    private Optional<Attributed<Trigger>> trigger = Optional.empty();
    private final Map<MilestoneName, Milestone> milestones = new EnumMap<>(MilestoneName.class);
    private List<String> services = List.of("pages", "search");
    private final List<Attributed<Factor>> factors = new ArrayList<>();
    private final List<StatedDuration> stated = new ArrayList<>();
    private final List<ActionItem> actions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private IncidentLiteral(String id) {
        this.id = id;
        this.title = "Incident " + id;
    }

    public static IncidentLiteral incident(String id) {
        return new IncidentLiteral(id);
    }

    public IncidentLiteral titled(String words) {
        title = words;
        return this;
    }

    public IncidentLiteral severity(Severity level) {
        severity = Optional.of(new StatedSeverity(Optional.of(level), "P" + (level.ordinal() + 1), at(3)));
        return this;
    }

    public IncidentLiteral kind(IncidentKind is) {
        kind = is;
        return this;
    }

    public IncidentLiteral open() {
        status = IncidentStatus.OPEN;
        return this;
    }

    public IncidentLiteral noticedBy(DetectionSource source) {
        detection = Optional.of(new Attributed<>(source, "field", at(4)));
        return this;
    }

    public IncidentLiteral trigger(Trigger is) {
        trigger = Optional.of(new Attributed<>(is, "field", at(5)));
        return this;
    }

    public IncidentLiteral factor(Factor is) {
        factors.add(new Attributed<>(is, "field", at(6)));
        return this;
    }

    public IncidentLiteral services(List<String> are) {
        services = are;
        return this;
    }

    public IncidentLiteral at(MilestoneName name, String instant) {
        return at(name, instant, Precision.MINUTE);
    }

    public IncidentLiteral at(MilestoneName name, String instant, Precision precision) {
        milestones.put(
                name,
                new Milestone(
                        Instant.parse(instant),
                        precision,
                        false,
                        ZoneBasis.STATED,
                        Basis.FIELD,
                        at(10 + name.ordinal())));
        return this;
    }

    public IncidentLiteral stated(String duration, long seconds) {
        stated.add(new StatedDuration(duration, seconds, Optional.empty(), false, at(7)));
        return this;
    }

    public IncidentLiteral action(String text, ActionItem.Status is) {
        actions.add(new ActionItem(
                text,
                Optional.of("platform team"),
                Optional.empty(),
                Optional.of(is),
                Optional.empty(),
                Optional.empty(),
                at(40)));
        return this;
    }

    public IncidentLiteral finding(FindingCode code, String message) {
        findings.add(new Finding(code, message, at(10)));
        return this;
    }

    private Evidence at(int line) {
        return new Evidence("corpus/" + id + ".md", line, "line " + line);
    }

    public Incident build() {
        return new Incident(
                id,
                new Source("corpus/" + id + ".md", "markdown"),
                title,
                Optional.of("Example"),
                Optional.empty(),
                services,
                severity,
                kind,
                status,
                Optional.empty(),
                Optional.of(new ZoneStatement("UTC", ZoneBasis.STATED)),
                new Milestones(milestones),
                stated,
                detection,
                trigger,
                factors,
                actions,
                List.of(),
                List.of(),
                Optional.empty(),
                findings);
    }
}
