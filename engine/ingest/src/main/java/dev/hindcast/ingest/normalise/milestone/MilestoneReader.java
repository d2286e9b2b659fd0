package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.milestone.story.Story;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import dev.hindcast.model.time.StatedDuration;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the milestones: what a labelled field states, else what the timeline's words say. Where two fields disagree the first
 * counts and a finding says so; where the words are not clear the milestone stays absent.
 */
public final class MilestoneReader {
    /** Fewer entries of a timeline do not tell the whole story. */
    private static final int FEWEST_ROWS = 3;

    /** Further apart two beginnings are those of different things. */
    private static final Duration NEAR = Duration.ofHours(1);

    /** Whether a field says that there is no end yet. */
    private final boolean openEnd;

    private final Choice choice;

    private MilestoneReader(String source, boolean openEnd) {
        this.openEnd = openEnd;
        this.choice = new Choice(source);
    }

    /**
     * What was chosen.
     *
     * @param milestones those the document states
     * @param findings where it contradicts itself
     * @param undone when it seemed to be over, where the timeline tells that it went on
     */
    public record Chosen(Milestones milestones, List<Finding> findings, Optional<Instant> undone) {}

    /**
     * Returns the milestones, and where the document contradicts itself about them.
     *
     * @param openEnd whether a field says that there is no end yet: then only what says outright that it is over is one
     */
    public static Chosen read(
            String source,
            List<DatedEntry> written,
            Map<MilestoneName, DatedEntry> prose,
            List<StatedDuration> stated,
            boolean openEnd) {
        MilestoneReader reader = new MilestoneReader(source, openEnd);
        Map<MilestoneName, DatedEntry> sentences = Choice.withClock(prose);
        List<DatedEntry> entries = new ArrayList<>(Publication.without(NightOfSpan.in(written, sentences), sentences));
        List<DatedEntry> late = Publication.lateStarts(entries, sentences);
        entries.removeAll(late);
        reader.choice.noteUnused(MilestoneName.STARTED, late, "after all that the sentences tell");
        List<DatedEntry> fixes = FixInPlace.in(entries);
        entries.removeAll(fixes);
        List<DatedEntry> story = entries.stream()
                .filter(entry -> entry.entry().label().isEmpty() && entry.precision() != Precision.DAY)
                .toList();
        Story told = Story.of(ofTimeline(story), stated);
        entries.removeAll(RecordTimes.in(entries, told, sentences));
        boolean hasEnd = RecordTimes.hasEnd(entries, told);
        List<DatedEntry> created = EndAtStart.in(entries);
        entries.removeAll(created);
        reader.choice.noteUnused(
                MilestoneName.RESOLVED, created, "the very instant of the beginning, and what is told later goes on");
        List<DatedEntry> slips = EndAtStart.before(entries, sentences, openEnd);
        entries.removeAll(slips);
        reader.choice.noteUnused(
                MilestoneName.RESOLVED, slips, "before the beginning of what " + (openEnd ? "goes on" : "ended later"));
        reader.fromFields(entries, hasEnd);
        for (MilestoneName name : MilestoneName.values()) {
            told.get(name).ifPresent(entry -> reader.fromTimeline(name, entry, story));
        }
        RowOfDay.choose(reader.choice, story);
        reader.forgetFirstOfTwoEnds(sentences);
        sentences.forEach((name, entry) -> {
            if (name != MilestoneName.DETECTED || !OtherNotice.isAfterEnd(entry, sentences)) {
                reader.fromSentence(name, entry, story);
            }
        });
        reader.choice.forgetEndBefore(prose.get(MilestoneName.RESOLVED));
        reader.windowBefore(told.get(MilestoneName.RESOLVED), sentences, written, story);
        reader.fromCreation(entries, hasEnd);
        FixInPlace.choose(reader.choice, fixes, openEnd || prose.containsKey(MilestoneName.RESOLVED));
        reader.choice.noteEarlierEnds(told.ends());
        return reader.choice.chosen(told.undone().map(end -> end.until().at()));
    }

    /** What the prose tells beside a timeline is read apart, sentence by sentence, but for what a row has the time of too. */
    private static List<DatedEntry> ofTimeline(List<DatedEntry> story) {
        Set<Instant> rows = new HashSet<>();
        for (DatedEntry entry : story) {
            if (entry.entry().role() == SectionRole.TIMELINE) {
                rows.add(entry.resolved().at());
            }
        }
        return rows.size() < FEWEST_ROWS
                ? story
                : story.stream()
                        .filter(entry -> rows.contains(entry.resolved().at()))
                        .toList();
    }

