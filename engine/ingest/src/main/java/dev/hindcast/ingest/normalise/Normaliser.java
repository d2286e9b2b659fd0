package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.doubt.EntryDoubts;
import dev.hindcast.ingest.normalise.doubt.UnreadValues;
import dev.hindcast.ingest.normalise.field.DetectionSourceReader;
import dev.hindcast.ingest.normalise.field.KindReader;
import dev.hindcast.ingest.normalise.field.NameReader;
import dev.hindcast.ingest.normalise.field.OpenEnd;
import dev.hindcast.ingest.normalise.field.ProseDurations;
import dev.hindcast.ingest.normalise.field.SeverityReader;
import dev.hindcast.ingest.normalise.field.StatedDurations;
import dev.hindcast.ingest.normalise.field.TriggerReader;
import dev.hindcast.ingest.normalise.field.task.ActionItemReader;
import dev.hindcast.ingest.normalise.language.Translation;
import dev.hindcast.ingest.normalise.likelihood.MilestoneJudge;
import dev.hindcast.ingest.normalise.likelihood.MilestoneJudge.Judged;
import dev.hindcast.ingest.normalise.likelihood.ReportJudge;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.milestone.MilestoneReader;
import dev.hindcast.ingest.normalise.milestone.TitleWindow;
import dev.hindcast.ingest.normalise.milestone.sentence.SentenceReader;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.MetadataProse;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.People;
import dev.hindcast.ingest.normalise.outline.Titles;
import dev.hindcast.ingest.normalise.record.IncidentSplitter;
import dev.hindcast.ingest.normalise.timeline.EntryReader;
import dev.hindcast.ingest.normalise.timeline.date.DateCarrier;
import dev.hindcast.ingest.normalise.timeline.date.OutlyingTimes;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.zone.ClockOfPage;
import dev.hindcast.ingest.normalise.timeline.zone.ClockOfPlace;
import dev.hindcast.ingest.normalise.timeline.zone.ClockOfPosts;
import dev.hindcast.ingest.normalise.timeline.zone.FieldZone;
import dev.hindcast.ingest.normalise.timeline.zone.MailZone;
import dev.hindcast.ingest.normalise.timeline.zone.OffsetOfPage;
import dev.hindcast.ingest.normalise.timeline.zone.OnlyZone;
import dev.hindcast.ingest.normalise.timeline.zone.TwoClocks;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.ingest.work.Stages;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.Reading;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.StatedSeverity;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.ZoneStatement;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Turns documents into {@link Reading}s, in steps that several documents go through together, see {@link Stages}. Stateless but for
 * its settings; safe to share between threads.
 */
public final class Normaliser {
    private final NormaliserSettings settings;
    private final HeadingRoles roles;
    private final UnaryOperator<Incident> causes;
    private final MilestoneJudge judge;
    private final ReportJudge reports;
    private final Stages<Page> stages = new Stages<>(List.of(
            this::outline,
            this::redact,
            this::split,
            each(this::fields),
            each(this::dates),
            each(this::zones),
            each(this::entries),
            each(this::sentences),
            each(this::milestones),
            this::decide,
            each(this::describe),
            this::quarters,
            this::original,
            each(this::causes)));

    /**
     * Prepares to read documents under these settings.
     *
     * @param causes what adds causes to an incident that was read
     * @param judge who has the last word on its milestones
     * @param reports who has the last word on what is an incident
     */
    public Normaliser(
            NormaliserSettings settings, UnaryOperator<Incident> causes, MilestoneJudge judge, ReportJudge reports) {
        this.settings = settings;
        this.causes = causes;
        this.judge = judge;
        this.reports = reports;
        this.roles = new HeadingRoles(settings.headings());
        // Preparing the many words takes a while, which is not the first document's time.
        EntryMeaning.NOTICE.isSaidIn("");
    }

    /** A document and what it holds: one incident, or those of a log. */
    private static final class Page {
        final PostmortemDocument written;
        Optional<Translation> translation = Optional.empty();
        Outline outline;
        PostmortemDocument document;
        List<Draft> drafts = List.of();

        Page(PostmortemDocument written) {
            this.written = written;
        }

