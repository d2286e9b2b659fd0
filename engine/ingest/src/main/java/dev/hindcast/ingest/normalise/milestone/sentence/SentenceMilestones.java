package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.day.ToldDays;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.zone.SaidZone;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.ZoneContext;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The milestones that titles and sentences state, each from the first that does. Not thread-safe. */
final class SentenceMilestones {
    private static final Wording UNTIL = Wording.of("\\b(?:until|till) (?:about |around |approximately |roughly )?$");
    private static final Wording POSTED = Wording.of("\\bposted(?: on| at)? $");
    /** That the work is over brings nothing back. */
    private static final Wording STOOD_DOWN = Wording.of("\\bstood down\\b");

    /** Words that belong to a time stand so near before it, in characters. */
    private static final int BESIDE = 40;

    private final ToldDays days;
    private final SaidZone zone;
    private final Map<MilestoneName, DatedEntry> found = new EnumMap<>(MilestoneName.class);
    private final SentenceMoments moments;
    /** When all is said to have been back, where that is a day only. */
    private Optional<DatedEntry> dayOfEnd = Optional.empty();
    /** The sentence before the one at hand. */
    private String last = "";
    /** The remedy of which no sentence yet says that it was none. */
    private Optional<DatedEntry> remedied = Optional.empty();

    SentenceMilestones(ToldDays days, SaidZone zone, ZoneContext zones) {
        this.days = days;
        this.zone = zone;
        this.moments = new SentenceMoments(days, zones);
    }

    /** Returns what the prose tells; where no end is told, the last remedy is one, and the day on which all was back takes the place of one before it. */
    SentenceReader.Prose prose() {
        remedied.ifPresent(entry -> found.putIfAbsent(MilestoneName.RESOLVED, entry));
        dayOfEnd.ifPresent(day -> found.merge(
                MilestoneName.RESOLVED,
                day,
                (end, none) -> end.until().at().isBefore(day.resolved().at()) ? day : end));
        return moments.with(found);
    }

    /** Adds what a title or another heading tells: "Mail outage 14 May 10:02 – 10:40 UTC", "14 May 10:02 – 10:40 UTC" */
    void addTitle(TextLine title, Part part) {
        List<WrittenTime> times = Clauses.inOneZone(clocks(title.times()));
        boolean span = times.size() == 2 && Clauses.join(title.text(), times.get(0), times.get(1));
        if (span && (Harm.isToldIn(title.text()) || SpanMeaning.isAll(title.text(), times))) {
            span(title.text(), title, part, times);
            moments.addWindow(title, part, times);
        } else if (times.size() == 1 && Beginning.titleSaysSince(title.text())) {
            entry(title.text(), title, part, times.get(0), Optional.empty())
                    .ifPresent(entry -> found.putIfAbsent(MilestoneName.STARTED, entry));
        }
    }

    private static List<WrittenTime> clocks(List<WrittenTime> times) {
        return times.stream().filter(when -> when.time().isPresent()).toList();
    }

    private void span(String sentence, TextLine line, Part part, List<WrittenTime> times) {
        List<WrittenTime> both = days.ofSpan(sentence, times.get(0), times.get(1));
        if (both.isEmpty()) {
            return;
        }
        entry(sentence, line, part, both.get(0), Optional.of(both.get(1))).ifPresent(range -> {
            found.putIfAbsent(MilestoneName.STARTED, range);
            found.putIfAbsent(MilestoneName.RESOLVED, range);
        });
    }

    /** Adds what was changed in a sentence before one that tells its harm: "At 10:02 we deployed a new version. Right after, nothing loaded." */
    void addCause(String sentence, TextLine line, Part part) {
        if (EntryMeaning.CHANGE.isSaidIn(sentence) && !EntryMeaning.NOTICE.isSaidIn(sentence)) {
            addOnly(MilestoneName.STARTED, sentence, line, part);
        }
    }

    /**
     * Adds when what the next sentence calls done or closed was: "It did not finish until 10:30. Once that was complete, the site came back."
     */
    void addEnd(String sentence, String next, TextLine line, Part part) {
        Optional<DatedEntry> before =
                Optional.ofNullable(found.get(MilestoneName.RESOLVED)).filter(end -> EntryMeaning.END.isSaidIn(next));
        before.ifPresent(end -> found.remove(MilestoneName.RESOLVED));
        addOnly(MilestoneName.RESOLVED, sentence, line, part);
        // What was back before it is considered closed was restored.
        before.filter(end -> found.putIfAbsent(MilestoneName.RESOLVED, end) != null)
                .ifPresent(end -> found.putIfAbsent(MilestoneName.MITIGATED, end));
    }

    private void addOnly(MilestoneName name, String sentence, TextLine line, Part part) {
        List<WrittenTime> times = zone.of(sentence, clocks(line.timesOf(sentence)));
        if (times.size() == 1) {
            entry(sentence, line, part, times.get(0), Optional.empty())
                    .ifPresent(entry -> found.putIfAbsent(name, entry));
        }
    }

