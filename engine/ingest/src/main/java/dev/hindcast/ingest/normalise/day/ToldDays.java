package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of which day the bare times of the prose are: of that of those told before them, sentence by sentence. Not thread-safe. */
public final class ToldDays {
    /** A bare time that is earlier by more hours is of another day, and of which is not clear. */
    private static final int FALL = 3;
    /** A day within so many signs opens its sentence. */
    static final int OPENING = 24;

    /** Who goes back to what was before does not go on to the next day. */
    private static final Wording GOES_BACK =
            Wording.of("\\b(?:earlier|before|previous(?:ly)?|already|(?:this|that|the same) (?:morning|day)|had)\\b");
    /** What happened is told in the past; peak hours and nightly jobs are not. */
    private static final Wording HAPPENED = Wording.of(
            "(?<!\\b(?:is|are|be|being|the|a|an) )\\b(?:\\w{2,}ed|was|were|went|fell|broke|began|lost|stood|shut|cut|took|saw|came|got|hung|ran)\\b");

    /** Of its time only the day holds for the account, which stands below it. */
    private final DocumentDates dates;
    /** The last time that was told with its day. */
    private Optional<LocalDateTime> last = Optional.empty();
    /** The day that the sentence at hand names apart from its times. */
    private Optional<WrittenDate> today = Optional.empty();
    /** The same with its place. */
    private Optional<WrittenTime> bracketed = Optional.empty();
    /** The last time of day at which something happened, with its day or without. */
    private Optional<LocalTime> clock = Optional.empty();
    /** Whether the account stands on one of two days, such as "last night at 9:30", until the next date. */
    private boolean unclear;
    /** The sentence at hand, which may count its day from that of writing. */
    private String sentence = "";
    /** Whether it tells of what happened: asked once for all its times. */
    private boolean happened;

    private boolean goesBack;
    private RelativeDay relative = RelativeDay.in("");
    private NextDay next = NextDay.in("");
    private final Night night;
    /** Whether the paragraph told last of a day long before that of the document: bare times behind it may be of either. */
    private boolean longBefore;
    /** Whether a time of the day that the document names was told, or it opened a sentence: then it is that of the account, others are aside. */
    private boolean anchored;
    /** The day on which the post at hand was written. */
    private Optional<WrittenDate> posted = Optional.empty();
    /** The dates of weekdays that the paragraph told with both. */
    private final Map<DayOfWeek, LocalDate> weekdays = new EnumMap<>(DayOfWeek.class);

    /** Begins an account in a document of those dates. */
    public ToldDays(DocumentDates dates) {
        this.dates = dates;
        this.night = new Night(dates.day().filter(day -> dates.overnight()));
    }

    /** Another paragraph begins: which days weekdays were is over. */
    public void openParagraph() {
        weekdays.clear();
        longBefore = false;
    }

    /** Another section begins: its posts are others. */
    public void openSection() {
        posted = Optional.empty();
    }

    /** Another post begins, written on that day. */
    public void openPost(WrittenTime head) {
        posted = head.date();
        clock = Optional.empty();
        last = Optional.empty();
    }

    /**
     * Another sentence begins.
     *
     * @param text the sentence
     * @param bare the days it names apart from its times
     * @param tellsHarmAlone whether it has no times of day and tells of harm; its day then holds for the sentences after it
     */
    public void openSentence(String text, List<WrittenTime> bare, boolean tellsHarmAlone) {
        sentence = text;
        happened = HAPPENED.isIn(text);
        goesBack = GOES_BACK.isIn(text);
        relative = RelativeDay.in(text);
        next = NextDay.in(text);
        night.openSentence(happened && !goesBack);
        boolean onDay = bare.size() == 1 && Aside.leavesDay(text, bare.get(0), dates, anchored);
        today = onDay && !TwoDays.areIn(text, bare.get(0)) ? bare.get(0).date() : Optional.empty();
        boolean inFront = onDay && bare.get(0).start() <= OPENING;
        anchored |= inFront && happened && dates.named() && complete(today).equals(dates.day());
        complete(today).map(day -> NamedWeekday.dated(text, day)).ifPresent(weekdays::putAll);
        bracketed = bare.size() == 1 ? Optional.of(bare.get(0)) : Optional.empty();
        boolean heads = inFront && Byline.isDateAlone(text, bare.get(0));
        if (heads || tellsHarmAlone && today.isPresent() && (inFront || relative.isExplainedBy(bare.get(0)))) {
            last = complete(today)
                    .filter(day -> heads || isNear(day))
                    .map(LocalDate::atStartOfDay)
                    .or(() -> last);
            anchored |= told().equals(dates.day());
        }
    }

