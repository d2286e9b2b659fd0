package dev.hindcast.ingest.normalise;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.doubt.AssumedDay;
import dev.hindcast.ingest.normalise.doubt.ZoneDoubts;
import dev.hindcast.ingest.normalise.field.DetectionSourceReader;
import dev.hindcast.ingest.normalise.field.KindReader;
import dev.hindcast.ingest.normalise.field.RecordKeys;
import dev.hindcast.ingest.normalise.language.Translation;
import dev.hindcast.ingest.normalise.likelihood.Mention;
import dev.hindcast.ingest.normalise.likelihood.ReportFeatures;
import dev.hindcast.ingest.normalise.likelihood.ReportJudge;
import dev.hindcast.ingest.normalise.milestone.MilestoneReader;
import dev.hindcast.ingest.normalise.milestone.sentence.SentenceReader;
import dev.hindcast.ingest.normalise.outline.Fields;
import dev.hindcast.ingest.normalise.outline.HeadingRoles;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Placeholders;
import dev.hindcast.ingest.normalise.sign.IncidentSigns;
import dev.hindcast.ingest.normalise.sign.NamedReport;
import dev.hindcast.ingest.normalise.timeline.EntryReader;
import dev.hindcast.ingest.normalise.timeline.date.StampedNight;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.model.Incident;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.Reading;
import dev.hindcast.model.RejectionCause;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.StatedDuration;
import dev.hindcast.model.time.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** A document, or one incident of a log, half understood: each step of {@link Normaliser} adds what it found. Not thread-safe. */
final class Draft {
    final PostmortemDocument document;
    final String source;
    final Outline outline;
    final List<Finding> findings;
    String title;
    Fields fields;
    DocumentDates dates;
    Optional<WrittenZone> zone;
    ZoneContext zones;
    EntryReader.Found found;
    List<DatedEntry> entries;
    SentenceReader.Prose prose;
    List<StatedDuration> stated;
    MilestoneReader.Chosen chosen;
    Milestones milestones;
    /** What it is, once that is settled. */
    Optional<Reading> reading = Optional.empty();
    /** Whether it is written in another language than English. */
    boolean foreign;
    /** The words of a line of such a document, as they stand there. */
    IntFunction<String> written = line -> "";
    /** Whether such a line counts from the day of writing. */
    IntPredicate saysToday = line -> false;

    Incident incident;

    Draft(PostmortemDocument document, Outline outline) {
        this.document = document;
        this.source = document.source();
        this.outline = outline;
        this.findings = new ArrayList<>(document.findings());
    }

    /** Says that it is written in another language. */
    void isOf(Translation translation) {
        foreign = true;
        written = translation::written;
        saysToday = translation::saysToday;
    }

    /** Returns what was found, with the days of a night of which the document tells the second. */
    List<WrittenEntry> entriesOfNight() {
        return StampedNight.dated(found.entries(), outline, dates);
    }

    List<TextLine> placeholders() {
        return found.placeholders();
    }

    /** Returns what it tells of the first notice. */
    DetectionSourceReader.Notice notice() {
        return new DetectionSourceReader.Notice(
                milestones.get(MilestoneName.DETECTED), entries, prose.moments(), written);
    }

    /** Returns what its sentences tell; the end that they tell of a record that goes on is that of the harm. */
    Map<MilestoneName, DatedEntry> told() {
        Map<MilestoneName, DatedEntry> told = new EnumMap<>(MilestoneName.class);
        told.putAll(prose.milestones());
        if (KindReader.isUnended(fields) && told.containsKey(MilestoneName.RESOLVED)) {
            told.putIfAbsent(MilestoneName.MITIGATED, told.remove(MilestoneName.RESOLVED));
        }
        return told;
    }

    /** Returns all moments that it tells: in rows and fields, and in sentences. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        entries.forEach(entry -> mentions.add(Mention.ofRow(entry)));
        prose.moments().forEach(moment -> mentions.add(Mention.ofSentence(moment)));
        return mentions;
    }

    /** Returns what is doubtful about the zones in which its times were read, and about their day. */
    List<Finding> timeDoubts() {
        ZoneDoubts doubts = new ZoneDoubts(source, outline, zones);
        List<DatedEntry> told =
                Stream.concat(entries.stream(), prose.moments().stream()).toList();
        List<Finding> findings = doubts.of(entries, prose.moments());
        doubts.assumed(entries, milestones, undecided()).ifPresent(findings::add);
        new AssumedDay(source, document.format(), title, outline, fields, stated, dates, saysToday)
                .finding(told)
                .ifPresent(findings::add);
        return findings;
    }

    /** Returns the entries whose date could be read two ways. */
    private List<WrittenEntry> undecided() {
        return found.entries().stream()
                .filter(entry -> dates.isAmbiguous(entry.when()))
                .toList();
    }

    /** Returns where it says that the incident goes on; absent if it is over. */
    Optional<Evidence> open() {
        return KindReader.status(fields, milestones) == IncidentStatus.OPEN
                ? KindReader.openBy(fields)
                        .map(field -> new Evidence(
                                source, field.line().line(), field.line().text()))
                : Optional.empty();
    }

    /** Returns whether it is told that it went on then. */
    boolean isNoEnd(Instant at) {
        return prose.isNoEnd(at) || chosen.undone().filter(at::equals).isPresent();
    }

    /** Returns the timeline, ordered by time. */
    List<TimelineEntry> timeline() {
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

    private boolean isTemplate() {
        return !placeholders().isEmpty() || Placeholders.isTemplateTitle(title);
    }

    /** "Start time: 5:00 UTC" and "End time: 5:20 UTC", and nowhere of which day. */
    private boolean hasUndatedEnds() {
        Set<MilestoneName> stated = EnumSet.noneOf(MilestoneName.class);
        found.entries().stream()
                .filter(entry -> entries.isEmpty() && entry.when().time().isPresent())
                .forEach(entry -> MilestoneLabels.of(entry.label()).ifPresent(stated::add));
        return stated.contains(MilestoneName.STARTED) && stated.contains(MilestoneName.RESOLVED);
    }

    boolean isIncident(HeadingRoles roles, ReportJudge reports) {
        // A milestone whose date could be read two ways is stated all the same.
        int undecided = (int)
                undecided().stream().filter(entry -> !entry.label().isEmpty()).count();
        boolean timed = !entries.isEmpty() || undecided > 0;
        boolean lasted = !stated.isEmpty();
        boolean onlyTemplate = !timed && isTemplate() && !lasted;
        boolean signed = IncidentSigns.of(title, outline, timed, lasted, hasUndatedEnds(), onlyTemplate, foreign)
                        .tell(chosen.milestones().byName().size() + undecided)
                || NamedReport.is(source, title, dates.day().isPresent(), outline.text())
                || RecordKeys.describeIncident(fields, roles, outline.text());
        return reports.isReport(
                signed, !milestones.byName().isEmpty(), () -> ReportFeatures.of(title, outline.text(), mentions()));
    }

    Reading rejection() {
        Optional<Finding> broken = document.findings().stream()
                .filter(finding -> finding.code() == FindingCode.UNREADABLE_FRONT_MATTER)
                .findFirst();
        if (broken.isPresent()) {
            return new Reading.Rejected(
                    source,
                    broken.get().evidence().line(),
                    RejectionCause.UNREADABLE,
                    broken.get().message() + ", and the text below it tells of no incident; correct the YAML");
        }
        if (isTemplate()) {
            int line = placeholders().isEmpty() ? 1 : placeholders().get(0).line();
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
