package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says lines, one by one, in the words that the rules know, and keeps what stands for what. Not thread-safe. */
final class Lines {
    /** A label before its colon, or in brackets of its own; marks may stand before it. */
    /** "12/10/2031 ore 08:15", "mardi 9 juillet 2031", "14:05 Uhr" */
    private static final Pattern OPENS_WITH_TIME = Pattern.compile(
            "\\s*(?:\\p{L}{2,12}[.,]? ){0,2}\\d{1,4}(?:[./:-]\\d|[hH]\\d|\\.? (?:d[ei] )?\\p{L}{3,12} (?:d[ei] )?\\d|[年月日时時点])");

    private static final Pattern LABEL = Pattern.compile(
            "^[\\s*_■□◆◇●○▼▽▲△・※◎]{0,4}(?:[【\\[〔「『<《〈]\\s?([^】\\]〕」』>》〉\\d]{1,40}?)\\s?[】\\]〕」』>》〉]\\s?:?|([^:]{1,60}?)\\s?:)\\s*(?=\\S)");

    /** "Durée : 3 h 45" is no time of day. */
    private static final Pattern LENGTH = Pattern.compile("Duration\\s?:\\s*\\d{1,3}\\s?h\\s?\\d{0,2}\\s*");

    private static final Pattern POINT = Pattern.compile("^\\s*[・•]\\s*");
    /** Signs that may stand between a label and its time. */
    private static final int MOST_BEFORE = 4;

    private final Language language;
    private final DatesInFull dates;
    private final List<Said> said = new ArrayList<>();

    /** A line and the number it has in the document. */
    record Said(AlignedText text, int line) {}

    Lines(Language language, DatesInFull dates) {
        this.language = language;
        this.dates = dates;
    }

    /** Returns all that was said. */
    List<Said> said() {
        return said;
    }

    /** Returns whether a line begins with the point before an item of a list. */
    static boolean isItem(TextLine written) {
        return POINT.matcher(written.text()).lookingAt();
    }

    /** Returns a line of running text, perhaps with a label before it; the point of an item is taken off. */
    TextLine line(TextLine written) {
        AlignedText text = Signs.plain(written.text());
        text.replace(POINT, point -> Optional.of(""));
        Optional<TextLine> label = label(written, text);
        if (label.isPresent()) {
            return label.get();
        }
        putLabel(text);
        putTasks(text, written.lead());
        return keep(written, say(text), written.lead());
    }

    /** Returns a line of running text behind another one, with the zone that a sentence over the end of that one states for all times. */
    TextLine line(TextLine written, TextLine before) {
        Optional<String> zone = language.moments().zones().statedOver(before.text(), written.text());
        TextLine line = line(written);
        if (zone.isEmpty()) {
            return line;
        }
        AlignedText text = said.get(said.size() - 1).text();
        int end = text.text().length();
        text.apply(List.of(new AlignedText.Edit(end, end, " All times are " + zone.get() + ".")));
        return new TextLine(text.text(), line.lead(), line.line(), line.links());
    }

    /** Returns a heading or a cell, which may be a label as a whole. */
    TextLine heading(TextLine written) {
        return label(written, Signs.plain(written.text())).orElseGet(() -> line(written));
    }

    /** Returns the name of a field, which may be a label as a whole, and if its value opens with a time that of a moment. */
    TextLine nameOf(TextLine written, TextLine value) {
        return OPENS_WITH_TIME.matcher(value.text()).lookingAt()
                ? label(written, Signs.plain(written.text()), language::timeLabel)
                        .orElseGet(() -> line(written))
                : heading(written);
    }

    /** Returns whether a line is nothing but a label; a word in small letters before a stop is the last of a sentence. */
    boolean isLabel(TextLine written) {
        String text = written.text();
        return !(text.endsWith(".") && Character.isLowerCase(text.charAt(0)))
                && language.label(Signs.plain(text).text()).isPresent();
    }

    private Optional<TextLine> label(TextLine written, AlignedText text) {
        return label(written, text, language::label);
    }

    private Optional<TextLine> label(TextLine written, AlignedText text, Function<String, Optional<String>> names) {
        return names.apply(text.text()).map(words -> {
            boolean colon = text.text().strip().endsWith(":");
            // "(UTC)" may stand behind it.
            int remark = text.text().indexOf('(');
            int end = remark > 0 ? remark : text.text().length();
            put(text, end, words + (remark > 0 ? " " : colon ? ":" : ""));
            return keep(written, remark > 0 ? say(text) : text, written.lead());
        });
    }

    /** Returns a label and the time in the line below it as one line; absent if they are none. */
    Optional<TextLine> field(TextLine label, TextLine value) {
        AlignedText plain = Signs.plain(label.text());
        Optional<String> words = language.label(plain.text());
        if (words.isEmpty() || value.text().chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        AlignedText text = Signs.plain(label.text() + " " + value.text());
        put(text, plain.text().length() + 1, words.get() + ": ");
        say(text);
        List<WrittenTime> times = TimeScanner.scan(text.text());
        boolean timed = !times.isEmpty() && times.get(0).start() <= words.get().length() + MOST_BEFORE;
        return timed ? Optional.of(keep(value, text, "")) : Optional.empty();
    }

    private static void put(AlignedText text, int end, String words) {
        text.apply(List.of(new AlignedText.Edit(0, end, words)));
    }

    /** Returns a property with its name and value said. */
    PostmortemDocument.Field field(PostmortemDocument.Field written) {
        AlignedText value = say(Signs.plain(written.value()));
        said.add(new Said(value, written.line()));
        return new PostmortemDocument.Field(
                language.label(written.key()).orElse(written.key()), value.text(), written.line());
    }

    private AlignedText say(AlignedText text) {
        if (LENGTH.matcher(text.text()).matches()) {
            return text;
        }
        dates.count(text);
        language.say(text);
        dates.complete(text);
        return text;
    }

    private void putLabel(AlignedText text) {
        Matcher label = LABEL.matcher(text.text());
        if (label.find()) {
            String written = label.group(1) != null ? label.group(1) : label.group(2);
            int end = label.end();
            boolean timed = OPENS_WITH_TIME
                    .matcher(text.text())
                    .region(end, text.text().length())
                    .lookingAt();
            (timed ? language.timeLabel(written) : language.label(written))
                    .ifPresent(words -> put(text, end, words + ": "));
        }
    }

    /** "**Medidas.** Two circuits (done); ..." */
    private void putTasks(AlignedText text, String lead) {
        if (lead.endsWith(".") && text.text().startsWith(lead)) {
            language.label(lead.substring(0, lead.length() - 1))
                    .filter("Action items"::equals)
                    .ifPresent(words -> put(text, lead.length(), words + "."));
        }
    }

    private TextLine keep(TextLine written, AlignedText text, String lead) {
        said.add(new Said(text, written.line()));
        TextLine line = new TextLine(text.text(), lead(written, text, lead), written.line(), written.links());
        dates.read(line, written.text());
        return line;
    }

    /** What stands for the words at the beginning that were emphasised. */
    private static String lead(TextLine written, AlignedText text, String lead) {
        if (lead.isEmpty() || !written.text().startsWith(lead)) {
            return "";
        }
        int end = 0;
        while (end < text.text().length() && text.original(0, end + 1).strip().length() <= lead.length()) {
            end++;
        }
        return text.text().substring(0, end).strip();
    }
}
