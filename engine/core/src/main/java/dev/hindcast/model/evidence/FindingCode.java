package dev.hindcast.model.evidence;

import java.util.Locale;

/** Every kind of {@link Finding}, with its level, what it means and what to do about it. */
public enum FindingCode {
    /** An interval ends before it begins; it is left out of the statistics. */
    NEGATIVE_DURATION(
            Level.ERROR,
            "an interval ends before it begins; it is left out of the statistics",
            "correct one of the two times"),
    /** A duration written in the document differs from its own times by more than a minute. */
    STATED_DIFFERS_FROM_DERIVED(
            Level.ERROR,
            "a duration written in the document differs from its own times by more than a minute",
            "correct the duration or the times, or name the clock it was counted on"),
    /** A duration written in the document counts between other events than its name says. */
    COUNTED_BETWEEN_OTHER_EVENTS(
            Level.NOTE,
            "a duration written in the document counts between other events than its name stands for here",
            "define that duration under \"durations\" in hindcast.yml"),
    /** A duration written in the document is the distance of no two of its times. */
    STATED_FITS_NO_TIMES(
            Level.WARNING,
            "a duration written in the document is the distance of no two of its times",
            "correct the duration or the times, or name the clock it was counted on"),
    /** Two places give different times for one milestone. */
    CONFLICTING_TIMES(Level.ERROR, "two places give different times for one milestone", "keep one of them"),
    /** A time lies far from all its neighbours, as a mistyped year or month does. */
    OUTLYING_TIME(
            Level.ERROR,
            "a time lies far from all its neighbours, as a mistyped year or month does",
            "correct the date"),
    /** Something stands where a time belongs and is not one. */
    UNREADABLE_TIME(
            Level.WARNING, "something stands where a time belongs and is not one", "write it as YYYY-MM-DD HH:MM"),
    /** Something stands where a length of time belongs and cannot be read, or may be two lengths. */
    UNREADABLE_DURATION(
            Level.WARNING,
            "something stands where a length of time belongs and cannot be read, or may be two lengths",
            "write it with its units and without a sign between thousands, such as 18900 s or 5 h 15 min"),
    /** A template's placeholder was left in. */
    PLACEHOLDER(Level.WARNING, "a template's placeholder was left in", "fill it in or delete the line"),
    /** No time zone is stated; UTC was assumed. */
    ASSUMED_ZONE(
            Level.NOTE,
            "no time zone is stated; UTC was assumed",
            "state the zone in the document or set \"zone\" in hindcast.yml"),
    /** The text names no day; the one on which it was written or published was assumed. */
    ASSUMED_DAY(
            Level.NOTE,
            "the text names no day; the one on which it was written or published was assumed",
            "write the day of the incident beside its times"),
    /** The zone abbreviation means more than one zone. */
    AMBIGUOUS_ZONE(Level.WARNING, "the zone abbreviation means more than one zone", "use an offset or a region name"),
    /** What stands where a time zone does is none that is known; the time beside it was read as if no zone were stated. */
    UNKNOWN_ZONE(
            Level.WARNING,
            "what stands where a time zone does is none that is known; the time beside it was read as if no zone were stated",
            "use an offset or a region name"),
    /** The zone abbreviation was not in force on that date; the offset it names was used as written. */
    ZONE_NOT_IN_FORCE(
            Level.WARNING,
            "the zone abbreviation was not in force on that date; the offset it names was used as written",
            "check the hour; name a region instead of an abbreviation"),
    /** A date without a time of day; no duration is computed from it. */
    DATE_ONLY(Level.NOTE, "a date without a time of day; no duration is computed from it", "add the time of day"),
    /** The document does not say when this happened. */
    MISSING_MILESTONE(Level.NOTE, "the document does not say when this happened", "state it, if anybody knows"),
    /** The file name's date is another than that of the times in the document. */
    DATES_DISAGREE(
            Level.NOTE,
            "the file name's date is another than that of the times in the document",
            "rename the file, or correct the times"),
    /** A duration is stated on another clock than the wall clock, whose hours are not known. */
    CALENDAR_DURATION(
            Level.NOTE,
            "a duration is stated on another clock than the wall clock, whose hours are not known",
            "write its hours behind it, or define a calendar of that name in hindcast.yml, to compare the two"),
    /** The severity word is not one of SEV1 to SEV5 and not mapped. */
    UNKNOWN_SEVERITY(
            Level.NOTE,
            "the severity word is not one of SEV1 to SEV5 and not mapped",
            "map it under \"severities\" in hindcast.yml"),
    /** The incident is still open; it counts as unresolved. */
    OPEN_INCIDENT(Level.NOTE, "the incident is still open; it counts as unresolved", "add the end when there is one"),
    /** An index lists the incident under a quarter in which its own times do not lie. */
    LISTED_IN_OTHER_QUARTER(
            Level.WARNING,
            "an index lists the incident under a quarter in which its own times do not lie",
            "move the entry, or correct the times"),
    /** An index states a mean that its own documents do not give. */
    PUBLISHED_MEAN_DIFFERS(
            Level.ERROR, "an index states a mean that its own documents do not give", "recompute the mean"),
    /** The document tells of several incidents; each heading or row with times of its own was read as one. */
    SEVERAL_INCIDENTS(
            Level.NOTE,
            "the document tells of several incidents; each heading or row with times of its own was read as one",
            "check that every incident has a heading or a row of its own"),
    /** Another document tells of the same incident, which so counts twice. */
    DUPLICATE_DOCUMENT(
            Level.WARNING,
            "another document tells of the same incident, which so counts twice",
            "remove one of them, or read with --merge-duplicates"),
    /** Two documents about one incident give different times. */
    DUPLICATES_DISAGREE(
            Level.ERROR, "two documents about one incident give different times", "correct one of the two documents"),
    /** A date in figures may be read two ways, and no other date of the document decides. */
    AMBIGUOUS_DATE(
            Level.WARNING,
            "a date in figures may be read two ways, and no other date of the document decides",
            "write dates as YYYY-MM-DD, or set date-order in hindcast.yml"),
    /** A person is named as the one who acted. */
    NAMED_PERSON(Level.WARNING, "a person is named as the one who acted", "name the role, and say what let it happen"),
    /** An error of a person stands where a cause belongs. */
    HUMAN_ERROR(
            Level.WARNING,
            "an error of a person stands where a cause belongs",
            "say what made it easy to do and hard to notice"),
    /** A judgement on a person. */
    NORMATIVE(Level.WARNING, "a judgement on a person", "say what they knew and what they could see"),
    /** A follow-up that is aimed at a person. */
    BLAME_ACTION(Level.WARNING, "a follow-up that is aimed at a person", "change the tool or the procedure instead"),
    /** What somebody should have done, instead of what happened. */
    COUNTERFACTUAL(Level.NOTE, "what somebody should have done, instead of what happened", "tell what happened"),
    /** Somebody is said to have failed to act. */
    FAILED_TO(Level.NOTE, "somebody is said to have failed to act", "say what they did and why it made sense"),
    /** An act is called a mistake. */
    MISTAKE_WORD(Level.NOTE, "an act is called a mistake", "say what made it look right"),
    /** A sentence that hides what the reader wants to know; never counted. */
    LANGUAGE_HINT(
            Level.NOTE,
            "a sentence that hides what the reader wants to know; a hint, never counted",
            "answer the question"),
    /** The file is no UTF-8 and names no encoding; the one that shows itself was assumed. */
    ASSUMED_ENCODING(
            Level.NOTE,
            "the file is no UTF-8 and names no encoding; the one that shows itself was assumed",
            "save it as UTF-8"),
    /** A part of the document lies beyond a limit and was not read. */
    BEYOND_LIMIT(
            Level.WARNING,
            "a part of the document lies beyond a limit and was not read",
            "leave out what is attached, or give each part a file of its own"),
    /** The front matter cannot be read. */
    UNREADABLE_FRONT_MATTER(Level.ERROR, "the front matter cannot be read; the text below it was", "correct the YAML"),
    /** The incidents come from a table, which says less than documents do. */
    READ_FROM_TABLE(
            Level.NOTE,
            "the incidents come from a table, which says less than the documents it was made from",
            "read the documents for the rest");

    private final Level level;
    private final String meaning;
    private final String remedy;

    FindingCode(Level level, String meaning, String remedy) {
        this.level = level;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    /** Returns the name in outputs: lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how much it matters. */
    public Level level() {
        return level;
    }

    /** Returns what it means, as half a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Returns what the author of the document can do. */
    public String remedy() {
        return remedy;
    }
}
