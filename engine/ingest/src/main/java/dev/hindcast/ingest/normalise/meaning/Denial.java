package dev.hindcast.ingest.normalise.meaning;

import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What takes back the meaning that words of a timeline's entry seem to have: "not yet resolved", "no alert fired". */
final class Denial {
    private static final WordingFile WORDINGS = WordingFile.read(Denial.class, "denials.txt");

    private static final Wording UNDONE = WORDINGS.get("undone");
    private static final Wording SILENT = WORDINGS.get("silent");
    private static final Wording FAILING_AFTER = WORDINGS.get("failing after");
    private static final Wording OF_OTHERS = WORDINGS.get("of others");
    private static final Wording BORNE_OUT = WORDINGS.get("borne out");
    private static final Wording NOT_BORNE_OUT = WORDINGS.get("not borne out");

    /** So far behind what others say one's own checks are told of. */
    private static final int SOON = 120;

    private static final Wording AT_LATER_TIME = WORDINGS.get("at a later time");
    private static final Pattern CLOCK = Pattern.compile("\\d[:.h]\\d\\d|\\d ?[ap]\\.?m\\b");
    private static final Wording NOT_SERVICE = WORDINGS.get("not service");
    private static final Wording NUISANCE = WORDINGS.get("nuisance");
    private static final Wording FORMERLY = WORDINGS.get("formerly");
    private static final Wording INITIATED = WORDINGS.get("initiated");
    private static final Wording IN_PROCESS = WORDINGS.get("in process");
    private static final Wording RELEASED = WORDINGS.get("released");
    private static final Wording MISTAKENLY = WORDINGS.get("mistakenly");
    private static final Wording SEEN_WELL = WORDINGS.get("seen well");
    private static final Wording IN_ITS_LOG = WORDINGS.get("in its log");
    private static final Wording REPORTS = WORDINGS.get("reports");
    private static final Wording HELD_BACK = WORDINGS.get("held back");
    private static final Wording IN_BRACKETS = WORDINGS.get("in brackets");

    private static final Pattern AT_ANOTHER_TIME = Pattern.compile(" (?:at|around|by) ~?\\d{1,2}[:.]\\d{2}");

    private static final Wording UNREAD = WORDINGS.get("unread");
    private static final Wording ALL_WELL = WORDINGS.get("all well");
    private static final Wording REPORTS_PROGRESS = WORDINGS.get("reports progress");
    private static final Wording ADDITIONAL = WORDINGS.get("additional");
    private static final Wording REPEATED = WORDINGS.get("repeated");
    private static final Wording FIRST = WORDINGS.get("first");
    private static final Wording FINDS_CAUSE = WORDINGS.get("finds cause");
    private static final Wording ASIDE = WORDINGS.get("aside");
    private static final Wording PUT_RIGHT = WORDINGS.get("put right");
    private static final Wording IN_ORDER = WORDINGS.get("in order");
    private static final Wording PART_PUT_IN = WORDINGS.get("part put in");
    private static final Wording PART = WORDINGS.get("part");
    private static final Wording POSTED = WORDINGS.get("posted");
    private static final Wording POSTED_AT_WORK = WORDINGS.get("posted at work");
    private static final Wording OTHERS_WORK = WORDINGS.get("others work");
    private static final Wording OTHERS_AT_WORK = WORDINGS.get("others at work");
    private static final Wording POSTED_LATER = WORDINGS.get("posted later");
    private static final Wording BY_ITSELF = WORDINGS.get("by itself");
    private static final Wording OPENS = WORDINGS.get("opens");
    private static final Wording CONTINUED = WORDINGS.get("continued");
    private static final Wording NO_HARM = WORDINGS.get("no harm");
    private static final Wording IN_PRODUCTION = WORDINGS.get("in production");
    private static final Wording TAKEN_DOWN = WORDINGS.get("taken down");
    private static final Wording BESIDE = WORDINGS.get("beside");
    private static final Wording SOME_OF = WORDINGS.get("some of");
    private static final Wording DENIED_WITHIN = WORDINGS.get("denied within");
    private static final Wording UNDECIDED = WORDINGS.get("undecided");
    private static final Wording TAKEN_WRONGLY = WORDINGS.get("taken wrongly");
    private static final Wording TOLD_OTHERS = WORDINGS.get("told others");
    private static final Wording MADE = WORDINGS.get("made");