        List<Reading> readings() {
            return drafts.stream().map(draft -> draft.reading.orElseThrow()).toList();
        }
    }

    /**
     * Returns what each of these documents tells: one reading, or one for each incident of a log.
     *
     * @param failed what to say of a document that could not be understood
     */
    public List<List<Reading>> read(
            List<PostmortemDocument> documents, BiFunction<PostmortemDocument, Throwable, List<Reading>> failed) {
        List<Page> pages = documents.stream().map(Page::new).toList();
        Map<Page, Throwable> failures = stages.run(pages);
        return pages.stream()
                .map(page ->
                        failures.containsKey(page) ? failed.apply(page.written, failures.get(page)) : page.readings())
                .toList();
    }

    /** Returns the zone that a page states for the incidents it lists by quarter; absent if it is no such page. */
    public Optional<ZoneId> zoneOfIndex(PostmortemDocument document) {
        return IndexReader.read(document)
                .flatMap(index -> ZoneStatements.ofDocument(Outline.of(document, roles)))
                .filter(zone -> !zone.ambiguous())
                .map(zone -> zone.readings().get(0).zone());
    }

    /** What is settled needs no further step. */
    private static Consumer<Page> each(Consumer<Draft> step) {
        return page -> {
            for (Draft draft : page.drafts) {
                if (draft.reading.isEmpty()) {
                    step.accept(draft);
                }
            }
        };
    }

    private void outline(Page page) {
        page.translation = Translation.of(page.written);
        page.outline = Outline.of(page.translation.map(Translation::document).orElse(page.written), roles);
    }

    private void redact(Page page) {
        PostmortemDocument redacted = settings.keepNames()
                ? People.redactSecrets(page.written)
                : People.redact(page.written, page.outline, roles, settings.people());
        page.translation = page.translation.map(first -> redacted == page.written ? first : first.sameOf(redacted));
        page.document = page.translation.map(Translation::document).orElse(redacted);
        page.outline = redacted == page.written ? page.outline : Outline.of(page.document, roles);
    }

    private void split(Page page) {
        page.drafts = IncidentSplitter.split(page.document, roles).stream()
                .map(each -> new Draft(each, each == page.document ? page.outline : Outline.of(each, roles)))
                .toList();
        page.translation
                .filter(Translation::isForeign)
                .ifPresent(said -> page.drafts.forEach(draft -> draft.isOf(said)));
    }

    private void fields(Draft draft) {
        draft.reading = IndexReader.read(draft.document).map(Reading.Index::new);
        draft.title = Titles.of(draft.document, roles);
        draft.fields = Fields.of(draft.document, draft.outline);
        draft.stated = StatedDurations.read(draft.source, draft.fields, settings.durations());
        draft.findings.addAll(StatedDurations.unread(draft.source, draft.fields, settings.durations(), draft.stated));
    }

    private void dates(Draft draft) {
        draft.zone = ZoneStatements.ofDocument(draft.outline).or(() -> ZoneStatements.ofField(draft.fields));
        draft.dates = DocumentDates.of(
                draft.outline, draft.fields, draft.title, Titles.stem(draft.source), settings.dateOrder(), draft.zone);
    }

    private void zones(Draft draft) {
        draft.zone = draft.zone
                .or(() -> FieldZone.of(draft.document.metadata()))
                .or(() -> TwoClocks.of(draft.outline))
                .or(() -> ClockOfPosts.zone(draft.document.metadata(), draft.outline))
                .or(() -> settings.zone().isPresent()
                        ? Optional.empty()
                        : OnlyZone.of(draft.outline).or(() -> ClockOfPlace.of(draft.outline)))
                .or(() -> ClockOfPage.zone(draft.document.metadata(), draft.outline, draft.dates.day()))
                .or(() -> settings.zone().isPresent() ? Optional.empty() : MailZone.of(draft.outline))
                .or(() -> settings.zone().isPresent()
                        ? Optional.empty()
                        : OffsetOfPage.zone(draft.document.metadata(), draft.outline, draft.dates.day()));
        draft.zones = new ZoneContext(draft.zone, settings.zone());
    }