    /** The day of a time holds for those after it, also where what it tells is no milestone; a weekday alone only where it is one or opens the account. */
    public void remember(WrittenTime when, boolean milestone) {
        Optional<DayOfWeek> weekday = NamedWeekday.of(sentence, when);
        boolean opens = happened && !goesBack && when.start() <= OPENING && clock.isEmpty() && !anchored;
        if (isMistyped(when) || isStamp(when) || weekday.isPresent() && !milestone && !opens) {
            return;
        }
        last = night.before(when, last);
        longBefore = isLongBefore(when) || longBefore && when.date().isEmpty() && today.isEmpty();
        if (longBefore || Aside.isOfOther(sentence, when, bracketed, dates) || isGoneBackTo(when)) {
            return;
        }
        Optional<LocalDate> day = weekday.isPresent()
                ? dayOf(weekday.get(), when)
                : nextDay(when).or(() -> complete(when.date().or(() -> today))).or(() -> counted(when));
        unclear = weekday.isPresent()
                ? day.isEmpty()
                : (unclear || isUnclear(when)) && when.date().isEmpty() && today.isEmpty();
        Optional<LocalTime> told = when.time().filter(time -> !Aside.isOfState(sentence));
        clock = told.isEmpty() ? clock : told.filter(time -> happened);
        last = day.map(date -> date.atTime(told.orElse(LocalTime.MIDNIGHT))).or(() -> last);
        anchored |= last.isEmpty() ? clock.isPresent() : told().equals(dates.day());
    }

    /** "The standby had stopped on Sunday 10 March at 03:15", amid what was told of the 13th. */
    private boolean isGoneBackTo(WrittenTime when) {
        var account = told().or(() -> anchored && dates.named() ? dates.day() : Optional.empty());
        return goesBack && Aside.isBefore(complete(when.date()), account);
    }

    /** Returns whether the date of the time cannot be meant, so that it is of no use. */
    public boolean isMistyped(WrittenTime when) {
        return when.date().filter(dates::isMistyped).isPresent();
    }

    /** Returns whether the time, perhaps behind one without a date, is that of a remark on something else than the account. */
    public boolean isAside(String text, WrittenTime when, boolean behindBare) {
        return Aside.isOne(text, when, dates, anchored || behindBare);
    }

    /** Returns whether its date is so long before the day that the document names that it is hardly one of the account. */
    public boolean isLongBefore(WrittenTime when) {
        return anchored && Aside.isLongBefore(when, dates);
    }

    /** "Ann@2031-05-15 15:26:36:" over an account of the day before: when it was written down, to the second. */
    private boolean isStamp(WrittenTime when) {
        Optional<LocalDate> written =
                complete(when.date().filter(date -> dates.named() && Byline.isStamp(sentence, when)));
        return written.filter(day -> dates.day().filter(day::isAfter).isPresent())
                .isPresent();
    }

    /** Returns the dates by which that time is to be read. A date written before holds, unless the time falls back by hours. */
    public DocumentDates of(WrittenTime when) {
        return of(when, false);
    }

    /** Returns the dates by which the time of an end is to be read: one of the small hours is of the next day where the evening was told last. */
    public DocumentDates ofEnd(WrittenTime when) {
        return of(when, true);
    }

    private DocumentDates of(WrittenTime when, boolean end) {
        last = night.before(when, last);
        Optional<DayOfWeek> weekday = NamedWeekday.of(sentence, when);
        unclear |= isUnclear(when);
        if (weekday.isPresent() || (clock.isPresent() || last.isPresent() || today.isPresent()) && next.isOf(when)) {
            return dates.onDay(weekday.isPresent() ? dayOf(weekday.get(), when) : nextDay(when));
        }
        if ((unclear || longBefore && posted.isEmpty()) && when.date().isEmpty() && today.isEmpty()) {
            return dates.onDay(Optional.empty());
        }
        if (bracketed.filter(date -> relative.isOfDayAfter(date, when)).isPresent()) {
            return dates.onDay(complete(today).map(day -> day.plusDays(1)));
        }
        Optional<LocalDate> named = relative.ofSentence(when, complete(today), dates)
                .or(() -> counted(when))
                .or(() -> last.isEmpty() ? complete(posted) : Optional.empty());
        if (when.date().isEmpty() && named.isPresent()) {
            return dates.onDay(named);
        }
        if (when.date().filter(date -> date.month() == 0).isPresent() && last.isPresent()) {
            // "The 20th at 23:00" is of the month that was told before.
            return dates.onDay(told());
        }
        if (end && when.date().isEmpty() && !goesBack && Night.passesMidnight(clock, when)) {
            return dates.onDay(told().or(dates::day).map(day -> day.plusDays(1)));
        }
        if (when.date().isPresent() || last.isEmpty()) {
            return when.date().isPresent() || today.isPresent() ? dates : dates.onDay(dates.dayOfFirst(when.time()));
        }
        LocalTime before = last.get().toLocalTime();
        LocalTime least = before.minusHours(Math.min(FALL, before.getHour()));
        return dates.onDay(when.time().filter(least::isAfter).isPresent() ? Optional.empty() : told());
    }