    private void fromFields(List<DatedEntry> entries, boolean hasEnd) {
        for (DatedEntry entry : entries) {
            String label = entry.entry().label();
            if (!label.isEmpty() && !entry.isCreation()) {
                boolean end = MilestoneLabels.isReturn(label) && !hasEnd;
                choice.setField(
                        end ? MilestoneName.RESOLVED : MilestoneLabels.of(label).orElseThrow(), entry);
            }
        }
        choice.forgetRecordOutside();
    }

    /** The date of a page is its beginning only beside an end, as on status pages, where nothing tells another. */
    private void fromCreation(List<DatedEntry> entries, boolean hasEnd) {
        entries.stream()
                .filter(entry -> entry.isCreation() && entry.entry().section() < 0)
                .filter(entry -> hasEnd || entry.entry().label().equals(DatedEntry.DATE_OF_ISSUE))
                .filter(entry -> entry.precision() != Precision.DAY)
                .filter(this::isBeforeAllTold)
                .findFirst()
                .map(entry -> choice.milestone(MilestoneName.STARTED, entry, Basis.FIELD))
                .ifPresent(date -> {
                    Milestone told = choice.get(MilestoneName.STARTED);
                    choice.set(MilestoneName.STARTED, date);
                    if (told != null && Choice.differ(told, date)) {
                        choice.conflict(MilestoneName.STARTED, date, told);
                    }
                });
    }

    /** A page that is written after what it tells is dated later; a beginning stated outright goes before either. */
    private boolean isBeforeAllTold(DatedEntry entry) {
        Milestone started = choice.get(MilestoneName.STARTED);
        boolean stated = started != null && started.basis() == Basis.FIELD && started.hasTimeOfDay();
        return !stated
                && choice.soFar().values().stream()
                        .noneMatch(known -> known.hasTimeOfDay()
                                && known.basis() != Basis.FIELD
                                && known.at().isBefore(entry.resolved().at()));
    }

    private boolean isNoEnd(MilestoneName name, DatedEntry entry) {
        return openEnd
                && name == MilestoneName.RESOLVED
                && !EntryMeaning.END.isSaidIn(entry.entry().text());
    }

    private void fromTimeline(MilestoneName name, DatedEntry entry, List<DatedEntry> story) {
        if (isNoEnd(name, entry)) {
            return;
        }
        Milestone told = choice.milestone(name, entry, Basis.TIMELINE);
        Milestone stated = choice.get(name);
        if (stated == null || !stated.hasTimeOfDay()) {
            choice.set(name, told);
        } else if (name == MilestoneName.RESOLVED
                && Restoration.isOfWhole(entry.entry().text())
                && isBeforeEnd(told, story)) {
            choice.set(MilestoneName.MITIGATED, told);
        } else if (Choice.differ(stated, told)
                && (name == MilestoneName.RESOLVED
                        || name == MilestoneName.STARTED
                        || name == MilestoneName.DETECTED && OtherNotice.is(entry, stated, story))) {
            choice.conflict(name, stated, told);
        }
    }

    /** Where the prose tells of a service that was restored, and back in full later, the first is not the end. */
    private void forgetFirstOfTwoEnds(Map<MilestoneName, DatedEntry> sentences) {
        DatedEntry restored = sentences.get(MilestoneName.MITIGATED);
        Milestone end = choice.get(MilestoneName.RESOLVED);
        boolean same = restored != null
                && end != null
                && end.basis() == Basis.TIMELINE
                && end.at().equals(restored.resolved().at());
        if (same && sentences.containsKey(MilestoneName.RESOLVED)) {
            choice.remove(MilestoneName.RESOLVED);
        }
    }

    /** Where a row or a field says outright that it was closed, a window that opens with it tells when the harm was over. */
    private void windowBefore(
            Optional<DatedEntry> closed,
            Map<MilestoneName, DatedEntry> sentences,
            List<DatedEntry> written,
            List<DatedEntry> story) {
        DatedEntry over = sentences.get(MilestoneName.RESOLVED);
        if (choice.opensWith(over)
                && (closed.filter(row -> closesLater(row, over, written)).isPresent() || choice.isClosedByField())
                && isBeforeEnd(choice.milestone(MilestoneName.RESOLVED, over, Basis.SENTENCE), story)) {
            choice.set(MilestoneName.MITIGATED, choice.milestone(MilestoneName.MITIGATED, over, Basis.SENTENCE));
        }
    }

