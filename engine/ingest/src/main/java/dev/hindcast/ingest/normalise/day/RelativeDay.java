package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** By what days a sentence counts from the one on which it was written: "yesterday", "last night", "this morning". Not thread-safe. */
final class RelativeDay {
    private static final WordingFile WORDS = WordingFile.read(RelativeDay.class, "bylines-and-nights.txt");

    /** Beside a time, what went wrong or the beginning of the sentence; a database "upgraded only yesterday" tells of another thing. */
    private static final Wording YESTERDAY = Wording.of("(?:^|[.!?:]\\s)\\W{0,3}(?:late |early )?yesterday\\b(?!['’]s)"
            + "|\\byesterday,? (?:morning|afternoon|evening|night|at|around|about|from|between|we|our|the)\\b|\\d(?:\\s?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})? yesterday\\b"
            + "|\\b(?:gone|dead|out|down|away|unreachable|unavailable|offline|broken)\\b[^.!?,;]{0,30}\\b(?:most(?: part)?|part|much|half|all|(?:whole|entire) day|rest) of yesterday\\b(?!['’]s)"
            + "|\\b(?:sorry|apolog\\w+) (?:about|for)(?=[^.!?,;]{0,60}\\b(?:inconvenience|trouble|missing|lack|loss|lost|broken|slow\\w*|poor|bad|down|outages?|downtime|disruptions?|interruptions?|problems?|issues?|failures?|errors?)\\b)"
            + "(?:(?!\\b(?:notices?|announce\\w*|messages?|e?-?mails?|posts?|silence|repl(?:y|ies)|answers?|updates?|reports?)\\b)[^.!?,;]){0,60}(?<!only )(?<!since )(?<!until )\\byesterday\\b(?!['’]s)"
            + "|\\b(?:outages?|incident|downtime|disruptions?|interruptions?|failures?|problems?|issues?|down|unavailable|offline|failed|crashed|experienced|suffered|occurred|happened)\\b"
            + "[^.!?,;]{0,40}(?<!only )(?<!since )(?<!until )\\byesterday\\b(?!['’]s)");

    /** Most sentences do not have the word at all. */
    private static final Wording WORD = Wording.of("\\byesterday\\b");

    private static final Wording LAST_NIGHT = Wording.of("\\b(?:last night|overnight)\\b");

    private static final Wording TODAY =
            Wording.of("\\b(?:(?:earlier )?today|this (?:morning|afternoon|evening)|tonight)\\b(?!['’]s)");

    private static final String OF_WRITING = "(?:today|this (?:morning|afternoon|evening)|tonight)\\b(?!['’]s)";

    private static final String HAPPENED =
            "\\b(?:was|were|had|has been|have been|went|saw|lost|failed|crashed|stopped|broke|experienced|suffered|happened)\\b";

    /** What was asked or written today tells no day of what it is about. */
    private static final String SAID =
            "(?:asked|told|informed|invited|notified|written|sent|published|posted|released|reviewed|discussed|held|closed|signed|finished)\\b";

    /** "Earlier today the shop was down", not "the team meets today" or "today we were asked why". */
    private static final Wording HAPPENED_TODAY = Wording.of(
            "\\b" + OF_WRITING + "(?:(?!\\b" + SAID + ")[^.!?\"“]){0,80}" + HAPPENED + "(?! (?:also |again |then )?"
                    + SAID + ")|" + HAPPENED + "(?:(?!\\b" + SAID + ")[^.!?,;\"“]){0,80}\\b" + OF_WRITING);

    /** In a title "Today" and "Today-Tickets" may be a name. */
    private static final Pattern TODAY_IN_TITLE = Pattern.compile(
            "(?:^(?:Earlier )?T|(?<![\\p{L}\\d-])t)(?:oday|onight|his (?:morning|afternoon|evening))\\b(?!['’]s|-| \\p{Lu})");