    /** Adds what the sentence tells. */
    void add(String sentence, TextLine line, Part part) {
        if (SentenceMeaning.tellsRestoring(sentence)) {
            found.computeIfPresent(
                    MilestoneName.RESOLVED, (name, end) -> end.entry().text().equals(last) ? moments.undone(end) : end);
        }
        if (SentenceMeaning.keepsOpen(sentence)) {
            Optional<DatedEntry> kept = Optional.ofNullable(found.remove(MilestoneName.RESOLVED));
            kept.ifPresent(moments::undone);
            kept.filter(end -> end.entry().until().isEmpty())
                    .ifPresent(end -> found.putIfAbsent(MilestoneName.MITIGATED, end));
        }
        String before = last;
        last = sentence;
        if (remedied.filter(fix -> fix.entry().section() == part.section()).isPresent()
                && SentenceMeaning.tellsOnOfRemedy(sentence)) {
            remedied.ifPresent(moments::undone);
            remedied = Optional.empty();
        }
        if (SentenceMeaning.isNoAccount(sentence)) {
            return;
        }
        if (!TimeScanner.mayTellTime(sentence)) {
            days.openSentence(sentence, List.of(), false);
            return;
        }
        List<WrittenTime> all = ofAccount(sentence, OtherTimes.eachOnce(sentence, line.timesOf(sentence)));
        List<WrittenTime> times = StatedLength.fitted(sentence, zone.of(sentence, Clauses.inOneZone(clocks(all))));
        List<WrittenTime> bare =
                all.stream().filter(when -> when.time().isEmpty()).toList();
        if (!bare.isEmpty() && times.stream().anyMatch(when -> when.date().isPresent())) {
            // "Starting on 14 May and ending on 15 May at 10:02": of which day the time is not is not told, what began
            // neither.
            return;
        }
        days.openSentence(sentence, bare, times.isEmpty() && Harm.isToldIn(sentence));
        if (times.isEmpty() && bare.size() == 1 && SentenceMeaning.tellsAllBack(sentence, part.role())) {
            dayOfEnd = entry(sentence, line, part, bare.get(0), Optional.empty());
        }
        boolean range = times.size() == 2
                && (Clauses.isRange(sentence, times.get(0), times.get(1))
                        || SpanMeaning.tellsBothEnds(sentence) && Clauses.join(sentence, times.get(0), times.get(1)));
        boolean twoRanges = TwoRanges.isIn(sentence, times);
        // What is told of two times at once is told of neither alone.
        if (range || !Clauses.areListed(sentence, times)) {
            moments.add(sentence, times, line, part);
        }
        if (!range && !twoRanges) {
            addClauses(sentence, before, ListedReturns.last(sentence, times), line, part);
        } else if (part.role() != SectionRole.RESPONSE
                && (SpanMeaning.isOfHarm(sentence, times.get(0).start())
                        || range && StatedLength.isOfImpact(sentence, part, times))) {
            span(sentence, line, part, twoRanges ? TwoRanges.around(times) : SpanMeaning.onOneDay(sentence, times));
        }
        // What is told after a range happened within it.
        boolean within = range || twoRanges && times.get(3).date().isEmpty();
        (within ? times.subList(0, 1) : times).forEach(when -> days.remember(when, false));
    }

    /** The times but those of a remark: "it went down at 10:02, as it had on 30 April at 16:30". */
    private List<WrittenTime> ofAccount(String sentence, List<WrittenTime> times) {
        boolean bare = false;
        List<WrittenTime> own = new ArrayList<>();
        for (WrittenTime when : times) {
            if (!days.isAside(sentence, when, bare) && !(bare && days.isLongBefore(when))) {
                own.add(when);
            }
            bare |= when.time().isPresent() && when.date().isEmpty();
        }
        return own;
    }

