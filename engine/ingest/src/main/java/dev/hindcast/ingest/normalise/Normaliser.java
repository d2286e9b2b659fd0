package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.field.ActionItemReader;
import dev.hindcast.ingest.normalise.field.DetectionSourceReader;
import dev.hindcast.ingest.normalise.field.KindReader;
import dev.hindcast.ingest.normalise.field.NameReader;
import dev.hindcast.ingest.normalise.field.OpenEnd;
import dev.hindcast.ingest.normalise.field.ProseDurations;
import dev.hindcast.ingest.normalise.field.RecordKeys;
import dev.hindcast.ingest.normalise.field.SeverityReader;
import dev.hindcast.ingest.normalise.field.StatedDurations;
import dev.hindcast.ingest.normalise.field.TriggerReader;
import dev.hindcast.ingest.normalise.language.Translation;
import dev.hindcast.ingest.normalise.milestone.EntryMeaning;
import dev.hindcast.ingest.normalise.milestone.MilestoneReader;
import dev.hindcast.ingest.normalise.milestone.SentenceReader;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.MetadataProse;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.People;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.outline.Titles;
import dev.hindcast.ingest.normalise.sign.IncidentSigns;
import dev.hindcast.ingest.normalise.sign.NamedReport;
import dev.hindcast.ingest.normalise.timeline.DateCarrier;
import dev.hindcast.ingest.normalise.timeline.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.EntryReader;
import dev.hindcast.ingest.normalise.timeline.OutlyingTimes;
import dev.hindcast.ingest.normalise.timeline.ZoneStatements;
import dev.hindcast.ingest.time.WrittenZone;
import dev.hindcast.ingest.time.ZoneContext;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentIndex;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.TimelineEntry;
import dev.hindcast.model.time.ZoneStatement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Turns one document into a {@link Reading}. Stateless but for its settings; safe to share between threads. */
public final class Normaliser {
    private final NormaliserSettings settings;
    private final HeadingRoles roles;
    private final UnaryOperator<Incident> causes;

    /**
     * Prepares to read documents under these settings.
     *
     * @param causes what adds causes to an incident that was read
     */
    public Normaliser(NormaliserSettings settings, UnaryOperator<Incident> causes) {
        this.settings = settings;
        this.causes = causes;
        this.roles = new HeadingRoles(settings.headings());
        // Preparing the many words takes a while, which is not the first document's time.
        EntryMeaning.NOTICE.isSaidIn("");
    }

    /** Returns what the document tells: one reading, or one for each incident of a log. */
    public List<Reading> read(PostmortemDocument written) {
        Optional<Translation> translation = Translation.of(written);
        Outline outline = Outline.of(translation.map(Translation::document).orElse(written), roles);
        PostmortemDocument document = settings.keepNames()
                ? People.redactSecrets(written)
                : People.redact(written, outline, roles, settings.people());
        Optional<Translation> redacted = translation.map(first -> first.sameOf(document));
        UnaryOperator<Incident> original =
                incident -> redacted.map(said -> said.original(incident)).orElse(incident);
        return IncidentSplitter.split(redacted.map(Translation::document).orElse(document), roles).stream()
                .map(each -> reading(each, each == written ? outline : Outline.of(each, roles), original))
                .toList();
    }

    /** Returns the zone that a page states for the incidents it lists by quarter; absent if it is no such page. */
    public Optional<ZoneId> zoneOfIndex(PostmortemDocument document) {
        return IndexReader.read(document)
                .flatMap(index -> ZoneStatements.ofDocument(Outline.of(document, roles)))
                .filter(zone -> !zone.ambiguous())
                .map(zone -> zone.readings().get(0).zone());
    }

    private Reading reading(PostmortemDocument document, Outline outline, UnaryOperator<Incident> original) {
        Optional<IncidentIndex> index = IndexReader.read(document);
        if (index.isPresent()) {
            return new Reading.Index(index.get());
        }
        Draft draft = draft(document, outline);
        return draft.isIncident() || RecordKeys.describeIncident(draft.fields(), roles, outline.text())
                ? new Reading.Accepted(causes.apply(original.apply(incident(draft))))
                : rejection(draft);
    }

    /** A document half understood. */
    private record Draft(
            PostmortemDocument document,
            String title,
            Outline outline,
            Fields fields,
            DocumentDates dates,
            Optional<WrittenZone> zone,
            List<DatedEntry> entries,
            List<StatedDuration> stated,
            MilestoneReader.Chosen chosen,
            List<TextLine> placeholders,
            long undecided,
            List<Finding> findings) {
        boolean isTemplate() {
            return !placeholders.isEmpty() || Placeholders.isTemplateTitle(title);
        }

        /** A milestone whose date could be read two ways is stated all the same. */
        boolean isIncident() {
            boolean timed = !entries.isEmpty() || undecided > 0;
            boolean lasted = !stated.isEmpty();
            boolean onlyTemplate = !timed && isTemplate() && !lasted;
            return IncidentSigns.of(title, outline, timed, lasted, onlyTemplate)
                            .tell(chosen.milestones().byName().size() + (int) undecided)
                    || NamedReport.is(document.source(), title, dates.day().isPresent(), outline.text());
        }
    }

