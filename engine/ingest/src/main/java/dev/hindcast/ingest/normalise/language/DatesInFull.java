package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.time.TimeScanner;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days that a document does not write in full. One that it names with its year somewhere is the same where it has none; "yesterday" and
 * "today" count from the day outside the text, or in a line above, on which it was written.
 */
final class DatesInFull {
    private static final Pattern WITH_YEAR = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern LETTER_OR_FIGURE = Pattern.compile("[\\p{L}\\d]");
    /** What is said of a day that is named with two years. */
    private static final String SEVERAL = "";

    /** Who writes longer after the last day that is told does not count from the one on which that page was put out. */
    private static final int MOST_DAYS = 14;

    private static final String DATE = "date";

    private final Map<String, String> byDay = new HashMap<>();
    private final Language language;
    /** The day on which it was written, if "yesterday" can count from that. */
    private Optional<LocalDate> written;

    private DatesInFull(PostmortemDocument document, Language language) {
        this.language = language;
        this.written = writing(document, true).or(() -> writing(document, false));
    }

    /** Collects them. */
    static DatesInFull of(PostmortemDocument document, Language language) {
        DatesInFull dates = new DatesInFull(document, language);
        for (Block block : document.blocks()) {
            for (TextLine line : Block.told(block)) {
                AlignedText text = Signs.plain(line.text());
                language.moments().applyDates(text);
                WITH_YEAR.matcher(text.text()).results().forEach(date -> dates.add(date.group(1), date.group(2)));
            }
        }
        dates.written = dates.written.filter(dates::isShortlyAfterAll);
        return dates;
    }

    private void add(String year, String day) {
        byDay.merge(day, year, (one, two) -> one.equals(two) ? one : SEVERAL);
    }

    private static Optional<LocalDate> writing(PostmortemDocument document, boolean dated) {
        return document.metadata().stream()
                .filter(field -> isOfWriting(Words.of(field.key()), dated))
                .flatMap(field -> TimeScanner.scan(field.value()).stream())
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.date().stream())
                .findFirst();
    }

    private static boolean isOfWriting(String key, boolean dated) {
        return dated ? key.equals(DATE) : Byline.PUBLISHED.contains(key);
    }

    private boolean isShortlyAfterAll(LocalDate writing) {
        return byDay.entrySet().stream()
                .map(day -> day.getValue() + "-" + day.getKey())
                .flatMap(date -> TimeScanner.scan(date).stream())
                .flatMap(when -> when.date().stream())
                .flatMap(date -> date.date().stream())
                .allMatch(
                        day -> !day.isAfter(writing) && day.plusDays(MOST_DAYS).isAfter(writing));
    }

    /** Reads from a line, as it is said here, when the text below it was written. */
    void read(TextLine line) {
        boolean dated = line.hasFigure() && !line.times().isEmpty();
        if (dated && (Byline.isOfWriting(line) || written.isEmpty() && Byline.isDateAlone(line))) {
            line.times().stream()
                    .flatMap(when -> when.date().stream())
                    .flatMap(date -> date.date().stream())
                    .findFirst()
                    .ifPresent(day -> written = Optional.of(day));
        }
    }

    /** Says the days that are told as "yesterday" and "today". */
    void count(AlignedText text) {
        written.ifPresent(writing -> language.moments()
                .countedDays()
                .forEach((before, name) -> text.replaceWritten(
                        name,
                        match -> counted(text.text(), match, before).map(said -> said + writing.minusDays(before)))));
    }

    /** What is said before the day; absent where the word tells of which day nothing is: "as announced yesterday". */
    private static Optional<String> counted(String text, Matcher match, int before) {
        boolean opens = opensSentence(text.substring(0, match.start()));
        boolean alone =
                opens && !LETTER_OR_FIGURE.matcher(text.substring(match.end())).find();
        if (match.group(Moments.TIMED) != null || alone) {
            return Optional.of("");
        }
        // A line that begins with a day alone would be a row of a timeline.
        return opens && before > 0 ? Optional.of("The day ") : Optional.empty();
    }

    private static boolean opensSentence(String before) {
        String told = before.strip();
        return !LETTER_OR_FIGURE.matcher(told).find()
                || Stream.of(".", "!", "?").anyMatch(told::endsWith);
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
