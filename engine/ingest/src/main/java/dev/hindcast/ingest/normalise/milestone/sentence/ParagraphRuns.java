package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.Byline;
import dev.hindcast.ingest.normalise.timeline.LabelledTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a paragraph that run on: a short line before one that begins anew, such as a title or a day, ends no sentence, nor goes
 * one on behind the dash of a signature, and of two lines that begin with a label in emphasis each is its own.
 */
final class ParagraphRuns {
    /** Whoever wraps lines fills them further. */
    private static final int SHORT = 40;

    /** After a figure or a small word a sentence goes on, whatever begins with a capital: "at 10:02 / CET", "on 14 / May". */
    private static final Pattern LEADS_ON =
            Pattern.compile("(?:\\d:\\d\\d|\\b(?:\\d{1,2}|at|on|in|the|of|from|to|by|a|and|until))$");

    /** Words with which no month, zone or name goes on from a figure. */
    private static final Pattern OPENS_SENTENCE =
            Pattern.compile("(?:At|On|In|The|We|Our|This|From|Between|During|It|There|Around) .*");

    private static final Pattern ENDS_IN_FIGURE = Pattern.compile("\\d$");

    private static final Pattern FIELD = Pattern.compile("[\\s*_>-]*\\p{L}[\\p{L} _/-]{1,30}[*_]*:[*_]*\\s+\\S.{0,40}");

    /** Beside two times that are labelled a value may be longer: a list of services, who was told. */
    private static final Pattern LONGER_FIELD = Pattern.compile(FIELD.pattern().replace("{0,40}", "{0,120}"));

    private static final Pattern SIGNATURE = Pattern.compile("[–—]\\s");

    private ParagraphRuns() {}

    /** Returns the runs, in order. */
    static List<Block.Paragraph> of(Block.Paragraph paragraph) {
        List<TextLine> lines = paragraph.lines();
        List<Block.Paragraph> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean ends = i == lines.size()
                    || !lines.get(i - 1).lead().isEmpty()
                            && !lines.get(i).lead().isEmpty()
                    || endsShort(lines.get(i - 1).text(), lines.get(i).text())
                            && beginsAnew(lines.get(i).text())
                    || isSignature(lines.get(i));
            if (ends) {
                runs.add(new Block.Paragraph(lines.subList(from, i)));
                from = i;
            }
        }
        return runs;
    }

    /** Returns the line in which a place of the joined text lies. */
    static TextLine lineAt(Block.Paragraph paragraph, int offset) {
        int end = 0;
        for (TextLine line : paragraph.lines()) {
            end += line.text().length() + 1;
            if (offset < end) {
                return line;
            }
        }
        return paragraph.lines().get(0);
    }

    /** A short label with its value belongs to what is said below it. */
    private static boolean endsShort(String text, String next) {
        return text.length() < SHORT
                && !text.contains(": ")
                && (!LEADS_ON.matcher(text).find()
                        || ENDS_IN_FIGURE.matcher(text).find()
                                && OPENS_SENTENCE.matcher(next).matches());
    }

    /** When the lines above were written, behind a dash. */
    private static boolean isSignature(TextLine line) {
        return line.hasFigure() && SIGNATURE.matcher(line.text()).lookingAt() && Byline.isTimeAlone(line);
    }

    private static boolean beginsAnew(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    /** Returns whether the lines say who wrote the text and when, or are its fields: they tell nothing. */
    static boolean dateTheText(List<TextLine> lines) {
        return areFields(lines) || Byline.isHead(lines) || lines.size() == 1 && Byline.isOne(lines.get(0));
    }

    /**
     * Returns whether the lines are two fields or more and nothing else, "Started: 2031-05-12 10:00" above "Resolved: not yet";
     * together they are no sentence.
     */
    private static boolean areFields(List<TextLine> lines) {
        return lines.size() > 1
                && (lines.stream().allMatch(line -> FIELD.matcher(line.text()).matches())
                        || lines.stream()
                                        .allMatch(line -> LONGER_FIELD
                                                .matcher(line.text())
                                                .matches())
                                && lines.stream()
                                                .filter(line ->
                                                        LabelledTime.of(line).isPresent())
                                                .count()
                                        > 1);
    }
}
