package dev.hindcast.ingest.normalise.milestone.story;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The row at which the harm was over, and the one before it that restored the service. */
final class StoryEnding {
    private static final Wording GOES_ON = Wording.of(
            "\\b(?:no (?:improvement|effect|change)|still|again|(?:did|does) not help|not enough|(?:are|remains?|stay|still) affected)\\b");
    private static final Wording STILL = Wording.of(
            "\\bstill (?:\\w+ ){0,2}?(?:fail\\w*|down|broken|unavailable|unreachable|erroring|timing out|not \\w+|slow|hang\\w*|stuck|blank)\\b");
    /** "Logins are intermittent at the moment", said of how it is and not of how it was. */
    private static final Wording WAVERS = Wording.of(
            "\\b(?:is|are|remains?) (?:(?:currently|still|again|now|once more|once again) )+(?:\\w+ly )?(?:intermittent|interrupted|disrupted|degraded|unstable|down|offline|unavailable|unreachable|inaccessible|failing)\\b"
                    + "|\\bcontinu(?:e|es|ing) to (?:address|fight|battle|have|see|experience|suffer from) (?:\\w+ ){0,2}?(?:issues?|problems?|outages?|difficulties|disruptions?|errors?)\\b");
    /** "Down again", "and it went offline once more" */
    private static final Wording RELAPSED = Wording.of(
            "(?:^|[.;!] )(?:(?!(?:load|latency|traffic|usage|cpu|rates?|errors?|temperature|queues?|volume|test\\w*|staging|calm\\w*|cool\\w*|slow\\w*|scale[sd]?|wound|shut|settled|quieted|broke|backed) )(?:and|but|then|all|everything|it|everyone|the \\w+|\\w+) ){0,2}(?:(?:is|are|was|were|goes|went|fell|falls) )?(?:down|offline|unreachable|unavailable|dead) (?:again|once more|anew)\\b(?! (?:for|until|to|because) (?:a |the )?(?:planned|maintenance|repair))");
    /** "Only some of the hosts are back" */
    private static final Wording ONLY_PART = Wording.of(
            "\\bonly (?:(?:an?|about|around|roughly|some) )?(?:parts?|half|third|quarter|portion|fraction|few|handful|some|one|two|three|\\d+ ?%) (?:of (?:[\\w'’-]+ ){1,6}?)?(?:is|are|was|were|has|have|had|came|come|works?) (?:been )?(?:(?:now|back|again) )?(?:back|online|up|working|reachable|available|restored|recovered|re-?activated|re-?enabled|again)\\b");
    /** "Closed again, as the problem is not fixed" */
    private static final Wording NOT_FIXED = Wording.of(
            "\\b(?:problems?|issues?|fault|outage) (?:(?:is|was|has|had|were) )?(?:not (?:yet )?|n['’]t )(?:been )?(?:fixed|resolved|solved|over)\\b");
    /** "By switching to the standby" */
    private static final Wording STOPGAP = Wording.of(
            "\\b(?:switch|fail|mov|point|chang|cut|redirect|rerout)\\w* (?:[\\w'’-]+ ){0,4}?(?:to|onto) (?:(?:the|an?|our|its) )*(?:\\w+ )?(?:back-?up|standby|replica|spare|secondary|fall-?back|mirror|temporary|reserve)\\b");
    /** "The original is repaired and traffic is switched back to it"; logs that are moved back end nothing */
    private static final Wording BACK_AGAIN = Wording.of(
            "\\b(?:(?:switch|fail|flip|cut|redirect|rerout)\\w* |(?:switch|fail|mov|migrat|point|flip|cut|redirect|rerout)\\w* (?:(?:all|the|our) )*(?:traffic|users|customers|clients|services?|requests|everything|production) )back (?:over )?(?:to|onto) "
                    + "(?:it\\b|(?:the|our|its) (?:\\w+ )?(?:primary|original|main|first|repaired|usual|regular|own)\\b)");
    /** What came back only in part is not over. */
    private static final Wording MITIGATED = Wording.of(
            "\\bmitigated\\b|\\bbacklogs?\\b(?:[^.;|]|\\.\\d){0,40}\\b(?:(?:to|will) (?:be )?(?:chew|work|go|get|burn|plow|plough|process|clear|drain|catch|take)|remain|is left|are left)\\w*|\\b(?:with|at|in) (?:an? )?(?:reduced|limited|degraded|restricted) (?:\\w+ )?(?:capacity|performance|functionality|speed|service|mode|operation)\\b");
    /** Who announces that it came back tells of something earlier. */
    private static final Wording ANNOUNCED = Wording.of("^(?:\\w+ ){0,3}?announc(?:e[sd]?|ing|ement)\\b");

    private static final String TEST_SYSTEM =
            "(?:test-?net|staging|sandbox|test (?:chain|network|system|environment|server|cluster))";
    private static final String CAME_BACK =
            "(?:restored|restarted|relaunched|recovered|recovers|back|up|online|working|works|operational|available|healthy)";