    /** A sentence with several times is read if each of them has a clause of its own. */
    private void addClauses(String sentence, String previous, List<WrittenTime> times, TextLine line, Part part) {
        List<String> clauses = Clauses.each(sentence, times);
        int together = Clauses.openTogether(sentence, times);
        for (int i = 0; i < clauses.size(); i++) {
            String clause = clauses.get(i);
            WrittenTime when = times.get(i);
            WrittenTime before = times.get(Math.max(0, i - 1));
            // What happened at several times happened first at the first.
            WrittenTime first = i > 0 && i == together - 1 ? times.get(0) : when;
            String told = clauses.get(Math.max(0, i - 1));
            boolean falls = Clauses.passMidnight(before, when);
            boolean night = falls && Clauses.isOfIncident(told);
            boolean other = i > 0 && Clauses.goesOn(clause) && !Clauses.isOfIncident(told);
            boolean unclear = falls && !night && !found.containsKey(MilestoneName.STARTED) || other;
            moments.addOther(other, sentence, when, line, part);
            Optional<MilestoneName> name = meaning(clause, previous, sentence, when, part)
                    .filter(meant -> meant != MilestoneName.RESOLVED || !unclear);
            if (name.isPresent() && name.get() != MilestoneName.RESOLVED) {
                addTold(name.get(), entry(sentence, line, part, first, Optional.empty()), clause, part);
            } else if (name.isPresent()) {
                Optional<DatedEntry> end = night
                        ? entry(sentence, line, part, before, Optional.of(when))
                        : entry(sentence, line, part, when, Optional.empty(), days.ofEnd(when));
                addTold(name.get(), end, clause, part);
            }
            if (SaidPlainly.wentDownAgain(clause)) {
                entry(sentence, line, part, when, Optional.empty()).ifPresent(this::forgetEndBefore);
            }
            if (SentenceMeaning.isRemedied(clause)) {
                remedied = entry(sentence, line, part, when, Optional.empty());
            }
        }
    }

    /** What the clause says of its time, as the words around that in its sentence bear out. */
    private Optional<MilestoneName> meaning(
            String clause, String previous, String sentence, WrittenTime when, Part part) {
        // "Was unavailable until 7:52" tells the end; a post tells of a notice or a beginning that was before it.
        String beside = sentence.substring(Math.max(0, when.start() - BESIDE), when.start());
        boolean until = UNTIL.isIn(beside);
        boolean posted = POSTED.isIn(beside);
        return SentenceMeaning.of(clause, part.role(), when.date().isPresent())
                .or(() ->
                        SaidPlainly.beganThen(clause, previous) ? Optional.of(MilestoneName.STARTED) : Optional.empty())
                .map(name -> name == MilestoneName.STARTED ? beginningOrEnd(sentence, when, until) : name)
                .filter(name -> !posted || name == MilestoneName.RESOLVED)
                .filter(name -> name != MilestoneName.RESOLVED || !days.isLongBefore(when))
                .filter(name -> !Clauses.namesSomething(sentence, when));
    }

    private static MilestoneName beginningOrEnd(String sentence, WrittenTime when, boolean until) {
        if (until && Clauses.harmComesBefore(sentence, when)) {
            return MilestoneName.RESOLVED;
        }
        return SentenceMeaning.endedHarm(sentence.substring(when.end()))
                ? MilestoneName.MITIGATED
                : MilestoneName.STARTED;
    }

    /** What was back for less than some hours before it failed once more was not over. */
    private void forgetEndBefore(DatedEntry again) {
        found.computeIfPresent(
                MilestoneName.RESOLVED, (name, end) -> FullerEnd.isUndone(end, again) ? moments.undone(end) : end);
    }

    private void addTold(MilestoneName name, Optional<DatedEntry> told, String clause, Part part) {
        told.ifPresent(entry -> put(name, entry, clause, part));
        if (name == MilestoneName.STARTED && SentenceMeaning.tellsNoticeAtStart(clause)) {
            told.ifPresent(entry -> put(MilestoneName.DETECTED, entry, clause, part));
        }
    }

    /** The first counts; but where a service is said to be back in full later, or another to have stayed down until later, it was only restored before. */
    private void put(MilestoneName name, DatedEntry entry, String clause, Part part) {
        DatedEntry before = found.putIfAbsent(name, entry);
        if (before == null || name != MilestoneName.RESOLVED) {
            return;
        }
        boolean rows = part.role() == SectionRole.TIMELINE; // There the last end counts.
        boolean span = before.entry().until().isPresent();
        boolean later = before.until().at().isBefore(entry.resolved().at());
        boolean fuller = later
                && !rows
                && (FullerEnd.isTold(before.entry(), entry.entry(), clause) || !span && Clauses.tellsUntilWhen(clause));
        // The end of a span is a recovery only where the incident is said to have been closed later.
        if (fuller
                && (!span || FullerEnd.closes(before.entry(), clause))
                && !STOOD_DOWN.isIn(before.entry().text())) {
            found.putIfAbsent(MilestoneName.MITIGATED, before);
        }
        if (later && rows || fuller || FullerEnd.isRecoveryAtEnd(before, entry)) {
            found.put(MilestoneName.RESOLVED, entry);
        }
    }

    private Optional<DatedEntry> entry(
            String sentence, TextLine line, Part part, WrittenTime when, Optional<WrittenTime> until) {
        return entry(sentence, line, part, when, until, days.of(when));
    }

    private Optional<DatedEntry> entry(
            String sentence,
            TextLine line,
            Part part,
            WrittenTime when,
            Optional<WrittenTime> until,
            DocumentDates dates) {
        Optional<DatedEntry> dated = moments.dated(sentence, line, part, when, until, dates);
        days.remember(when, true);
        return days.isMistyped(when) ? Optional.empty() : dated;
    }
}