    private Draft draft(PostmortemDocument document, Outline outline) {
        String title = Titles.of(document, roles);
        Fields fields = Fields.of(document, outline);
        DocumentDates dates =
                DocumentDates.of(outline, fields, title, Titles.stem(document.source()), settings.dateOrder());
        Optional<WrittenZone> zone = ZoneStatements.ofDocument(outline)
                .or(() -> ZoneStatements.ofField(fields))
                .or(() -> settings.zone().isPresent() ? Optional.empty() : ZoneStatements.onlyBesideTimes(outline));
        EntryReader.Found found = EntryReader.read(document, outline);
        ZoneContext zones = new ZoneContext(zone, settings.zone());
        List<DatedEntry> dated = DateCarrier.carry(found.entries(), dates, zones);
        OutlyingTimes.Sifted sifted = OutlyingTimes.sift(document.source(), dated);
        List<StatedDuration> stated = StatedDurations.read(document.source(), fields, settings.durations());
        MilestoneReader.Chosen chosen = MilestoneReader.read(
                document.source(),
                sifted.entries(),
                SentenceReader.read(outline, dates, zones),
                stated,
                OpenEnd.isStated(fields));
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.addAll(EntryDoubts.of(document.source(), found, dates));
        findings.addAll(sifted.findings());
        findings.addAll(chosen.findings());
        return new Draft(
                document,
                title,
                outline,
                fields,
                dates,
                zone,
                sifted.entries(),
                ProseDurations.added(document.source(), outline, stated),
                chosen,
                found.placeholders(),
                found.entries().stream()
                        .filter(entry -> !entry.label().isEmpty() && dates.isAmbiguous(entry.when()))
                        .count(),
                findings);
    }

    private Incident incident(Draft draft) {
        String source = draft.document().source();
        Fields fields = draft.fields();
        Milestones milestones = draft.chosen().milestones();
        IncidentStatus status = KindReader.status(fields, milestones);
        Optional<StatedSeverity> severity = SeverityReader.read(source, fields, settings.severities());
        List<Finding> findings = new ArrayList<>(draft.findings());
        findings.addAll(Doubts.of(
                source, draft.entries(), draft.placeholders(), draft.dates(), milestones, draft.outline()));
        Optional<ZoneStatement> zone = DocumentZone.of(draft.entries(), draft.zone(), settings.zone());
        findings.addAll(Consistency.check(source, milestones, draft.stated(), status, zone, settings.durations()));
        severity.filter(s -> s.level().isEmpty()).ifPresent(s -> findings.add(unknownSeverity(s)));
        return new Incident(
                IncidentIds.of(source),
                new Source(source, draft.document().format()),
                draft.title(),
                NameReader.organisation(fields),
                NameReader.team(fields),
                NameReader.services(fields, settings.services()),
                severity,
                KindReader.kind(fields, draft.title()),
                status,
                draft.dates().day(),
                zone,
                milestones,
                draft.stated(),
                DetectionSourceReader.read(
                        source, fields, draft.outline(), milestones.get(MilestoneName.DETECTED), draft.entries()),
                TriggerReader.read(source, fields, draft.outline()),
                List.of(),
                ActionItemReader.read(source, draft.outline()),
                timeline(source, draft.entries()),
                MetadataProse.before(draft.outline().sections(), draft.document(), roles).stream()
                        .filter(section -> section.role() != SectionRole.PEOPLE)
                        .toList(),
                Optional.empty(),
                ordered(findings));
    }

    private static Finding unknownSeverity(StatedSeverity severity) {
        return new Finding(
                FindingCode.UNKNOWN_SEVERITY,
                "\"" + severity.original() + "\" has no place on the scale SEV1 to SEV5",
                severity.evidence());
    }

    private static List<TimelineEntry> timeline(String source, List<DatedEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.resolved().at()))
                .map(entry -> new TimelineEntry(
                        entry.resolved().at(),
                        entry.precision(),
                        entry.entry().text(),
                        new Evidence(
                                source,
                                entry.entry().line().line(),
                                entry.entry().line().text())))
                .toList();
    }

    private static List<Finding> ordered(List<Finding> findings) {
        Set<Finding> distinct = new LinkedHashSet<>(findings);
        return distinct.stream()
                .sorted(Comparator.comparingInt((Finding f) -> f.evidence().line())
                        .thenComparing(Finding::code)
                        .thenComparing(Finding::message))
                .toList();
    }

    private static Reading rejection(Draft draft) {
        String source = draft.document().source();
        Optional<Finding> broken = draft.document().findings().stream()
                .filter(finding -> finding.code() == FindingCode.UNREADABLE_FRONT_MATTER)
                .findFirst();
        if (broken.isPresent()) {
            return new Reading.Rejected(
                    source,
                    broken.get().evidence().line(),
                    RejectionCause.UNREADABLE,
                    broken.get().message() + ", and the text below it tells of no incident; correct the YAML");
        }
        if (draft.isTemplate()) {
            int line = draft.placeholders().isEmpty()
                    ? 1
                    : draft.placeholders().get(0).line();
            return new Reading.Rejected(
                    source,
                    line,
                    RejectionCause.NOT_AN_INCIDENT,
                    "it is a template: where times belong stand only placeholders");
        }
        return new Reading.Rejected(
                source,
                1,
                RejectionCause.NOT_AN_INCIDENT,
                "it tells of no incident: no dated entry and fewer than two sections of a post-mortem were found; "
                        + "name its headings under \"headings\" in hindcast.yml if it is one");
    }
}