    private boolean isUnclear(WrittenTime when) {
        return relative.isUnclear(when) || posted.isEmpty() && relative.isOfWriting(when, told(), dates);
    }

    /** "The next day at 06:48", after the day told before it; after one of the small hours the same may be meant. */
    private Optional<LocalDate> nextDay(WrittenTime when) {
        boolean early = clock.isPresent() && clock.get().getHour() < Night.MORNING;
        return next.isOf(when) && !early
                ? next.of(
                        when,
                        () -> complete(today)
                                .or(this::told)
                                .or(() -> dates.day().filter(day -> dates.named() && clock.isPresent())))
                : Optional.empty();
    }

    /** "Yesterday at 13:25", of the day on which the post or else the text was written; or a time behind the midnight after those told. */
    private Optional<LocalDate> counted(WrittenTime when) {
        var written = complete(posted).or(dates::countedFrom).or(() -> relative.ofWriting(when, told(), dates));
        if (when.date().isPresent() || today.isPresent()) {
            return Optional.empty();
        }
        return written.flatMap(from -> relative.daysBefore(when).stream()
                        .mapToObj(from::minusDays)
                        .findFirst())
                .or(() -> night.dayOf(when, clock, told().or(() -> dates.day().filter(day -> dates.named()))));
    }

    /**
     * The day that the weekday of a time means: that of the sentence or of the document where they are on it. Absent where it could be
     * another, or where the time is said to be of a day that is not on it: one of the two is a slip.
     */
    private Optional<LocalDate> dayOf(DayOfWeek weekday, WrittenTime when) {
        Optional<LocalDate> named = complete(today);
        if (named.filter(day -> day.getDayOfWeek() == weekday).isPresent()) {
            return named;
        }
        if (named.isPresent() && NamedWeekday.isInClauseOf(sentence, bracketed.get(), when)) {
            return Optional.empty();
        }
        Optional<LocalDate> before = named.or(this::told);
        return dates.day()
                .filter(day -> dates.named() && day.getDayOfWeek() == weekday)
                .filter(day -> before.filter(day::isBefore).isEmpty())
                .or(() -> Optional.ofNullable(weekdays.get(weekday)))
                .or(() -> dates.onWeekday(weekday, before));
    }

    /**
     * Returns the two times of a span. A weekday beside its end is the next such after a beginning with a day of its own; else both are
     * on it, but for a span that passes midnight. None where that is not clear.
     */
    public List<WrittenTime> ofSpan(String span, WrittenTime start, WrittenTime end) {
        Optional<DayOfWeek> weekday = NamedWeekday.of(span, end);
        if (weekday.isEmpty()) {
            return List.of(start, end);
        }
        LocalTime from = start.time().orElse(LocalTime.MIDNIGHT);
        LocalTime until = end.time().orElse(LocalTime.MIDNIGHT);
        boolean own = start.date().isPresent() || NamedWeekday.of(span, start).isPresent();
        if (!own && until.isAfter(from)) {
            return dayOf(weekday.get(), start)
                    .map(day -> List.of(start.onDay(day), end.onDay(day)))
                    .orElse(List.of());
        }
        Optional<LocalDate> first = complete(start.date()).or(() -> of(start).day());
        return first.flatMap(day -> dates.onWeekday(weekday.get(), first)
                        .filter(last -> last.atTime(until).isAfter(day.atTime(from))))
                .filter(last ->
                        !until.isAfter(from) || last.equals(first.get()) || !NamedWeekday.isBetween(span, start))
                .map(last -> List.of(start, end.onDay(last)))
                .orElse(List.of());
    }

    private Optional<LocalDate> told() {
        return last.map(LocalDateTime::toLocalDate);
    }

    private Optional<LocalDate> complete(Optional<WrittenDate> written) {
        return written.flatMap(date -> dates.complete(date, date.month() == 0 ? told().or(dates::day) : dates.day()));
    }

    /** "Last night (Wednesday, 5 November) …" moves the account; a later day is that of a plan, one far before of another event. */
    private boolean isNear(LocalDate told) {
        long before = dates.day().map(day -> ChronoUnit.DAYS.between(told, day)).orElse(0L);
        return before >= 0 && before <= DocumentDates.NEAR_DAYS;
    }
}