    private boolean closesLater(DatedEntry row, DatedEntry over, List<DatedEntry> written) {
        return Publication.closes(row, over, written)
                && choice.isFromTimeline(MilestoneName.RESOLVED)
                && EntryMeaning.END.isSaidIn(row.entry().text());
    }

    /** A sentence only fills a gap; where it leaves its date open, only with a time that fits what is known. */
    private void fromSentence(MilestoneName name, DatedEntry entry, List<DatedEntry> story) {
        if (isNoEnd(name, entry)) {
            return;
        }
        if (name == MilestoneName.RESOLVED && EndAtStart.isBefore(entry, choice.get(MilestoneName.STARTED))) {
            choice.noteUnused(name, EndAtStart.slip(entry, choice.get(MilestoneName.STARTED)), "before the beginning");
            return;
        }
        Milestone told = choice.milestone(name, entry, Basis.SENTENCE);
        boolean dated = entry.entry().when().date().isPresent();
        if (name == MilestoneName.STARTED && isInferred(entry) && isTheWhole(entry)) {
            choice.set(name, told);
        }
        if ((choice.get(name) == null
                        || choice.isNoticedBefore(name, told, entry.entry().text()))
                && (dated && !choice.hasToFit(name, told) || fits(name, told))) {
            choice.set(name, told);
        } else if (name == MilestoneName.RESOLVED && choice.isClosedLater(told, entry.entry())) {
            choice.setIfAbsent(MilestoneName.MITIGATED, choice.get(name));
            choice.set(name, told);
        } else if (name == MilestoneName.RESOLVED
                && entry.entry().until().isEmpty()
                && choice.isFromTimeline(name)
                && Restoration.isOfWhole(entry.entry().text())
                && isBeforeEnd(told, story)) {
            choice.set(MilestoneName.MITIGATED, told);
        }
    }

    /** What was back before the end, and of which no row up to the end tells that it went on, was restored then. */
    private boolean isBeforeEnd(Milestone told, List<DatedEntry> story) {
        Milestone end = choice.get(MilestoneName.RESOLVED);
        return end != null
                && choice.get(MilestoneName.MITIGATED) == null
                && told.hasTimeOfDay()
                && end.hasTimeOfDay()
                && told.at().plus(Choice.MINUTE).isBefore(end.at())
                && fits(MilestoneName.MITIGATED, told)
                && Restoration.lasts(told.at(), end.at(), story);
    }

    private boolean fits(MilestoneName name, Milestone told) {
        return choice.soFar().entrySet().stream()
                .filter(known -> known.getValue().hasTimeOfDay())
                .noneMatch(known -> known.getKey().compareTo(name) < 0
                                && known.getValue().at().isAfter(told.at())
                        || known.getKey().compareTo(name) > 0
                                && known.getValue().at().isBefore(told.at()));
    }

    /** "From 10:02 to 10:40 checkout failed" tells outright what a row that says nothing of a beginning was only taken for. */
    private boolean isInferred(DatedEntry span) {
        Milestone started = choice.get(MilestoneName.STARTED);
        return started != null
                && started.basis() == Basis.TIMELINE
                && !span.until().at().equals(span.resolved().at())
                && !EntryMeaning.ONSET.isSaidIn(started.evidence().excerpt())
                && !EntryMeaning.BEGINNING.isSaidIn(started.evidence().excerpt());
    }

    /** A span that begins after the notice by more than minutes, on another day or ends before the end is one of something else. */
    private boolean isTheWhole(DatedEntry span) {
        Milestone started = choice.get(MilestoneName.STARTED);
        Milestone end = choice.soFar().getOrDefault(MilestoneName.MITIGATED, choice.get(MilestoneName.RESOLVED));
        Milestone notice = choice.get(MilestoneName.DETECTED);
        Instant from = span.resolved().at();
        boolean near = Duration.between(started.at(), from).abs().compareTo(NEAR) <= 0;
        if (end == null) {
            // Nothing tells the end but the span itself, and what was taken for the beginning lies within it.
            return from.isBefore(started.at()) && span.until().at().isAfter(started.at());
        }
        return (near
                        || !span.until().at().isAfter(end.at().plus(Choice.MINUTE))
                                && (notice == null || !from.isAfter(notice.at())))
                && !span.until().at().plus(Choice.MINUTE).isBefore(end.at())
                && !from.isAfter(end.at());
    }
}
