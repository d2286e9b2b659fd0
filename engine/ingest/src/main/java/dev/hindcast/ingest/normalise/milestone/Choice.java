package dev.hindcast.ingest.normalise.milestone;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.OtherCase;
import dev.hindcast.ingest.normalise.milestone.MilestoneReader.Chosen;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import dev.hindcast.model.time.Precision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The milestones chosen so far, and what the document says of them otherwise. Not thread-safe. */
final class Choice {
    /** Times that are no further apart are the same. */
    static final Duration MINUTE = Duration.ofSeconds(60);

    private static final Duration LATE_BEGINNING = Duration.ofHours(12);
    /** Told less apart, the row and the sentence are of one notice, and the row is the more exact. */
    private static final Duration SAME_NOTICE = Duration.ofHours(1);

    /** What was there to be noticed, and was not. */
    private static final Wording NOT_TAKEN = Wording.of(
            "\\b(?:dismissed|ignored|missed|overlooked|mut(?:ed|ing)|noise|false alarm|(?:would|could|should|might) have|had (?:the|an?|we|it|this)|nobody|no one|none|until|un(?:noticed|seen|read)"
                    + "|(?:not|never|n['’]t) (?:\\w+ )?(?:read|see|seen|report\\w*|notice\\w*|look\\w*|act\\w*|acknowledged))\\b");
    /** What is closed later than that behind the last row was only put away. */
    private static final Duration LATEST = Duration.ofDays(6);

    private static final Wording CLOSED = Wording.of("\\bclosed\\b");
    private static final Wording CLOSING_LABEL = Wording.of("\\b(?:resolved|closed|closure|closing|resolution)\\b");
    /** Where what is said of a time ends. */
    private static final Pattern CLAUSE_END = Pattern.compile("[,;]\\s|\\s(?:and|but|while|after|when)\\s");

    private final String source;
    private final Map<MilestoneName, Milestone> chosen = new EnumMap<>(MilestoneName.class);
    private final List<Finding> findings = new ArrayList<>();
    /** Whether a field tells when it was taken on by when its record was opened or given to somebody. */
    private boolean ofRecord;
    /** Whether a field tells the end as that of the work. */
    private boolean closedByField;

    Choice(String source) {
        this.source = source;
    }

    /** Returns what was chosen, and when it seemed to be over. */
    Chosen chosen(Optional<Instant> undone) {
        forgetRestorationAtEnd();
        return new Chosen(new Milestones(chosen), List.copyOf(findings), undone);
    }

    /** Returns the milestones chosen so far, by name. */
    Map<MilestoneName, Milestone> soFar() {
        return Collections.unmodifiableMap(chosen);
    }

    /** Returns the milestone of that name, null as long as there is none. */
    Milestone get(MilestoneName name) {
        return chosen.get(name);
    }

    /** Returns whether it is a notice after the beginning and well before the first of the rows, which may go on where the prose ends. */
    boolean isNoticedBefore(MilestoneName name, Milestone told, String sentence) {
        Milestone start = get(MilestoneName.STARTED);
        return name == MilestoneName.DETECTED
                && !NOT_TAKEN.isIn(sentence)
                && isFromTimeline(name)
                && start != null
                && start.hasTimeOfDay()
                && told.hasTimeOfDay()
                && !told.at().isBefore(start.at())
                && told.at().isBefore(get(name).at().minus(SAME_NOTICE));
    }

    /** Returns whether it has to fit what is known though it tells its day: a restoration, and a beginning half a day behind a notice, as of a relapse. */
    boolean hasToFit(MilestoneName name, Milestone told) {
        return name == MilestoneName.MITIGATED
                || name == MilestoneName.STARTED
                        && Stream.of(MilestoneName.DETECTED, MilestoneName.ACKNOWLEDGED)
                                .map(this::get)
                                .anyMatch(known -> known != null
                                        && !told.at().isBefore(known.at().plus(LATE_BEGINNING)));
    }

    /** Returns whether one of that name was chosen, and from a row of the timeline. */
    boolean isFromTimeline(MilestoneName name) {
        Milestone known = chosen.get(name);
        return known != null && known.basis() == Basis.TIMELINE;
    }