    /** What came back for tests only, where more came back after it. */
    private static final Wording OF_TESTS = Wording.of("\\b(?:" + TEST_SYSTEM
            + " (?:(?!and|after|before|then|but|so|while)[\\w-]+ ){0,5}?" + CAME_BACK + "|" + CAME_BACK
            + " (?:(?:on|in|for) )?(?:(?:the|our|its) )?" + TEST_SYSTEM + ")\\b");

    /** "Alert QueueAge again", "pager again" */
    private static final Wording AGAIN = Wording.of(
            "\\b(?:alerts?|alarms?|pager|pages?|paged|firing|complaints?|tickets?)\\b[^.;|]{0,25}\\b(?:again|once more|a second time)\\s*(?:$|[.!,;:(])");

    /** "Outage ends", hours before the case is closed */
    private static final Wording OVER = Wording.of(
            "\\b(?:(?:outage|impact|downtime|disruption|degradation) (?:(?:is|was|has) )?(?:over|ends|ended)|end of (?:the )?(?:outage|impact|downtime|disruption))\\b(?! (?:for|in|on|at) (?!all\\b|every|both\\b|\\d))");

    /** The outage of another or a part of it, a question after it, or a post by which the end is announced. */
    private static final Wording NOT_OVER = Wording.of(
            "\\b(?:power|their|his|her|partial|first|(?:provider|vendor|supplier|carrier|upstream)(?:['’]?s)?) (?:[\\w-]+ )?(?:outage|impact|downtime|disruption|degradation)\\b"
                    + "|\\b(?:status ?page|tweet(?:s|ed)?|posts?(?!-)|posted|announc\\w+|asks?|asked)\\b|\\?");

    /** With all of it back, the outage was over. */
    private static final Wording WHOLE = Wording.of("\\b(?:all|fully|everything|everyone|completely)\\b");

    /** Fewer rows are no story whose last row closes it. */
    private static final int FEWEST_ROWS = 3;

    /** Who says outright that it is mitigated does not take it back by looking into the errors further. */
    private static final Wording SAID_MITIGATED = Wording.of("\\bmitigated\\b");

    private static final Wording LOOKED_INTO = Wording.of(
            "\\b(?:still|continu(?:e|es|ing)(?: to)?) (?:\\w+ly )?(?:investigat(?:e|ing)|look(?:ing)? into|analy[sz](?:e|ing)) (?:\\w+ ){0,4}?(?:errors?|failures?|problems?|issues?|reports?|latency|time-?outs?)\\b(?! (?:still|again|remain|persist|continue))");

    private StoryEnding() {}

    /**
     * Finds the last end that is told, or else the last recovery; the first recovery before it that lasted restored the service.
     *
     * @return what seemed to be the end, where it is told to go on behind it
     */
    static Optional<Told> find(List<Told> told, Optional<Told> noticed, Map<MilestoneName, DatedEntry> byName) {
        List<Told> after = Told.since(noticed.or(() -> Told.first(told, Told::tellsHarm)), told);
        List<Told> ends = Told.all(after, Told::tellsEnd);
        List<Told> recoveries = themselves(Told.all(after, Told::tellsRecovery));
        List<Told> last = !ends.isEmpty() ? ends : !recoveries.isEmpty() ? recoveries : remedyOrLast(after, noticed);
        List<Told> contained = Told.all(after, t -> t.says(EntryMeaning.CONTAINED));
        if (last.isEmpty()) {
            contained.stream().findFirst().ifPresent(t -> byName.put(MilestoneName.MITIGATED, t.entry()));
            return Optional.empty();
        }
        Told end = last.get(last.size() - 1);
        if (Told.first(after, t -> isReopenedAfter(t, end, after)).isPresent()
                || ends.isEmpty() && Told.first(after, t -> goesOnAfter(t, end)).isPresent()) {
            return Optional.of(end);
        }
        if (ends.isEmpty() && (end.isWatched() || MITIGATED.isIn(end.text()))) {
            byName.put(
                    MilestoneName.MITIGATED,
                    lasting(recoveries, after, end).orElse(end).entry());
            return Optional.of(end);
        }
        Optional<Told> again = ends.isEmpty() && STOPGAP.isIn(end.text())
                ? Told.first(after, t -> isBackAgain(t, end))
                : Optional.empty();
        if (again.isPresent()) {
            byName.put(MilestoneName.MITIGATED, end.entry());
            byName.put(MilestoneName.RESOLVED, again.get().entry());
            return Optional.empty();
        }
        byName.put(MilestoneName.RESOLVED, end.entry());
        lasting(recoveries, after, end)
                .or(() -> Told.first(contained, t -> lasts(t, after, end)))
                .ifPresent(t -> byName.put(MilestoneName.MITIGATED, t.entry()));
        return Optional.empty();
    }