    /** "Earlier today (14 May)" */
    private static final Pattern BEFORE_BRACKET = Pattern.compile(
            "(?i)\\b(?:today|yesterday|tonight|(?:this|last) (?:morning|afternoon|evening|night)),? ?\\($");

    private static final Pattern NIGHT_BRACKET = Pattern.compile("(?i)\\b(?:last night|yesterday(?: \\w+)?),? ?\\($");
    private static final Pattern BEHIND_TIME = Pattern.compile(
            "(?i) (?:this (?:morning|afternoon|evening)|today)(?=\\s*(?:$|[.,;:)]|[^.,;]*\\b(?:was|were|had)\\b))");

    /** Of the time before it, whatever goes on behind. */
    private static final Pattern SAID_OF_TIME =
            Pattern.compile("(?i) (?:(?:earlier )?today|this (?:morning|afternoon|evening))\\b(?!['’]s)");

    /** "All of it was restored at", "we called the operator at": of the account itself. */
    private static final Pattern OF_ACCOUNT = WORDS.pattern("of account");

    /** What somebody wrote or said counts from another day, and what is denied is no end. */
    private static final Pattern SAID_OR_DENIED = WORDS.pattern("said or denied");

    /** So many days after what it tells a text may say "today" of its end. */
    private static final int MOST_DAYS = 2;

    private static final int EARLIEST_EVENING = 5;
    private static final int NOON = 12;

    private final String sentence;
    /** Whether the sentence says "last night"; null until it was asked. */
    private Boolean night;
    /** How many such words it has, and whether it is "yesterday"; below 0 until they were counted. */
    private int words = -1;

    private boolean yesterday;

    private RelativeDay(String sentence) {
        this.sentence = sentence;
    }

    /** Returns those of a sentence, in which the words are looked for once however many times of day it has. */
    static RelativeDay in(String sentence) {
        return new RelativeDay(sentence);
    }

    private static boolean saysYesterday(String text) {
        return WORD.isIn(text) && YESTERDAY.isIn(text);
    }

    /** Returns whether the text counts from the day on which it was written: "this morning", "last night", "yesterday". */
    static boolean isIn(String text) {
        return in(text).words() > 0;
    }

    /** Returns whether a title counts so: there "Today" may be a name. */
    static boolean isInTitle(String title) {
        return TODAY.isIn(title) ? TODAY_IN_TITLE.matcher(title).find() : isIn(title);
    }

    /** Returns whether the text tells what happened on the day on which it was written, be it without a time of day. */
    static boolean tellsOfToday(String text) {
        return TODAY.isIn(text) && HAPPENED_TODAY.isIn(text);
    }

    private boolean night() {
        if (night == null) {
            night = LAST_NIGHT.isIn(sentence);
        }
        return night;
    }

    private int words() {
        if (words < 0) {
            yesterday = saysYesterday(sentence);
            words = (yesterday ? 1 : 0) + (night() ? 1 : 0) + (TODAY.isIn(sentence) ? 1 : 0);
        }
        return words;
    }

    /**
     * Returns how many days before it was written the sentence places a time that has no date of its own.
     *
     * @return 0 or 1; absent where the sentence counts from no day, or from two
     */
    OptionalInt daysBefore(WrittenTime when) {
        if (words() != 1) {
            return OptionalInt.empty();
        }
        // A night has two days.
        boolean evening =
                when.time().filter(time -> !time.isBefore(LocalTime.NOON)).isPresent();
        return night() && when.time().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(yesterday || night() && evening ? 1 : 0);
    }

    /** What began on the day before "today". */
    private static final Pattern EVENING =
            Pattern.compile("(?i)\\b(?:evening|night|afternoon|yesterday|the day before)\\b");