    /** Returns whether it is a span that begins with the incident. */
    boolean opensWith(DatedEntry span) {
        Milestone started = chosen.get(MilestoneName.STARTED);
        return started != null
                && span != null
                && span.entry().until().isPresent()
                && Duration.between(started.at(), span.resolved().at()).abs().compareTo(MINUTE) <= 0;
    }

    /** Returns whether a field says when the incident was resolved or closed, not when its harm was over. */
    boolean isClosedByField() {
        Milestone end = chosen.get(MilestoneName.RESOLVED);
        return end != null && end.basis() == Basis.FIELD && closedByField;
    }

    /** Chooses it, whatever was chosen before. */
    void set(MilestoneName name, Milestone milestone) {
        chosen.put(name, milestone);
    }

    /** Chooses it unless one of that name was chosen before. */
    void setIfAbsent(MilestoneName name, Milestone milestone) {
        chosen.putIfAbsent(name, milestone);
    }

    /** Chooses none of that name. */
    void remove(MilestoneName name) {
        chosen.remove(name);
    }

    /** Returns what the prose tells but a day on which all was back: that is no end, but tells which are none. */
    static Map<MilestoneName, DatedEntry> withClock(Map<MilestoneName, DatedEntry> prose) {
        Map<MilestoneName, DatedEntry> told = new EnumMap<>(MilestoneName.class);
        told.putAll(prose);
        told.values().removeIf(entry -> entry.precision() == Precision.DAY);
        return told;
    }

    /** Chooses no end that the timeline tells before the day on which, as the prose says, all was back; null where it says none. */
    void forgetEndBefore(DatedEntry back) {
        if (back != null
                && back.precision() == Precision.DAY
                && isFromTimeline(MilestoneName.RESOLVED)
                && chosen.get(MilestoneName.RESOLVED)
                        .at()
                        .isBefore(back.resolved().at())) {
            remove(MilestoneName.RESOLVED);
        }
    }

    /**
     * Returns whether a sentence says that the incident was closed, later than the row that was chosen as its end and tells only that the
     * service was back.
     */
    boolean isClosedLater(Milestone told, WrittenEntry entry) {
        String sentence = entry.text();
        Milestone end = chosen.get(MilestoneName.RESOLVED);
        return isFromTimeline(MilestoneName.RESOLVED)
                && told.hasTimeOfDay()
                && end.hasTimeOfDay()
                && end.at().plus(MINUTE).isBefore(told.at())
                && told.at().isBefore(end.at().plus(LATEST))
                && CLOSED.isIn(clauseOf(entry))
                && !OtherCase.isToldIn(sentence)
                && EntryMeaning.END.isSaidIn(sentence)
                && !EntryMeaning.END.isSaidIn(end.evidence().excerpt());
    }

    /** What is said of the time of the entry itself. */
    private static String clauseOf(WrittenEntry entry) {
        String sentence = entry.text();
        int start = 0;
        Matcher end = CLAUSE_END.matcher(sentence);
        while (end.find()) {
            if (end.start() >= entry.when().end()) {
                return sentence.substring(start, end.start());
            }
            start = end.end() <= entry.when().start() ? end.end() : start;
        }
        return sentence.substring(start);
    }

    /**
     * Chooses what a field states, unless another field has stated it with its time of day. A ticket that was opened is taken on only where
     * fields before it say when the fault began or was noticed: others are opened afterwards.
     */
    void setField(MilestoneName name, DatedEntry entry) {
        if (MilestoneLabels.isOpening(entry.entry().label())
                && !chosen.containsKey(MilestoneName.STARTED)
                && !chosen.containsKey(MilestoneName.DETECTED)) {
            return;
        }
        Milestone milestone = milestone(name, entry, Basis.FIELD);
        Milestone earlier = chosen.get(name);
        if (earlier == null || !earlier.hasTimeOfDay() && milestone.hasTimeOfDay()) {
            chosen.put(name, milestone);
            ofRecord = name == MilestoneName.ACKNOWLEDGED
                    ? MilestoneLabels.isOfRecord(entry.entry().label())
                    : ofRecord;
            closedByField = name == MilestoneName.RESOLVED
                    ? CLOSING_LABEL.isIn(entry.entry().label())
                    : closedByField;
        } else if (milestone.hasTimeOfDay() && differ(earlier, milestone)) {
            conflict(name, earlier, milestone);
        }
    }

