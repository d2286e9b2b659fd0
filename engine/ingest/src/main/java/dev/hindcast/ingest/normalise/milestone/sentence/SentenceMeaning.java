package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.wording.Look;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import dev.hindcast.model.SectionRole;
import dev.hindcast.model.time.MilestoneName;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence of the prose says happened at its time. */
final class SentenceMeaning {
    private static final WordingFile WORDINGS = WordingFile.read(SentenceMeaning.class, "sentence-meanings.txt");

    /** A declaration, an acknowledgement or the start of work; a first finding is none. */
    private static final Wording TAKEN_ON = EntryMeaning.WORDINGS.get("taken on in prose");

    private static final Wording MITIGATED = WORDINGS.get("mitigated");
    private static final Wording TOOK_UP = WORDINGS.get("took up");
    private static final Wording FOUND_FAILED = WORDINGS.get("found failed");
    private static final Wording MEANWHILE = WORDINGS.get("meanwhile");
    private static final Wording FOUND_OUT = WORDINGS.get("found out");

    private static final Wording NOTICED_AT_LAST = WORDINGS.get("noticed at last");
    private static final Wording STEP = WORDINGS.get("step");
    private static final Wording COUNTED = WORDINGS.get("counted");
    private static final Wording REPORTS = WORDINGS.get("reports");
    private static final Wording AT_ONCE = WORDINGS.get("at once");
    private static final Wording HARMLESS = WORDINGS.get("harmless");
    private static final Wording BEING_RESTORED = WORDINGS.get("being restored");

    private static final Wording UNHARMED = WORDINGS.get("unharmed");
    private static final Wording AWAITED = WORDINGS.get("awaited");

    /** "The fix was to point it at the new hosts and was completed at 23:39" */
    private static final Wording REMEDIED = EntryMeaning.WORDINGS.get("remedied in prose");

    private static final Wording ENDED_HARM = WORDINGS.get("ended harm");
    private static final Wording UNREAD = WORDINGS.get("unread");
    private static final Wording IN_VAIN = WORDINGS.get("in vain");
    private static final Wording LOOKS_BACK = WORDINGS.get("looks back");
    private static final Wording LOOKS_AHEAD = WORDINGS.get("looks ahead");
    private static final Wording AT_ONCE_OR_NOW = WORDINGS.get("at once or now");
    private static final Wording BEGAN_AT = WORDINGS.get("began at");
    private static final Wording SEEN_THEN = WORDINGS.get("seen then");
    private static final Wording ALL_BACK = WORDINGS.get("all back");

    private static final Set<SectionRole> TELL_THE_WHOLE =
            EnumSet.of(SectionRole.SUMMARY, SectionRole.IMPACT, SectionRole.OTHER);

    private static final Wording THEN_DONE = WORDINGS.get("then done");
    private static final Wording ANNOUNCED = WORDINGS.get("announced");
    private static final Wording CONDITION = WORDINGS.get("condition");
    private static final Wording NO_ACCOUNT = WORDINGS.get("no account");
    private static final Wording CORRECTED = WORDINGS.get("corrected");
    private static final Wording ANOTHER = WORDINGS.get("another");
    private static final Wording KEPT_OPEN = WORDINGS.get("kept open");

    private static final Pattern RELATIVE = Pattern.compile("(?i)\\b(?:which|that|who) $");
    /** The clause ends before a time is told, so that the time is not that of the plan. */
    private static final Pattern CLOSED = Pattern.compile(
            "(?i)(?:(?!\\d{1,2}[:.]\\d\\d).)*?" + "(?:,|\\b(?:crashed|failed|went|stopped|broke|died|froze)\\b|$)");

    private SentenceMeaning() {}

    /** "The standby, which was supposed to take over, crashed at 10:02" announces nothing. */
    private static boolean isAnnounced(String sentence) {
        return ANNOUNCED
                .first(
                        sentence,
                        plan -> !(RELATIVE.matcher(sentence.substring(0, plan.start()))
                                        .find()
                                && CLOSED.matcher(sentence.substring(plan.end()))
                                        .lookingAt()))
                .isPresent();
    }

    /** Returns whether it says that the case was kept open: what was back before was not its end. */
    static boolean keepsOpen(String sentence) {
        return KEPT_OPEN.isIn(sentence);
    }

    /** Returns whether no time of a sentence is one of the incident: it tells of a plan, of an example or of another incident. */
    static boolean isNoAccount(String sentence) {
        return CONDITION.isIn(sentence)
                || ANOTHER.isIn(sentence)
                || CORRECTED.isIn(sentence)
                || NO_ACCOUNT.isIn(sentence) && !SpanMeaning.tellsBothEnds(sentence);
    }

    /** Returns whether it says that a remedy was in place at its time, and nothing of what came of it: an end where none is told. */
    static boolean isRemedied(String sentence) {
        return REMEDIED.isIn(sentence) && !EntryMeaning.NOTICE.isSaidIn(sentence);
    }