    private void entries(Draft draft) {
        draft.found = EntryReader.read(draft.document, draft.outline);
        List<DatedEntry> dated = DateCarrier.carry(
                draft.entriesOfNight(), draft.dates, draft.zones, DocumentDates.tellTimeOfYesterday(draft.outline));
        OutlyingTimes.Sifted sifted = OutlyingTimes.sift(draft.source, dated, draft.dates.borneBy(draft.title));
        draft.entries = sifted.entries();
        draft.findings.addAll(EntryDoubts.of(draft.source, draft.found, draft.fields, draft.dates));
        draft.findings.addAll(sifted.findings());
    }

    private void sentences(Draft draft) {
        draft.prose = SentenceReader.read(draft.outline, draft.dates, draft.zones);
    }

    private void milestones(Draft draft) {
        boolean open = OpenEnd.isStated(draft.fields, draft.outline);
        draft.chosen = MilestoneReader.read(
                draft.source, TitleWindow.with(draft.prose.window(), draft.entries), draft.told(), draft.stated, open);
        draft.findings.addAll(draft.chosen.findings());
        boolean unended = open || KindReader.status(draft.fields, draft.chosen.milestones()) == IncidentStatus.OPEN;
        Judged judged = judge.judge(
                draft.source, draft.chosen.milestones(), draft.mentions(), at -> unended || draft.isNoEnd(at));
        draft.milestones = judged.milestones();
        draft.findings.addAll(judged.findings());
    }

    private void decide(Page page) {
        each(this::decide).accept(page);
        Siblings.decide(page.drafts, page.drafts.size() > 1 && IncidentSplitter.isLog(page.document, roles));
    }

    private void decide(Draft draft) {
        draft.stated = ProseDurations.added(draft.source, draft.outline, draft.stated);
        draft.reading = draft.isIncident(roles, reports) ? Optional.empty() : Optional.of(draft.rejection());
    }

    private void quarters(Page page) {
        QuarterLog.check(page.document, page.drafts, settings.zone());
    }

    private void original(Page page) {
        page.translation.ifPresent(said ->
                each(draft -> draft.incident = said.original(draft.incident)).accept(page));
    }

    private void causes(Draft draft) {
        draft.reading = Optional.of(new Reading.Accepted(causes.apply(draft.incident)));
    }

    private void describe(Draft draft) {
        Fields fields = draft.fields;
        Milestones milestones = draft.milestones;
        Optional<StatedSeverity> severity =
                SeverityReader.read(draft.source, fields, draft.outline, draft.title, settings.severities());
        Optional<ZoneStatement> zone = DocumentZone.of(draft.entries, draft.zone, settings.zone());
        List<Finding> findings = draft.findings;
        findings.addAll(Doubts.of(draft.source, draft.placeholders(), draft.dates, milestones, draft.outline));
        findings.addAll(draft.timeDoubts());
        findings.addAll(Doubts.unknownZone(draft));
        findings.addAll(UnreadValues.of(draft.source, fields, draft.outline, draft.placeholders()));
        findings.addAll(
                Consistency.check(draft.source, milestones, draft.stated, draft.open(), zone, settings.durations()));
        severity.filter(s -> s.level().isEmpty()).ifPresent(s -> findings.add(Doubts.unknownSeverity(s)));
        draft.incident = new Incident(
                IncidentIds.of(draft.source),
                new Source(draft.source, draft.document.format()),
                Titles.shown(draft.document, roles, draft.title),
                NameReader.organisation(fields),
                NameReader.team(fields),
                NameReader.services(fields, settings.services()),
                severity,
                KindReader.kind(fields, draft.title, draft.outline),
                KindReader.status(fields, milestones),
                draft.dates.day(),
                zone,
                milestones,
                draft.stated,
                DetectionSourceReader.read(draft.source, fields, draft.outline, draft.notice()),
                TriggerReader.read(draft.source, fields, draft.outline),
                List.of(),
                ActionItemReader.read(draft.source, draft.outline, roles),
                draft.timeline(),
                MetadataProse.before(draft.outline.sections(), draft.document, roles).stream()
                        .filter(section -> section.role() != SectionRole.PEOPLE)
                        .toList(),
                Optional.empty(),
                Doubts.ordered(findings));
    }
}