    /** A row that tells of the very end that a field states does not tell it apart from a restoration. */
    private void forgetRestorationAtEnd() {
        Milestone end = chosen.get(MilestoneName.RESOLVED);
        if (isFromTimeline(MilestoneName.MITIGATED)
                && end != null
                && end.basis() == Basis.FIELD
                && !differ(chosen.get(MilestoneName.MITIGATED), end)) {
            remove(MilestoneName.MITIGATED);
        }
    }

    /** A record that was opened or given to somebody before the incident began or after it ended says not when it was taken on. */
    void forgetRecordOutside() {
        Milestone taken = chosen.get(MilestoneName.ACKNOWLEDGED);
        if (ofRecord && taken.hasTimeOfDay()) {
            Milestone started = chosen.getOrDefault(MilestoneName.STARTED, taken);
            Milestone resolved = chosen.getOrDefault(MilestoneName.RESOLVED, taken);
            boolean before = started.hasTimeOfDay() && taken.at().isBefore(started.at());
            boolean behind = resolved.hasTimeOfDay() && taken.at().isAfter(resolved.at());
            if (before || behind) {
                remove(MilestoneName.ACKNOWLEDGED);
            }
        }
    }

    /** Notes the ends that the timeline tells before the one that was chosen from it. */
    void noteEarlierEnds(List<DatedEntry> ends) {
        Milestone resolved = chosen.get(MilestoneName.RESOLVED);
        if (isFromTimeline(MilestoneName.RESOLVED)) {
            ends.stream()
                    .filter(end -> end.until().at().plus(MINUTE).isBefore(resolved.at()))
                    .forEach(end -> noteEarlierEnd(end, resolved));
        }
    }

    /** Notes what tells of a beginning or an end and is not used, and why. */
    void noteUnused(MilestoneName name, List<DatedEntry> unused, String why) {
        for (DatedEntry entry : unused) {
            Milestone milestone = milestone(name, entry, Basis.FIELD);
            findings.add(new Finding(
                    FindingCode.CONFLICTING_TIMES,
                    name.id() + " is " + milestone.at() + ", " + why + "; it is not used",
                    milestone.evidence()));
        }
    }

    private void noteEarlierEnd(DatedEntry end, Milestone resolved) {
        var line = end.entry().line();
        findings.add(new Finding(
                FindingCode.CONFLICTING_TIMES,
                "resolved is said at " + end.until().at() + " too, and at " + resolved.at() + " again at line "
                        + resolved.evidence().line() + "; the last end is used",
                new Evidence(source, line.line(), line.text())));
    }

    /** Returns whether they are further apart than a minute. */
    static boolean differ(Milestone one, Milestone other) {
        return Duration.between(one.at(), other.at()).abs().compareTo(MINUTE) > 0;
    }

    /** Notes that the document tells another time than the one that is kept. */
    void conflict(MilestoneName name, Milestone kept, Milestone other) {
        findings.add(new Finding(
                FindingCode.CONFLICTING_TIMES,
                name.id() + " is " + kept.at() + " at line " + kept.evidence().line() + " and " + other.at()
                        + " at line " + other.evidence().line() + "; the first is used",
                other.evidence()));
    }

    /** Returns the entry as that milestone. */
    Milestone milestone(MilestoneName name, DatedEntry entry, Basis basis) {
        // Of a range the earlier edge is a beginning, the later edge an end.
        boolean end = name == MilestoneName.MITIGATED || name == MilestoneName.RESOLVED;
        var resolved = end ? entry.until() : entry.resolved();
        boolean range = !entry.until().at().equals(entry.resolved().at());
        var line = entry.entry().line();
        return new Milestone(
                resolved.at(),
                entry.precision(),
                entry.entry().when().approximate() || range,
                resolved.basis(),
                basis,
                new Evidence(source, line.line(), line.text()));
    }
}
