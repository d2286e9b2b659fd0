package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in a remark on something else than what the account tells: "we saw a similar dip on 3 May at 02:10", "the update of 3 April". */
final class Aside {
    private static final Pattern STATE = Pattern.compile("(?i)\\W{0,9}(?:current |final )?(?:status|state):");
    /** Of what came before, or of a comparison. */
    private static final Wording LIKENESS = Wording.of(
            "(?i)(?:\\b(?:similar|comparable|identical|earlier|previous|prior|preceding|another|last time) (?:[\\w-]+ ){0,3}?(?:(?:on|of|from|in|at) )?"
                    + "|\\b(?:as|like|unlike|compared (?:with|to)|same as|reminiscent of|(?:same|exactly) what happened)(?: (?:in|on|during|with|after|at))? (?:the |our |that )?(?:[\\w-]+ ){0,3}?(?:on|of|from|in) )"
                    + "(?:[a-z]{3,6}day,? )?(?:the )?$");
    /** What was made, sent or changed some day and is only named by it. */
    private static final Wording NAMED_BY_DAY = Wording.of(
            "(?i)\\b(?:(?:rehearsals?|drills?|dry[ -]runs?) on (?:the )?(?:[a-z]{3,6}day,? )?(?:the )?$|(?:updates?|upgrades?|releases?|firmware|versions?|patch(?:es)?|changes?|maintenance|migration|backups?|newsletter|letter|audit|inspection|reports?|rfo|rca|notice|pending|outstanding|overdue)"
                    + " (?:(?:was )?(?:sent|issued|dated|published) (?:on )?|of |from |since )(?:[a-z]{3,6}day,? )?(?:the )?$"
                    + "|\\b(?:approved|authori[sz]ed|requested|signed off)(?: by (?:[\\w-]+ ){1,4}?)? ?on (?:the )?(?:[a-z]{3,6}day,? )?(?:the )?$"
                    + "|(?:meetings?|reviews?|drills?|exercises?|retrospectives?)\\b[^.;()]{0,40}\\((?:held|conducted) (?:on )?(?:the )?(?:[a-z]{3,6}day,? )?(?:the )?$"
                    + "|(?:merged|released|introduced|committed|installed|bought|built|written|filed) \\($"
                    + "|(?:(?:notified|announced|advertised) to (?:you|(?:all |our )*(?:customers|users|members|tenants)|everyone)|announced|advertised|(?:as|work|maintenance),? (?:was |were )?(?:already )?notified) (?:on )?(?:[a-z]{3,6}day,? )?(?:the )?$)");
    /** Since when something was as it is, which only explains what the sentence tells: "(it was stuck since the 22nd of April)". */
    private static final Pattern STATE_SINCE = Pattern.compile("(?i)\\([^()]*\\b(?:since|until|till) (?:the )?$");
    /** Where the clause of a date begins or ends. */
    private static final Pattern CLAUSE = Pattern.compile("[,;:]| (?:and|but|which|that) ");
    /** What tells of the end in the past is no plan. */
    private static final Wording PAST =
            Wording.of("\\b(?:was|were|had|came|got|restored|resolved|recovered|returned|back)\\b");

    private static final Wording PLAN = Wording.of(
            "\\b(?:will|shall|(?:is|are) (?:due|planned|scheduled|expected|going)|(?:we|which) (?:also )?plan|planned for|scheduled for|next (?:meeting|review))\\b");
    /** How far before the time its occasion is looked for, in characters. */
    private static final int BEFORE = 80;

    private static final int WEEK = 7;

    private static final Wording CHANGED = Wording.of(
            "\\b(?:was|were|had been|we|they) (?:\\w+ )?(?:installed|replaced|changed|moved|exchanged|set up|put in)\\b");

    private Aside() {}

    /** Returns whether the clause of the time tells of what is planned, and of nothing that was. */
    static boolean isOfPlan(String sentence, WrittenTime when) {
        int at = Math.min(when.start(), sentence.length());
        int end = Math.min(when.end(), sentence.length());
        Matcher mark = CLAUSE.matcher(sentence);
        int from = 0;
        while (mark.find() && mark.start() < at) {
            from = mark.end();
        }
        String clause = sentence.substring(Math.min(from, at), mark.find(end) ? mark.start() : sentence.length());
        return PLAN.isIn(clause) && !PAST.isIn(clause);
    }

