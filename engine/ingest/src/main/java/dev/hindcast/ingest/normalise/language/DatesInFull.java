package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.wording.WordingFile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a document does not write in full. One that it names with its year somewhere is the same where it has none; "yesterday" and
 * "today" count from the day outside the text, or in a line above, on which it was written, as long as no other day is told: below
 * that they may count from it.
 */
final class DatesInFull {
    private static final Pattern WITH_YEAR = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern LETTER_OR_FIGURE = Pattern.compile("[\\p{L}\\d]");
    /** A span from a day that is named to "today" ends on that of writing. */
    private static final String UNTIL = "~～〜∼–—";

    private static final String QUOTES = "„“”\"«»‘‚‹›";
    /** What is said of a day that is named with two years. */
    private static final String SEVERAL = "";

    /** Who writes longer after the last day that is told does not count from the one on which that page was put out. */
    private static final int MOST_DAYS = 14;

    /** So many signs may stand before what opens a line. */
    private static final int MOST_BEFORE = 4;

    /** What is to be done may be due on any day. */
    private static final String TASKS = "Action items";

    /** What a text tells counts from the day on which it was put out, not from that of a later change. */
    private static final Pattern CHANGED = Moments.compiled(
            WordingFile.read(DatesInFull.class, "in-any-language.txt").anyOf("changed"));

    /** Between these a stamp in UTC has the day of the clocks on the wall from America to Japan. */
    private static final LocalTime EARLIEST = LocalTime.of(8, 0);

    private static final LocalTime LATEST = LocalTime.of(15, 0);

    private final Map<String, String> byDay = new HashMap<>();
    private final Language language;
    /** The day on which it was written, if "yesterday" can count from that. */
    private Optional<LocalDate> written;
    /** Whether the text tells of a day in the fortnight before that. */
    private boolean recent;
    /** Whether it tells of one long before, which is that of all of it where no recent one is told. */
    private boolean old;
    /** Whether it tells of one after that. */
    private boolean goesOn;
    /** Whether a line above tells another day. */
    private boolean told;
    /** Whether days of the line that is being read were told as "yesterday" or "today". */
    private boolean counts;

    private DatesInFull(PostmortemDocument document, Language language) {
        this.language = language;
        this.written = Byline.WRITTEN_OUTSIDE.stream()
                .flatMap(names -> writing(document, names).stream())
                .findFirst();
    }

    /** Collects them. */
    static DatesInFull of(PostmortemDocument document, Language language) {
        DatesInFull dates = new DatesInFull(document, language);
        boolean tasks = false;
        for (Block block : document.blocks()) {
            tasks = block instanceof Block.Heading heading ? dates.isOfTasks(heading) : tasks;
            boolean story = dates.written.isPresent()
                    && !tasks
                    && !(block instanceof Block.ListItem item && item.mark() != Block.Mark.NONE);
            for (TextLine line : Block.told(block)) {
                AlignedText text = Signs.plain(line.text());
                language.moments().applyDates(text);
                WITH_YEAR.matcher(text.text()).results().forEach(date -> dates.add(date.group(1), date.group(2)));
                if (story) {
                    dates.days(text.text()).forEach(day -> dates.weigh(day, line));
                }
            }
        }
        dates.written = dates.written.filter(day -> !dates.goesOn && (dates.recent || !dates.old));
        return dates;
    }

    private boolean isOfTasks(Block.Heading heading) {
        return language.label(Signs.plain(heading.text().text()).text())
                .filter(TASKS::equals)
                .isPresent();
    }

    private void add(String year, String day) {
        byDay.merge(day, year, (one, two) -> one.equals(two) ? one : SEVERAL);
    }

    /** The days that a text tells; one without a year is the nearest to that of writing. */
    private List<LocalDate> days(String text) {
        return TimeScanner.scan(text).stream()
                .flatMap(when -> day(when).stream())
                .toList();
    }

    private Optional<LocalDate> day(WrittenTime when) {
        return when.date().flatMap(date -> date.near(written.orElseThrow()));
    }

    /**
     * Another day is of the account where it opens its line or has a time of day; one ahead that is only named is of a plan, one long
     * before of another event: since when a server ran, when a certificate was issued.
     */
    private void weigh(LocalDate day, TextLine line) {
        LocalDate writing = written.orElseThrow();
        if (day.isAfter(writing)) {
            goesOn = goesOn || tellsOf(day, line) || !day.minusDays(MOST_DAYS).isAfter(writing) && !isByline(line);
        } else if (day.plusDays(MOST_DAYS).isAfter(writing)) {
            recent = true;
        } else {
            old = old || tellsOf(day, line) || isByline(line);
        }
    }

    private boolean tellsOf(LocalDate day, TextLine line) {
        return said(line).times().stream()
                .filter(when -> when.time().isPresent() || when.start() <= MOST_BEFORE)
                .anyMatch(when -> day(when).filter(day::equals).isPresent());
    }