    private Denial() {}

    /** Returns whether the words around a place take back what it seems to mean. */
    static boolean isOf(EntryMeaning meaning, String text, MatchResult match) {
        String before = text.substring(Math.max(0, match.start() - 60), match.start());
        return switch (meaning) {
            case CHANGE -> false;
            case FAILURE -> FORMERLY.isIn(before) || TAKEN_DOWN.isIn(before);
            case CONTAINED, REMEDY ->
                UNDONE.isIn(before)
                        || ASIDE.isIn(before) && PUT_RIGHT.isIn(text.substring(match.start()))
                        || POSTED_AT_WORK.isIn(text)
                        || FAILING_AFTER.isIn(text.substring(match.end()));
            case RECOVERY, WORKING, END ->
                UNDONE.isIn(before)
                        || ASIDE.isIn(before) && PUT_RIGHT.isIn(text.substring(match.start()))
                        || OF_OTHERS.isIn(before) && !isBorneOut(text, match.end())
                        || NOT_SERVICE.isIn(before)
                        || MISTAKENLY.isIn(before)
                        || RELEASED.isIn(before + match.group())
                        || NUISANCE.isIn(before + match.group())
                        || DENIED_WITHIN.isIn(match.group())
                        || SOME_OF.isIn(before)
                        || AT_LATER_TIME.isIn(before)
                                && !CLOCK.matcher(text)
                                        .region(match.end(), text.length())
                                        .find()
                        || INITIATED.isIn(text)
                        || IN_PROCESS.isIn(text.substring(Math.max(0, match.start() - 100), match.start()))
                        || POSTED_AT_WORK.isIn(text)
                        || FAILING_AFTER.isIn(text.substring(match.end()));
            case NOTICE ->
                SILENT.isIn(before)
                        || ALL_WELL.isIn(text)
                        || REPEATED.isIn(before)
                        || HELD_BACK.isIn(before)
                        || TOLD_OTHERS.isIn(before + match.group())
                        || MADE.isIn(before + match.group())
                        || IN_ITS_LOG.isIn(before) && REPORTS.isIn(text.substring(match.start()))
                        || IN_BRACKETS.isIn(before)
                                && AT_ANOTHER_TIME
                                        .matcher(text.substring(match.end()))
                                        .lookingAt()
                        || UNREAD.isIn(text.substring(match.end()))
                        || ADDITIONAL.isIn(text.substring(match.start()))
                        || REPORTS_PROGRESS.isIn(text.substring(match.start()))
                        || SEEN_WELL.isIn(text.substring(match.start()))
                        || POSTED.isIn(text)
                        || PART_PUT_IN.isIn(text.substring(match.start()))
                        || PART.isIn(before) && !EntryMeaning.FAILURE.isSaidIn(text)
                        || !FIRST.isIn(before) && FINDS_CAUSE.isIn(text.substring(match.start()));
            case RESPONSE, TAKEN_ON ->
                POSTED_LATER.isIn(text)
                        || OTHERS_WORK.isIn(text)
                        || OTHERS_AT_WORK.isIn(before)
                        || SILENT.isIn(before)
                        || CONTINUED.isIn(before)
                        || UNDECIDED.isIn(before)
                        || DENIED_WITHIN.isIn(match.group())
                        || TAKEN_WRONGLY.isIn(text.substring(match.start()))
                        || IN_ORDER.isIn(before)
                        || BY_ITSELF.isIn(before) && OPENS.isIn(match.group());
            default ->
                SILENT.isIn(before)
                        || BESIDE.isIn(before)
                        || POSTED.isIn(text)
                        || NO_HARM.isIn(text) && !IN_PRODUCTION.isIn(text);
        };
    }

    private static boolean isBorneOut(String text, int from) {
        String behind = text.substring(from, Math.min(text.length(), from + SOON));
        return BORNE_OUT.isIn(behind) && !NOT_BORNE_OUT.isIn(behind);
    }
}