    /** Returns whether "last night" leaves open which half of the day a time is of, as in "last night at 9:30". */
    boolean isUnclear(WrittenTime when) {
        return when.date().isEmpty()
                && when.time()
                        .filter(time -> time.getHour() >= EARLIEST_EVENING && time.getHour() <= NOON)
                        .isPresent()
                && night()
                && !when.saysHalfIn(sentence);
    }

    /** Returns whether "today" in the sentence may be the day on which the text was written, behind an earlier one that it told, or not. */
    boolean isOfWriting(WrittenTime when, Optional<LocalDate> told, DocumentDates dates) {
        return mayBeOfWriting(when, told, dates) && ofWriting(when, told, dates).isEmpty();
    }

    /**
     * Returns the day of writing for the time of an end, or of what the writer did, with "today" right behind it, where the account is of one of the two days before.
     *
     * @param last the day that was told last, without which the account is of that which the document names
     */
    Optional<LocalDate> ofWriting(WrittenTime when, Optional<LocalDate> last, DocumentDates dates) {
        Optional<LocalDate> told = last.or(dates::day);
        return dates.written()
                .filter(written -> mayBeOfWriting(when, told, dates) && isSaidOf(when) && isOfAccount(when))
                .filter(written -> told.filter(day -> !day.plusDays(MOST_DAYS).isBefore(written))
                        .isPresent());
    }

    private boolean mayBeOfWriting(WrittenTime when, Optional<LocalDate> told, DocumentDates dates) {
        return when.date().isEmpty()
                && dates.named()
                && dates.written()
                        .filter(written -> told.filter(written::isAfter).isPresent())
                        .isPresent()
                && words() == 1
                && !yesterday
                && !night();
    }

    private boolean isOfAccount(WrittenTime when) {
        String before = sentence.substring(0, Math.min(when.start(), sentence.length()));
        return OF_ACCOUNT.matcher(before).find()
                && !SAID_OR_DENIED.matcher(before).find();
    }

    private boolean isSaidOf(WrittenTime when) {
        return SAID_OF_TIME
                .matcher(sentence.substring(Math.min(when.end(), sentence.length())))
                .lookingAt();
    }

    /**
     * Returns the day of a time in a sentence that names one: that, but for a time with "today" right behind it the day of writing, or else
     * of the file's name, where that is shortly after: "down since the evening of 13 May, until 8:50 today".
     */
    Optional<LocalDate> ofSentence(WrittenTime when, Optional<LocalDate> named, DocumentDates dates) {
        boolean today = when.date().isEmpty()
                && isSaidOf(when)
                && EVENING.matcher(sentence.substring(0, Math.min(when.start(), sentence.length())))
                        .find();
        return dates.written()
                .or(dates::fileDate)
                .filter(written -> today
                        && named.filter(day -> day.isBefore(written)
                                        && !day.plusDays(MOST_DAYS).isBefore(written))
                                .isPresent())
                .or(() -> named);
    }

    /** Returns whether a date in brackets says which day is meant by such words, which stand before it. */
    boolean isExplainedBy(WrittenTime date) {
        return BEFORE_BRACKET.matcher(sentence.substring(0, date.start())).find();
    }

    /** "From last night (13 May) until 10:45 this morning": the time is not of the day in brackets. */
    boolean isOfDayAfter(WrittenTime date, WrittenTime when) {
        return when.date().isEmpty()
                && when.start() >= date.end()
                && BEHIND_TIME
                        .matcher(sentence.substring(Math.min(when.end(), sentence.length())))
                        .lookingAt()
                && NIGHT_BRACKET.matcher(sentence.substring(0, date.start())).find();
    }

    /** Returns whether the line tells what happened on the day before it was written. */
    static boolean isDayBefore(String line, Iterable<WrittenTime> times) {
        if (saysYesterday(line)) {
            return true;
        }
        RelativeDay days = in(line);
        for (WrittenTime when : times) {
            if (when.time().isPresent() && when.date().isEmpty()) {
                return days.daysBefore(when).orElse(0) == 1;
            }
        }
        return false;
    }
}
