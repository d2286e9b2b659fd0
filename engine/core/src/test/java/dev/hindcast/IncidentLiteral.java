package dev.hindcast;

import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.DocumentSection;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.cause.Attributed;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.model.time.ZoneStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An incident written out in a test: everything not named is absent. Not thread-safe. */
public final class IncidentLiteral {
    /** A place to have read things. */
    public static final Evidence EVIDENCE = new Evidence("sample/outage.md", 3, "as written");

    private final Map<MilestoneName, Milestone> milestones = new EnumMap<>(MilestoneName.class);
    private final String id;
    private String path;
    private String title = "An outage";
    private List<String> services = List.of();
    private List<Attributed<Factor>> factors = List.of();
    private List<DocumentSection> sections = List.of();
    private Optional<Attributed<DetectionSource>> detectionSource = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<ZoneStatement> zone = Optional.empty();

    /** Begins an incident of that id. */
    public IncidentLiteral(String id) {
        this.id = id;
        this.path = "sample/" + id + ".md";
    }

    /** Sets what it is told by. */
    public IncidentLiteral in(String file) {
        path = file;
        return this;
    }

    /** Sets the title. */
    public IncidentLiteral title(String words) {
        title = words;
        return this;
    }

    /** Adds a milestone known to the second, such as {@code 2024-03-05T10:00:00Z}. */
    public IncidentLiteral at(MilestoneName name, String instant) {
        milestones.put(name, milestone(instant, Precision.SECOND));
        return this;
    }

    /** Adds a milestone known to the day, as the instant that day begins. */
    public IncidentLiteral on(MilestoneName name, String startOfDay) {
        milestones.put(name, milestone(startOfDay, Precision.DAY));
        return this;
    }

    /** Sets the document's date. */
    public IncidentLiteral date(String day) {
        date = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Sets the document's zone. */
    public IncidentLiteral zone(String name) {
        zone = Optional.of(new ZoneStatement(name, ZoneBasis.DOCUMENT));
        return this;
    }

    /** Sets the services. */
    public IncidentLiteral services(String... names) {
        services = List.of(names);
        return this;
    }

    /** Sets the contributing factors. */
    public IncidentLiteral factors(Factor... named) {
        factors = Arrays.stream(named)
                .map(factor -> new Attributed<>(factor, "literal", EVIDENCE))
                .toList();
        return this;
    }

    /** Sets who noticed first. */
    public IncidentLiteral detectedBy(DetectionSource source) {
        detectionSource = Optional.of(new Attributed<>(source, "literal", EVIDENCE));
        return this;
    }

    /** Sets the text. */
    public IncidentLiteral sections(DocumentSection... written) {
        sections = List.of(written);
        return this;
    }

    /** Returns the incident. */
    public Incident incident() {
        return new Incident(
                id,
                new Source(path, "markdown"),
                title,
                Optional.empty(),
                Optional.empty(),
                services,
                Optional.empty(),
                IncidentKind.INCIDENT,
                IncidentStatus.RESOLVED,
                date,
                zone,
                new Milestones(milestones),
                List.of(),
                detectionSource,
                Optional.empty(),
                factors,
                List.of(),
                List.of(),
                sections,
                Optional.empty(),
                List.of());
    }

    /** Returns a milestone of its own. */
    public static Milestone milestone(String instant, Precision precision) {
        return new Milestone(Instant.parse(instant), precision, false, ZoneBasis.STATED, Basis.FIELD, EVIDENCE);
    }
}