    /**
     * Returns whether the text has words before the date by which it is that of something else than the account, or names another thing by it.
     *
     * @param above the line before it in its paragraph, empty if there is none
     */
    static boolean mayBe(String above, String text, WrittenTime when) {
        String before = when.start() < BEFORE ? above + " " + before(text, when) : before(text, when);
        return LIKENESS.isIn(before) || NAMED_BY_DAY.isIn(before);
    }

    /** Returns whether a sentence tells no failure, or what was changed or put right: that some day may only have led to the incident. */
    static boolean isOfChange(String sentence) {
        return !Harm.isToldIn(sentence)
                || EntryMeaning.CHANGE.isSaidIn(sentence)
                || EntryMeaning.REMEDY.isSaidIn(sentence)
                || CHANGED.isIn(sentence);
    }

    /**
     * Returns whether the date of a time is only that of a remark on something before the day that the document names, or of a plan
     * after it.
     *
     * @param told whether a time of that day was told before: else that day may be the one of writing
     */
    static boolean isOne(String text, WrittenTime when, DocumentDates dates, boolean told) {
        Optional<LocalDate> own = date(when, dates);
        if (own.isEmpty()) {
            return false;
        }
        LocalDate date = own.get();
        LocalDate account = dates.day().orElse(date);
        if (!date.isBefore(account)) {
            return date.isAfter(account) && isOfPlan(text, when);
        }
        if (!told) {
            return false;
        }
        String before = before(text, when);
        return LIKENESS.isIn(before) || date.isBefore(account.minusDays(1)) && NAMED_BY_DAY.isIn(before);
    }

    /**
     * Returns whether a day that a sentence names apart from its times may be theirs: it opens the sentence, or is neither long before the
     * account nor that since which something was as it was.
     */
    static boolean leavesDay(String sentence, WrittenTime day, DocumentDates dates, boolean told) {
        return day.start() <= ToldDays.OPENING
                || !(told && isLongBefore(day, dates))
                        && !STATE_SINCE.matcher(before(sentence, day)).find();
    }

    /**
     * Returns whether the sentence names another thing by a day before that of the document: its times are not those of the account.
     *
     * @param when the time
     * @param bare the day that the sentence names apart from its times
     */
    static boolean isOfOther(String sentence, WrittenTime when, Optional<WrittenTime> bare, DocumentDates dates) {
        Optional<WrittenTime> named = when.date().isPresent() ? Optional.of(when) : bare;
        return named.filter(day -> date(day, dates)
                        .filter(date -> date.isBefore(dates.day().orElse(date)))
                        .isPresent())
                .filter(day -> NAMED_BY_DAY.isIn(before(sentence, day)))
                .isPresent();
    }

    /** Returns whether the date of a time is more than a week before the day that the document names. */
    static boolean isLongBefore(WrittenTime when, DocumentDates dates) {
        return date(when, dates)
                .filter(date -> dates.day().orElse(date).minusDays(WEEK).isAfter(date))
                .isPresent();
    }

    /** The full date of the time, where the document names its own day. */
    private static Optional<LocalDate> date(WrittenTime when, DocumentDates dates) {
        return when.date()
                .filter(date -> dates.named() && date.month() != 0)
                .flatMap(date -> dates.complete(date, dates.day()));
    }

    private static String before(String text, WrittenTime when) {
        int end = Math.min(when.start(), text.length());
        return text.substring(Math.max(0, end - BEFORE), end);
    }

    /** Returns whether a day is known to be before that of the account. */
    static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> account) {
        return day.isPresent() && account.filter(day.get()::isBefore).isPresent();
    }

    /** Returns whether a sentence is the state of the incident, whose clock is that of its record. */
    static boolean isOfState(String sentence) {
        return STATE.matcher(sentence).lookingAt();
    }
}
