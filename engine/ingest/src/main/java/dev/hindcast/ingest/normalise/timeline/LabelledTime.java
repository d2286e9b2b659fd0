package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.ingest.normalise.timeline.entry.LeadingTime;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.normalise.timeline.zone.ZoneStatements;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.time.zone.WrittenZone;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A label that names a milestone, with its time: {@code Detected: 10:21 UTC} or {@code First detected 2031-05-14 10:21}.
 *
 * @param label as {@link Words#of} gives it
 * @param when the time
 * @param value the text the time was read in
 * @param zone the zone that the label itself names, as in {@code Start (CET)}
 */
public record LabelledTime(String label, WrittenTime when, String value, Optional<WrittenZone> zone) {
    /** Longest label before a time that ends its line, in words. */
    private static final int LABEL_WORDS = 6;

    private static final Pattern DASH = Pattern.compile("\\s+[-–—]\\s");
    /** Fewer words behind a time, the dash among them, tell nothing. */
    private static final int FEWEST_WORDS = 5;
    /** A longer line, in characters, is no name of a field. */
    private static final int LONGEST_NAME = 30;

    /** "Planned start" is no start. */
    private static final Wording OTHERS = Wording.of(
            "\\b(?:planned|scheduled|expected|estimated|meeting|review|maintenance|window|next|target|due|call)\\b");

    private static final Pattern LAST_LABEL = Pattern.compile("\\b([A-Z][a-z]{2,12}(?:[ /][A-Za-z]{2,12}){0,3}) ?: ?$");

    /** What may stand between two labelled times without colons, and as a label: "Started 10:02 BST - Ended 10:40 BST". */
    private static final Pattern BARE_LABEL =
            Pattern.compile("[\\s,;|/·•>→–—-]{0,6}([A-Z][a-z]{1,12}(?: [a-z]{2,12}){0,3}) ");

    /** Without a colon these are as often of a window or of a meeting. */
    private static final Pattern OF_WINDOW = Pattern.compile("(?i)start|end|finish|opened|closed|opens|closes|begin");

    private static final Pattern FOUR_FIGURES =
            Pattern.compile("(0\\d|1[0-8]|2[1-3])([0-5]\\d)(?:h| ?hrs| ?hours)?[.;,]?");

    /** Beside a day alone it tells the date. */
    private static final String WHEN = "when";

    private static final Set<String> DATES = Set.of(
            "date of incident",
            "date of the incident",
            "incident date",
            "date of outage",
            "date of the outage",
            "outage date",
            "date of event",
            "date of the event",
            "date of occurrence",
            "date of failure",
            "date of fault");

    /** Returns the labels without colons and the times of a line that has nothing else but these; none if it has. */
    private static List<LabelledTime> bare(TextLine line) {
        List<LabelledTime> labelled = new ArrayList<>();
        int from = 0;
        for (WrittenTime when : line.times()) {
            Matcher label = BARE_LABEL.matcher(line.text()).region(from, when.start());
            Optional<String> name = label.matches() ? named(label.group(1)) : Optional.empty();
            if (name.isEmpty() || OF_WINDOW.matcher(label.group(1)).matches()) {
                return List.of();
            }
            labelled.add(new LabelledTime(name.get(), when, line.text(), Optional.empty()));
            from = when.end();
        }
        return LeadingTime.isLast(line.text(), from) ? labelled : List.of();
    }

    /**
     * Returns the labels and times of a line that has several, {@code Start Time: 10:02 End Time: 10:40}, of which an export may have left
     * nothing between them, {@code Opened: 10:02Closed: 10:40}; none if it is no such line.
     */
    private static List<LabelledTime> several(TextLine line, List<Label> labels) {
        if (labels.size() > 1 && !line.times().isEmpty()) {
            return labels.stream().flatMap(label -> of(label).stream()).toList();
        }
        if (line.times().size() < 2) {
            return List.of();
        }
        List<LabelledTime> bare = bare(line);
        if (!bare.isEmpty()) {
            return bare;
        }
        List<LabelledTime> labelled = new ArrayList<>();
        int from = 0;
        boolean runOn = false;
        for (WrittenTime when : line.times()) {
            String before = line.text().substring(from, when.start());
            Matcher label = LAST_LABEL.matcher(before);
            if (label.find()) {
                runOn |= from > 0 && label.start() == 0;
                lastWords(label.group(1))
                        .ifPresent(words -> labelled.add(new LabelledTime(words, when, line.text(), Optional.empty())));
            }
            from = when.end();
        }
        return labelled.size() > 1 || runOn ? labelled : List.of();
    }

    /** The longest end of some words that is a label: what stands before it is the value of another. */
    private static Optional<String> lastWords(String words) {
        for (String end = words; ; end = end.substring(end.indexOf(' ') + 1)) {
            Optional<String> named = named(end);
            if (named.isPresent() || end.indexOf(' ') < 0) {
                boolean other = OTHERS.isIn(words.substring(0, words.length() - end.length()));
                return named.filter(label -> !other);
            }
        }
    }

    /** Returns the label and time of the line, absent if it has none. */
    public static Optional<LabelledTime> of(TextLine line) {
        return line.hasFigure() ? of(line, Label.of(line)) : Optional.empty();
    }

    private static Optional<LabelledTime> of(TextLine line, Optional<Label> label) {
        if (label.isPresent() && !label.get().value().isEmpty()) {
            return of(label.get());
        }
        String text = line.text();
        List<WrittenTime> times = line.times();
        return times.size() == 1
                        && times.get(0).start() > 0
                        && LeadingTime.isLast(text, times.get(0).end())
                ? named(text.substring(0, times.get(0).start()))
                        .map(words -> new LabelledTime(words, times.get(0), text, Optional.empty()))
                : Optional.empty();
    }

    private static Optional<LabelledTime> of(Label label) {
        String value = label.value();
        String key = label.key();
        return LeadingTime.of(value, label.line().timesOf(value))
                .or(() -> fourFigures(value))
                .flatMap(when -> named(key)
                        .filter(words -> !words.equals(WHEN) || when.time().isPresent())
                        .or(() -> beginning(key, when))
                        .or(() -> end(key, value, when))
                        .map(words -> new LabelledTime(words, when, value, ZoneStatements.inHeader(key))));
    }

    /** "Time down: 0318", as forms have it; what may be a year is none. */
    private static Optional<WrittenTime> fourFigures(String value) {
        Matcher clock = FOUR_FIGURES.matcher(value);
        return clock.matches()
                ? Optional.of(new WrittenTime(
                        Optional.empty(),
                        Optional.of(LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)))),
                        Precision.MINUTE,
                        false,
                        Optional.empty(),
                        0,
                        clock.end(2)))
                : Optional.empty();
    }

    /** Returns the label of a line with the time, or the two of a window, in the line below it; none if it is no such line. */
    static List<LabelledTime> above(List<TextLine> lines, int line) {
        return line + 1 < lines.size() ? above(lines.get(line), lines.get(line + 1)) : List.of();
    }

    /** Returns whether that line is the label of a time below it, or of a window in it, and so goes on with no line above it. */
    static boolean opensAt(List<TextLine> lines, int line) {
        return !above(lines, line).isEmpty()
                || !LabelledWindow.of(lines.get(line)).isEmpty();
    }

    /** Returns the times that stand below their label, as a page shows a field; none if the lines are none. */
    private static List<LabelledTime> above(TextLine label, TextLine value) {
        String words = value.hasFigure() && label.times().isEmpty() ? Words.of(label.text()) : "";
        if (words.isEmpty() || words.length() > LONGEST_NAME) {
            return List.of();
        }
        if (Byline.isTimeAlone(value) && MilestoneLabels.of(words).isPresent()) {
            return List.of(new LabelledTime(words, value.times().get(0), value.text(), Optional.empty()));
        }
        return LabelledWindow.alone(label.text(), value.text(), value);
    }

    /** Returns the times in the first line below a heading that is their label; none where a sentence begins there. */
    static List<LabelledTime> below(TextLine heading, List<TextLine> lines) {
        boolean goesOn =
                lines.size() > 1 && Character.isLowerCase(lines.get(1).text().codePointAt(0));
        return lines.isEmpty() || goesOn ? List.of() : above(heading, lines.get(0));
    }

    /** Returns the entries of the labels and times in a line; none if it has none. */
    static List<WrittenEntry> entries(TextLine line, Part part) {
        List<Label> labels = Label.each(line);
        Optional<Label> label =
                labels.size() > 1 ? Label.of(line) : labels.stream().findFirst();
        List<LabelledTime> several = several(line, labels);
        List<LabelledTime> window = several.isEmpty() ? LabelledWindow.of(line, label) : several;
        if (!window.isEmpty()) {
            return window.stream()
                    .map(time -> time.entry(Optional.empty(), line, part))
                    .toList();
        }
        return of(line, label).map(time -> time.withTold(line, part)).orElse(List.of());
    }

    private List<WrittenEntry> withTold(TextLine line, Part part) {
        Optional<WrittenTime> until = LeadingTime.rangeEnd(value, line.timesOf(value), when);
        List<WrittenEntry> found = new ArrayList<>();
        found.add(entry(until, line, part));
        told().filter(told -> until.isEmpty())
                .ifPresent(told -> found.add(
                        new WrittenEntry(when, until, "", told, zone, line, part.role(), part.section(), false)));
        return found;
    }

    /** Returns the entry of the time. */
    WrittenEntry entry(Optional<WrittenTime> until, TextLine line, Part part) {
        return new WrittenEntry(when, until, label, line.text(), zone, line, part.role(), part.section(), false);
    }

    /** Returns what is told behind a dash, as in {@code Start: 07:25 - monitoring began to alert}; absent if nothing is. */
    private Optional<String> told() {
        String behind = value.substring(Math.min(when.end(), value.length()));
        return DASH.matcher(behind).lookingAt() && behind.split(" ", FEWEST_WORDS).length == FEWEST_WORDS
                ? Optional.of(LeadingTime.rest(value, when.end()))
                : Optional.empty();
    }

    /** The date of an incident is its beginning where it has a time of day. */
    private static Optional<String> beginning(String key, WrittenTime when) {
        boolean told = when.date().isPresent() && when.time().isPresent() && isDate(Words.of(key), when);
        return told ? Optional.of(MilestoneName.STARTED.id()) : Optional.empty();
    }

    /** Of a text or a meeting nobody tells "about" when it was. */
    private static boolean isDate(String words, WrittenTime when) {
        return DATES.contains(words) || when.approximate() && words.equals(DatedEntry.DATE);
    }

    /** What is only called the resolution is its time where nothing but a day and a time stands behind it. */
    private static Optional<String> end(String key, String value, WrittenTime when) {
        boolean told = when.date().isPresent() && when.time().isPresent() && LeadingTime.isLast(value, when.end());
        return told && Words.of(key).equals("resolution") ? Optional.of(MilestoneName.RESOLVED.id()) : Optional.empty();
    }

    /** The words of a label that names a milestone. */
    private static Optional<String> named(String key) {
        return Optional.of(Words.of(key))
                .filter(words -> MilestoneLabels.of(words).isPresent())
                .filter(words -> words.split(" ").length <= LABEL_WORDS);
    }
}