    private static List<Told> remedyOrLast(List<Told> after, Optional<Told> noticed) {
        List<Told> remedy = noticed.isPresent()
                ? lastRemedy(after)
                : beginsStory(after)
                        ? Told.all(
                                lastRemedy(after),
                                t -> t.at().isAfter(after.get(0).at()))
                        : List.of();
        return remedy.isEmpty() ? lastRow(after) : remedy;
    }

    /** Where nobody is said to notice, the first of several rows tells outright how it began. */
    private static boolean beginsStory(List<Told> after) {
        return after.size() >= FEWEST_ROWS && after.get(0).tellsOnset();
    }

    /** The harm is over where a row says so outright, whatever part came back before it; else with the first recovery that lasts. */
    private static Optional<Told> lasting(List<Told> recoveries, List<Told> after, Told end) {
        List<Told> over = Told.all(
                after, t -> OVER.isIn(t.text()) && !NOT_OVER.isIn(t.text()) && (t.tellsEnd() || t.tellsRecovery()));
        return Told.first(over, t -> lasts(t, after, end))
                .filter(t -> Told.first(
                                recoveries,
                                r -> r.at().isBefore(t.at()) && WHOLE.isIn(r.text()) && lasts(r, after, end))
                        .isEmpty())
                .or(() -> Told.first(
                        recoveries,
                        t -> lasts(t, after, end)
                                && Told.first(recoveries, t::isOfAnotherPart).isEmpty()));
    }

    private static boolean lasts(Told recovery, List<Told> after, Told end) {
        return recovery.at().isBefore(end.at())
                && Told.first(after, later -> failsAgain(later, recovery, end)).isEmpty();
    }

    /** A row that says it still fails tells that what seemed to be the recovery was none. */
    private static boolean goesOnAfter(Told later, Told end) {
        return later.at().isAfter(end.at())
                && (ONLY_PART.isIn(later.text())
                        || WAVERS.isIn(later.text())
                        || RELAPSED.isIn(later.text())
                        || STILL.isIn(later.text()) && later.says(EntryMeaning.FAILURE));
    }

    /** The incident was opened again, and rows from there on tell that it goes on. */
    private static boolean isReopenedAfter(Told later, Told end, List<Told> after) {
        return later.at().isAfter(end.at())
                && later.isReopened()
                && Told.first(
                                after,
                                t -> !t.at().isBefore(later.at())
                                        && (t.says(EntryMeaning.FAILURE) || GOES_ON.isIn(t.text())))
                        .isPresent();
    }

    private static boolean isBackAgain(Told later, Told stopgap) {
        return later.at().isAfter(stopgap.at())
                && later.at().isBefore(stopgap.at().plus(Story.SAME_STORY))
                && BACK_AGAIN.isIn(later.text());
    }

    /** Returns the recoveries but those that are only announced, or of a system for tests, if there are others. */
    private static List<Told> themselves(List<Told> recoveries) {
        return without(OF_TESTS, without(ANNOUNCED, recoveries));
    }

    private static List<Told> without(Wording others, List<Told> recoveries) {
        List<Told> themselves = Told.all(recoveries, t -> !others.isIn(t.text()));
        return themselves.isEmpty() ? recoveries : themselves;
    }

    /** Where nobody says that it came back, the last remedy that was put in place, if nothing is told to fail after it. */
    private static List<Told> lastRemedy(List<Told> after) {
        for (int i = after.size() - 1; i >= 0; i--) {
            Told row = after.get(i);
            if (row.says(EntryMeaning.REMEDY)) {
                return List.of(row);
            }
            if (GOES_ON.isIn(row.text()) || row.says(EntryMeaning.FAILURE) || row.says(EntryMeaning.NOTICE)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** Where no recovery is told, the row that closes the story if it says that something works. */
    private static List<Told> lastRow(List<Told> after) {
        if (after.size() < FEWEST_ROWS) {
            return List.of();
        }
        Told last = after.get(after.size() - 1);
        Instant before = after.get(after.size() - 2).at();
        boolean works = last.says(EntryMeaning.WORKING)
                && !last.says(EntryMeaning.FAILURE)
                && !last.at().isAfter(before.plus(Story.SAME_STORY))
                && !GOES_ON.isIn(last.text())
                && !last.says(EntryMeaning.RESPONSE);
        return works ? List.of(last) : List.of();
    }

    /** What still fails after a recovery, before the end, was not restored by it. */
    private static boolean failsAgain(Told later, Told recovery, Told end) {
        return later.at().isAfter(recovery.at())
                && later.at().isBefore(end.at())
                && (later.says(EntryMeaning.FAILURE)
                        || NOT_FIXED.isIn(later.text())
                        || later.says(EntryMeaning.NOTICE) && AGAIN.isIn(later.text()))
                && !later.says(EntryMeaning.RECOVERY)
                && !(SAID_MITIGATED.isIn(recovery.text()) && LOOKED_INTO.isIn(later.text()));
    }
}
