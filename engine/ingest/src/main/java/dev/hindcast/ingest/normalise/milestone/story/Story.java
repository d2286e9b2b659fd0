package dev.hindcast.ingest.normalise.milestone.story;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.StatedDuration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the entries of a timeline tell: which of them is which milestone.
 *
 * @param byName the entry of each milestone that the words make clear
 * @param ends all entries that say it is over
 * @param undone what seemed to be the end, where it is told to go on behind it
 */
public record Story(Map<MilestoneName, DatedEntry> byName, List<DatedEntry> ends, Optional<DatedEntry> undone) {
    private static final Wording DECLARED = Wording.of(
            "\\b(?:incident|outage|emergency|sev ?-?\\d|p[1-5]) (?:is |was |has been )?(?:declared|raised)\\b"
                    + "|\\b(?:declares?|declared|opens?|opened|raises?|raised) (?:it )?(?:an? |the )?(?:\\w+ )?(?:incident|outage|emergency|sev ?-?\\d|p[1-5])\\b");
    /** A record of it, which says nothing of who noticed. */
    private static final Wording RECORDED =
            Wording.of("\\b(?:incident|outage|sev ?-?\\d|p[1-5]) (?:is |was |has been )?opened\\b");

    /** What was over began anew. */
    private static final Wording RECURRED = Wording.of(
            "\\b(?:recur(?:s|red)|reappear(?:s|ed)|resurfac(?:es|ed)|relapse[sd]?)\\b|\\b(?:comes?|came|happen(?:s|ed)|start(?:s|ed)|began|begins|fail(?:s|ed|ing)|down|occur(?:s|red)|return(?:s|ed)|spik(?:es?|ed)|tim(?:e|es|ed|ing) out|crash(?:es|ed)?|br(?:eaks|oke)|open(?:s|ed)? the incident) again\\b");

    /** What is told later is of what was done afterwards. */
    static final Duration SAME_STORY = Duration.ofHours(24);

    /** A report may be written down earlier than the beginning that is told outright, but hardly more than this. */
    private static final Duration EARLY = Duration.ofHours(1);

    private static final Comparator<Told> BY_TIME = Comparator.comparing(Told::at);

    /** Returns whether a text tells that what was over began anew. */
    public static boolean recurs(String text) {
        return RECURRED.isIn(text);
    }

