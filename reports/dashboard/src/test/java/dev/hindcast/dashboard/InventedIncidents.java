package dev.hindcast.dashboard;

import dev.hindcast.dashboard.data.Snapshot;
import dev.hindcast.insight.Cases;
import dev.hindcast.metric.Measurement;
import dev.hindcast.metric.MetricCatalog;
import dev.hindcast.metric.Scope;
import dev.hindcast.metric.repeat.RepeatHistory;
import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.Severity;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.DurationDefinition;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.pattern.IncidentPatterns;
import dev.hindcast.publish.facts.DocumentLinks;
import dev.hindcast.publish.facts.ReportInput;
import dev.hindcast.query.ReportingCalendar;
import dev.hindcast.tablesaw.TablesawEngine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Incidents of an organisation that does not exist, on the engine that users have. */
public final class InventedIncidents {
    public static final ReportingCalendar CALENDAR = new ReportingCalendar(ZoneOffset.UTC, Month.JANUARY);

    private static final List<String> WHAT = List.of(
            "Payments refused",
            "Search without results",
            "Log-in slow",
            "Mail delayed",
            "Pictures missing",
            "Export twice");
    private static final List<String> SERVICES =
            List.of("payments", "search", "accounts", "mail", "pictures", "exports", "gateway", "billing");
    private static final List<String> TEAMS = List.of("blue", "green", "red", "yellow");
    private static final int DAYS = 900;

    private InventedIncidents() {}

    /** Returns incidents over ten quarters; equal seeds give equal incidents. */
    public static List<Incident> of(int count, long seed) {
        Random random = new Random(seed);
        List<Incident> incidents = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            incidents.add(
                    one(String.format(Locale.ROOT, "inc-%05d", i), WHAT.get(random.nextInt(WHAT.size())), random));
        }
        return incidents;
    }

    /** Returns an incident called Wide of those services; everything else is drawn. */
    public static Incident withServices(String id, List<String> services, Random random) {
        return one(id, "Wide", services, random);
    }

    /** Returns an incident of that title; everything else is drawn. */
    public static Incident one(String id, String title, Random random) {
        return one(id, title, List.of(), random);
    }

    private static Incident one(String id, String title, List<String> services, Random random) {
        Instant start = LocalDate.of(2022, 1, 3)
                .plusDays(random.nextInt(DAYS))
                .atTime(random.nextInt(24), random.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        long detect = 60 + Math.round(Math.exp(random.nextGaussian() + 6));
        long resolve = detect + Math.round(Math.exp(random.nextGaussian() * 1.2 + 8));
        Map<MilestoneName, Milestone> milestones = new EnumMap<>(MilestoneName.class);
        put(milestones, id, MilestoneName.STARTED, start);
        if (random.nextInt(5) > 0) {
            put(milestones, id, MilestoneName.DETECTED, start.plusSeconds(detect));
        }
        boolean open = random.nextInt(25) == 0;
        if (!open) {
            put(milestones, id, MilestoneName.RESOLVED, start.plusSeconds(resolve));
        }
        Severity severity = Severity.values()[random.nextInt(4)];
        Evidence line = new Evidence("invented/" + id + ".md", 3, "Severity: P" + (severity.ordinal() + 1));
        return new Incident(
                id,
                new Source("invented/" + id + ".md", "markdown"),
                title,
                Optional.of("Example Works"),
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(TEAMS.get(random.nextInt(TEAMS.size()))),
                services.isEmpty() ? List.of(SERVICES.get(random.nextInt(SERVICES.size()))) : services,
                random.nextInt(8) == 0
                        ? Optional.empty()
                        : Optional.of(new StatedSeverity(Optional.of(severity), "P" + (severity.ordinal() + 1), line)),
                IncidentKind.INCIDENT,
                open ? IncidentStatus.OPEN : IncidentStatus.RESOLVED,
                Optional.empty(),
                Optional.empty(),
                new Milestones(milestones),
                List.of(),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(new Attributed<>(DetectionSource.values()[random.nextInt(3)], "field", line)),
                random.nextInt(3) == 0
                        ? Optional.empty()
                        : Optional.of(new Attributed<>(Trigger.values()[random.nextInt(13)], "field", line)),
                List.of(),
                List.of(),
                List.of(new TimelineEntry(
                        start,
                        Precision.MINUTE,
                        "the first alarm",
                        new Evidence("invented/" + id + ".md", 20, "alarm"))),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static void put(Map<MilestoneName, Milestone> milestones, String id, MilestoneName name, Instant at) {
        milestones.put(
                name,
                new Milestone(
                        at,
                        Precision.MINUTE,
                        false,
                        ZoneBasis.STATED,
                        Basis.FIELD,
                        new Evidence("invented/" + id + ".md", 10 + name.ordinal(), name.id() + ": " + at)));
    }

    /** Returns everything that a dashboard over the incidents is made from. */
    public static Snapshot snapshot(List<Incident> incidents) {
        MetricCatalog catalog = MetricCatalog.with(
                List.of(),
                incidents.isEmpty() ? Optional.empty() : Optional.of(Cases.endOfData(incidents)),
                RepeatHistory.UNKNOWN);
        Supplier<Measurement> fresh = () -> new Measurement(new TablesawEngine(), incidents, CALENDAR, catalog);
        return new Snapshot(
                new ReportInput(
                        "Example Works",
                        "0.0.0-test",
                        incidents,
                        List.of(),
                        List.of(),
                        fresh.get(),
                        CALENDAR,
                        Scope.everything(),
                        DurationDefinition.BUILT_IN,
                        IncidentPatterns.NONE,
                        DocumentLinks.NONE,
                        Map.of(),
                        "sha256:" + Integer.toHexString(incidents.hashCode())),
                fresh);
    }
}