    /** Returns whether a sentence behind a remedy says that it did not help, that the harm went on, or that it ended at a time that is not told. */
    static boolean tellsOnOfRemedy(String sentence) {
        boolean timed =
                TimeScanner.scan(sentence).stream().anyMatch(when -> when.time().isPresent());
        return IN_VAIN.isIn(sentence) && !LOOKS_AHEAD.isIn(sentence)
                || !LOOKS_BACK.isIn(sentence) && !isSaidOver(sentence) && Harm.isToldIn(sentence)
                || !timed && isSaidOver(sentence) && !AT_ONCE_OR_NOW.isIn(sentence);
    }

    /** Returns whether a sentence that tells the beginning outright tells that somebody was alerted at the same moment. */
    static boolean tellsNoticeAtStart(String sentence) {
        return BEGAN_AT.isIn(sentence) && SEEN_THEN.isIn(sentence);
    }

    /** Returns whether a sentence of an account says that all was back; which day it names tells that an end before it was none. */
    static boolean tellsAllBack(String sentence, SectionRole role) {
        return TELL_THE_WHOLE.contains(role) && ALL_BACK.isIn(sentence) && EntryMeaning.RECOVERY.isSaidIn(sentence);
    }

    /** Returns whether the words behind its time tell that what was done then ended the harm. */
    static boolean endedHarm(String behind) {
        return ENDED_HARM.isIn(behind);
    }

    /** Returns whether it says that the service is only being restored. */
    static boolean tellsRestoring(String sentence) {
        return BEING_RESTORED.isIn(sentence);
    }

    private static boolean isSaidOver(String sentence) {
        return EntryMeaning.END.isSaidIn(sentence) || EntryMeaning.RECOVERY.isSaidIn(sentence);
    }

    /**
     * Returns the milestone that a sentence with one time tells, absent if it tells several things or none.
     *
     * @param role of the section it stands in
     * @param dated whether its time is written with a day
     */
    static Optional<MilestoneName> of(String sentence, SectionRole role, boolean dated) {
        Look look = EntryMeaning.lookAt(sentence);
        boolean lasted = Clauses.tellsUntilWhen(sentence);
        boolean over = lasted
                || AWAITED.isIn(sentence)
                || SaidPlainly.over(sentence)
                || !UNHARMED.isIn(sentence)
                        && !STEP.isIn(sentence)
                        && !COUNTED.isIn(sentence)
                        && !AT_ONCE.isIn(sentence)
                        && (EntryMeaning.END.isSaidIn(look) || EntryMeaning.RECOVERY.isSaidIn(look));
        boolean noticed = (EntryMeaning.NOTICE.isSaidIn(look) || SaidPlainly.noticed(sentence))
                && !Beginning.saysSince(sentence)
                && !MEANWHILE.isIn(sentence)
                && !UNREAD.isIn(sentence);
        boolean began = !lasted
                && !REPORTS.isIn(sentence)
                && !HARMLESS.isIn(sentence)
                && !isAnnounced(sentence)
                && (Beginning.isToldIn(look)
                        || SaidPlainly.began(sentence)
                        || dated && Beginning.opensAccount(sentence));
        if (!over && THEN_DONE.isIn(sentence)) {
            return Optional.empty();
        }
        if (TOOK_UP.isIn(sentence)) {
            return over ? Optional.empty() : Optional.of(MilestoneName.ACKNOWLEDGED);
        }
        if (FOUND_FAILED.isIn(sentence)) {
            return over ? Optional.empty() : Optional.of(MilestoneName.STARTED);
        }
        if (dated && !over && role != SectionRole.RESPONSE && FOUND_OUT.isIn(sentence)) {
            return Optional.of(MilestoneName.DETECTED);
        }
        if (NOTICED_AT_LAST.isIn(sentence)) {
            return Optional.of(MilestoneName.DETECTED);
        }
        if (!noticed && !over && !began && (TAKEN_ON.isIn(sentence) || SaidPlainly.takenUp(sentence))) {
            return Optional.of(MilestoneName.ACKNOWLEDGED);
        }
        if (began
                && !over
                && (!noticed || BEGAN_AT.isIn(sentence))
                && role != SectionRole.RESPONSE
                && role != SectionRole.DETECTION) {
            return Optional.of(MilestoneName.STARTED);
        }
        if (noticed && !over && !began && role != SectionRole.RESPONSE) {
            return Optional.of(MilestoneName.DETECTED);
        }
        boolean limited = MITIGATED.isIn(sentence) && !EntryMeaning.END.isSaidIn(look);
        MilestoneName end = limited ? MilestoneName.MITIGATED : MilestoneName.RESOLVED;
        boolean contained = !over && EntryMeaning.CONTAINED.isSaidIn(look);
        return (over || contained) && !noticed && !began
                ? Optional.of(contained ? MilestoneName.MITIGATED : end)
                : Optional.empty();
    }
}