    /** Returns the entry of that milestone, absent where the words do not make it clear. */
    public Optional<DatedEntry> get(MilestoneName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Reads the story.
     *
     * @param entries the timeline, times of day known, in reading order
     * @param stated the durations the document states; they tell which row its authors counted from
     */
    public static Story of(List<DatedEntry> entries, List<StatedDuration> stated) {
        List<Told> told = new ArrayList<>();
        entries.forEach(entry -> told.add(Told.of(entry)));
        told.sort(BY_TIME);
        Map<MilestoneName, DatedEntry> byName = new EnumMap<>(MilestoneName.class);
        Optional<Told> noticed = noticed(told);
        noticed.ifPresent(t -> byName.put(MilestoneName.DETECTED, t.entry()));
        response(told, noticed).ifPresent(t -> byName.put(MilestoneName.ACKNOWLEDGED, t.entry()));
        Optional<Told> undone = StoryEnding.find(told, noticed, byName);
        forgetLateResponse(byName);
        byName.putAll(marked(told));
        StatedFit.fitted(told, noticed, stated, byName);
        if (!byName.containsKey(MilestoneName.STARTED)) {
            StoryBeginning.find(told, noticed, Optional.ofNullable(byName.get(MilestoneName.RESOLVED)), stated)
                    .ifPresent(t -> byName.put(MilestoneName.STARTED, t.entry()));
        }
        StatedFit.mitigated(told, stated, byName);
        return new Story(byName, ends(told, noticed).stream().map(Told::entry).toList(), undone.map(Told::entry));
    }

    private static List<Told> ends(List<Told> told, Optional<Told> noticed) {
        return noticed.map(Told::at)
                .map(at -> Told.all(told, t -> at.isBefore(t.at()) && t.tellsEnd()))
                .orElse(List.of());
    }

    /** What the authors themselves have marked goes before what the words seem to say; of several ends the last counts. */
    private static Map<MilestoneName, DatedEntry> marked(List<Told> told) {
        Map<MilestoneName, DatedEntry> marked = new EnumMap<>(MilestoneName.class);
        for (Told row : told) {
            if (row.isMarked(MilestoneName.RESOLVED)) {
                marked.put(MilestoneName.RESOLVED, row.entry());
            } else {
                row.mark().ifPresent(name -> marked.putIfAbsent(name, row.entry()));
            }
        }
        if (isReopened(told, marked.get(MilestoneName.RESOLVED))) {
            marked.remove(MilestoneName.RESOLVED);
        }
        return marked;
    }

    /** Behind the end that was marked it is told to begin anew, and to end in other words. */
    private static boolean isReopened(List<Told> told, DatedEntry end) {
        return end != null
                && Told.first(
                                told,
                                t -> t.at().isAfter(end.resolved().at()) && (t.isReopened() || RECURRED.isIn(t.text())))
                        .flatMap(anew -> Told.first(told, t -> t.at().isAfter(anew.at()) && t.tellsEnd()))
                        .isPresent();
    }

    /** The first notice; who declares an incident has noticed it, and who was told of it before its record was opened is not told later. */
    private static Optional<Told> noticed(List<Told> told) {
        Optional<Told> marked = Told.first(told, t -> t.isMarked(MilestoneName.DETECTED));
        return marked.or(() -> Told.first(told, t -> t.tellsNotice() && isOfThis(t, told))
                .filter(first -> before(first, told, RECORDED).isEmpty())
                .map(first -> before(first, told, DECLARED).orElse(first)));
    }

    /**
     * Where a row says outright that the outage begins there, a notice before it that tells of no failure was of something else; so was
     * one a day before the first harm that is told.
     */
    private static boolean isOfThis(Told notice, List<Told> told) {
        boolean failure = notice.says(EntryMeaning.FAILURE);
        if (!failure
                && Told.first(told, Told::tellsOnset)
                        .filter(onset -> notice.at().isBefore(onset.at().minus(SAME_STORY)))
                        .isPresent()) {
            return false;
        }
        Optional<Told> outright =
                Told.first(told, t -> t.says(EntryMeaning.BEGINNING) || t.isMarked(MilestoneName.STARTED));
        return outright.isEmpty()
                || !notice.at().isBefore(outright.get().at())
                || notice.at().isAfter(outright.get().at().minus(EARLY)) && failure;
    }

    /** Before the first notice that is told, the row in which the incident was declared already, or its record opened. */
    private static Optional<Told> before(Told notice, List<Told> told, Wording known) {
        return Told.first(told, t -> t.at().isBefore(notice.at()) && known.isIn(t.text()));
    }

    /** The first sign of work; not one that comes after something was changed already, unless someone takes it on outright. */
    private static Optional<Told> response(List<Told> told, Optional<Told> noticed) {
        return Told.first(Told.since(noticed, told), t -> t.says(EntryMeaning.RESPONSE))
                .filter(t -> t.says(EntryMeaning.TAKEN_ON) || !workedBefore(told, noticed, t));
    }

    private static boolean workedBefore(List<Told> told, Optional<Told> noticed, Told response) {
        return noticed.isPresent()
                && Told.first(
                                told,
                                t -> t.at().isAfter(noticed.get().at())
                                        && t.at().isBefore(response.at())
                                        && t.tellsWork())
                        .isPresent();
    }

    /** Work of which nobody tells before the end was on something else: the cause, the report. */
    private static void forgetLateResponse(Map<MilestoneName, DatedEntry> byName) {
        DatedEntry response = byName.get(MilestoneName.ACKNOWLEDGED);
        DatedEntry end = byName.get(MilestoneName.RESOLVED);
        if (response != null
                && end != null
                && response.resolved().at().isAfter(end.until().at())) {
            byName.remove(MilestoneName.ACKNOWLEDGED);
        }
    }
}