    private boolean isByline(TextLine line) {
        return Byline.isOne(said(line));
    }

    private TextLine said(TextLine line) {
        AlignedText text = Signs.plain(line.text());
        language.say(text);
        return TextLine.plain(text.text(), line.line());
    }

    private static Optional<LocalDate> writing(PostmortemDocument document, Set<String> names) {
        return document.metadata().stream()
                .filter(field -> names.contains(Words.of(field.key())))
                .flatMap(field -> TimeScanner.scan(field.value()).stream())
                .filter(when -> when.date().isPresent())
                .findFirst()
                .flatMap(DatesInFull::dayOfWriting);
    }

    /** The day on the wall; absent where a stamp in UTC leaves it open. */
    private static Optional<LocalDate> dayOfWriting(WrittenTime when) {
        boolean open = when.zone().filter(WrittenZone::isUtc).isPresent()
                && when.time()
                        .filter(time -> time.isBefore(EARLIEST) || time.isAfter(LATEST))
                        .isPresent();
        return open ? Optional.empty() : when.date().flatMap(WrittenDate::date);
    }

    /**
     * Reads from a line, as it is said here, when the text below it was written, and whether it tells another day.
     *
     * @param original the line as it is written
     */
    void read(TextLine line, String original) {
        boolean counted = counts;
        counts = false;
        if (counted || !line.hasFigure() || line.times().isEmpty()) {
            return;
        }
        if ((Byline.isOfWriting(line) || Byline.isOfMeeting(line))
                        && !CHANGED.matcher(original).find()
                || written.isEmpty() && !told && Byline.isDateAlone(line)) {
            Optional<WrittenTime> dated = line.times().stream()
                    .filter(when -> when.date().isPresent())
                    .findFirst();
            written = dated.isPresent() ? dated.flatMap(DatesInFull::dayOfWriting) : written;
            told = told && dated.isEmpty();
        } else if (!Byline.isOne(line)) {
            told = told || tellsOther(line.times());
        }
    }

    private boolean tellsOther(List<WrittenTime> times) {
        return times.stream()
                .flatMap(when -> when.date().stream())
                .anyMatch(date -> written.isEmpty()
                        || !date.near(written.get())
                                .filter(written.get()::equals)
                                .isPresent());
    }

    private boolean tellsOther(String text) {
        AlignedText said = new AlignedText(text);
        language.moments().applyDates(said);
        return tellsOther(TimeScanner.scan(said.text()));
    }

    /** Says the days that are told as "yesterday" and "today". */
    void count(AlignedText text) {
        counts = false;
        if (written.isEmpty() || told) {
            return;
        }
        String own = text.text();
        Map<Integer, Pattern> names = language.moments().countedDays();
        boolean other =
                names.values().stream().anyMatch(name -> name.matcher(own).find()) && tellsOther(own);
        LocalDate writing = written.get();
        names.forEach((before, name) -> text.replaceWritten(
                name,
                match -> Optional.of(text.text())
                        .filter(said -> !other || follows(said, match.start(), UNTIL))
                        .flatMap(said -> counted(said, match, before))
                        .map(said -> said + writing.minusDays(before))));
        counts = !own.equals(text.text());
    }

    /** What is said before the day; absent where the word tells of which day nothing is: "as announced yesterday". */
    private static Optional<String> counted(String text, Matcher match, int before) {
        boolean opens = opensSentence(text, match.start());
        boolean alone = opens
                && !LETTER_OR_FIGURE
                        .matcher(text)
                        .region(match.end(), text.length())
                        .find();
        if (isQuoted(text, match.start())) {
            return Optional.empty();
        }
        if (match.group(Moments.TIMED) != null || alone) {
            return Optional.of("");
        }
        // A line that begins with a day alone would be a row of a timeline.
        return opens && before > 0 ? Optional.of("The day ") : Optional.empty();
    }

    private static boolean opensSentence(String text, int at) {
        return follows(text, at, ".!?")
                || !LETTER_OR_FIGURE.matcher(text).region(0, at).find();
    }

    /** Whether one of those signs stands before, perhaps with blanks between. */
    private static boolean follows(String text, int at, String signs) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && signs.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** What others said counts from the day on which they did. */
    private static boolean isQuoted(String text, int at) {
        return at > 0 && QUOTES.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Gives the days of a text that have no year the one they have elsewhere. */
    void complete(AlignedText text) {
        text.replace(Moments.WITHOUT_YEAR, match -> {
            String day = Moments.monthAndDay(match.group(1), match.group(2));
            return Optional.ofNullable(byDay.get(day))
                    .filter(year -> !year.equals(SEVERAL))
                    .map(year -> year + "-" + day);
        });
    }
}
