package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.outline.Titles;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the events in the log book of a shift: entries under days, most of them routine, among them "logged as event 31/004" and
 * further on "31/004 closed". What was seen just before an event was given its number belongs to it.
 */
final class EventLog {
    private static final WordingFile WORDS = WordingFile.read(EventLog.class, "log-books.txt");
    private static final Wording BOOK = WORDS.get("book");
    private static final Wording REPORT = WORDS.get("report");
    /** What fills such a book on days without events. */
    private static final Pattern ROUTINE = WORDS.pattern("routine");

    private static final Pattern NUMBERED = Pattern.compile("(?i)(?<![\\w#])" + WORDS.anyOf("event")
            + "(?:\\s?(?:#|no\\.?|nr\\.?|n°)\\s?|\\s)(\\d{1,6}(?:[/-]\\d{1,6})?)(?![\\w/-])");
    private static final Pattern CLOSED = WORDS.pattern("closed");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?:\\s|$)");

    private static final int FEWEST_EVENTS = 2;
    private static final int FEWEST_ROUTINES = 2;
    /** How many entries before an event has its number may tell of it already. */
    private static final int MOST_BEFORE = 3;

    private static final int FEWEST_CHARS = 8;
    private static final int LONGEST_TITLE = 60;
    private static final int FIRST_BLOCKS = 2;

    private final List<ShiftEntry> entries;
    /** By number, the entry in which each event is first named. */
    private final Map<String, Integer> named = new LinkedHashMap<>();

    private EventLog(List<ShiftEntry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            Matcher number = NUMBERED.matcher(entries.get(i).all());
            while (number.find()) {
                named.putIfAbsent(number.group(1), i);
            }
        }
    }

    /** Returns the events, empty if the document is no such book or has not several. */
    static List<LogRecord> of(PostmortemDocument document) {
        if (!isBook(document)) {
            return List.of();
        }
        EventLog log = new EventLog(ShiftEntry.of(document.blocks()));
        long routine = log.entries.stream().filter(EventLog::isRoutine).count();
        return routine < FEWEST_ROUTINES || log.named.size() < FEWEST_EVENTS ? List.of() : log.events();
    }

    /** Returns whether that is the name of the book of a shift. */
    static boolean isNameOfBook(String name) {
        return BOOK.isIn(name);
    }

    /** Returns whether it is such a book, and not the report on one incident, which may be one of logs. */
    static boolean isBookOfMany(PostmortemDocument document) {
        return BOOK.isIn(head(document)) && !REPORT.isIn(head(document));
    }

    private static boolean isBook(PostmortemDocument document) {
        return BOOK.isIn(head(document));
    }

    /** Its name, and the lines at its head. */
    private static String head(PostmortemDocument document) {
        StringBuilder names = new StringBuilder(
                Titles.stem(document.source()).replace('_', ' ').replace('-', ' '));
        document.blocks().stream()
                .limit(FIRST_BLOCKS)
                .flatMap(block -> Block.told(block).stream().limit(FIRST_BLOCKS))
                .forEach(line -> names.append('\n').append(line.text()));
        return names.toString();
    }

    private static boolean isRoutine(ShiftEntry entry) {
        return ROUTINE.matcher(entry.text()).find() || entry.text().length() < FEWEST_CHARS;
    }

    private List<LogRecord> events() {
        List<LogRecord> events = new ArrayList<>();
        int free = 0;
        for (Map.Entry<String, Integer> event : named.entrySet()) {
            int first = first(event.getValue(), free);
            int last = last(event.getKey(), event.getValue());
            events.add(event(event.getKey(), first, last));
            free = last + 1;
        }
        return events;
    }

    /** What was seen of it in the same shift, before which stands routine or another event. */
    private int first(int at, int free) {
        int first = at;
        while (first > free
                && at - first < MOST_BEFORE
                && entries.get(first).head().isEmpty()
                && !isRoutine(entries.get(first - 1))) {
            first--;
        }
        return first;
    }

    /** Where it is closed, by its number or by the last entry before another; else the last that tells of it. */
    private int last(String number, int at) {
        int last = at;
        for (int i = at; i < entries.size(); i++) {
            String text = entries.get(i).all();
            boolean of = text.contains(number);
            last = of ? i : last;
            boolean other = i > at && named.containsValue(i) && !of;
            if (other) {
                break;
            }
            if (CLOSED.matcher(text).find() && (of || !isOfOther(text))) {
                return i;
            }
        }
        return last;
    }

    private boolean isOfOther(String text) {
        return named.keySet().stream().anyMatch(text::contains);
    }

    private LogRecord event(String number, int first, int last) {
        List<TextLine> lines = new ArrayList<>();
        ShiftEntry opening = entries.get(first);
        opening.dated().ifPresent(lines::add);
        for (int i = first; i <= last; i++) {
            if (i > first && entries.get(i).head().isPresent()) {
                lines.add(entries.get(i).head().get());
            }
            lines.addAll(entries.get(i).lines());
        }
        TextLine title =
                TextLine.plain(titleOf(opening.text()), opening.lines().get(0).line());
        Block told = new Block.Paragraph(lines);
        return new LogRecord(title, number, opening.dated().isPresent() ? List.of(told) : List.of(opening.day(), told));
    }

    /** Its first sentence, of a long one the first part. */
    private static String titleOf(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        String sentence = end.find() && end.start() > FEWEST_CHARS ? text.substring(0, end.start()) : text;
        int comma = sentence.indexOf(", ", FEWEST_CHARS);
        return sentence.length() > LONGEST_TITLE && comma > 0 ? sentence.substring(0, comma) : sentence;
    }
}
