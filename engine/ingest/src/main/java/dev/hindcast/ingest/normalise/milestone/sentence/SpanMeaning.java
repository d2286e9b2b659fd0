package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.ingest.wording.WordingFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a sentence with a span says of it: that harm lasted so long, or only a part of it, or that somebody planned it. */
final class SpanMeaning {
    private static final WordingFile WORDINGS = WordingFile.read(SpanMeaning.class, "span-meanings.txt");

    private static final Wording TROUBLE = WORDINGS.get("trouble");
    private static final Wording FAULT = WORDINGS.get("fault");
    private static final Wording PART = WORDINGS.get("part");
    private static final Wording SILENT = WORDINGS.get("silent");
    private static final Wording TO_COME = WORDINGS.get("to come");
    private static final Wording PERHAPS = WORDINGS.get("perhaps");
    private static final Wording PLANNED = WORDINGS.get("planned");
    private static final Wording SUFFERED = WORDINGS.get("suffered");
    private static final Wording BOTH_ENDS = WORDINGS.get("both ends");

    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\bbetween (?:about |around |roughly |approximately |~)?$");
    /** A time that is written before its day. */
    private static final Pattern ON_DAY = Pattern.compile("^[^a-zA-Z]*(?: ?[AaPp]\\.?[Mm]\\b)?[^a-z]* on ");

    /** A zone may stand behind a span, and marks around it. */
    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "[^\\p{L}\\d]*(?:\\(?(?:[A-Z]{2,5}|[A-Z][a-z]+/[A-Z][a-z_]+)?(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)?[^\\p{L}\\d]*");

    private static final String CLOCK = "\\d{1,2}(?:[:.h]\\d\\d(?!\\d)| ?[ap]\\.?m\\b)";
    /** "Between 10:02 and 10:40 it was down; the incident was closed at 12:00": up to where the closing begins. */
    private static final Wording CLOSED_BEHIND = Wording.of("^[^.;]{0,60}?\\b(?:between|from) [^;]{0,30}?" + CLOCK
            + "[^;]{0,40}?(?:\\b(?:and|to|until|till)\\b|–|-)[^;]{0,40}?" + CLOCK
            + "[^;]{0,160}?(?:;|,| -| –)?(?: and| but)? (?=(?:the|this|our) (?:\\w+ )?(?:incident|outage|ticket|case|issue) (?:was|is) (?:\\w+ly )?(?:closed|resolved)[^;]{0,30}?"
            + CLOCK + ")");
    /** "Between 10:02 and 10:40 it was down; a courier came at 15:00": up to where something else with a time of its own begins. */
    private static final Wording MORE_BEHIND = Wording.of("^[^.;]{0,60}?\\b(?:between|from) [^;]{0,30}?" + CLOCK
            + "[^;]{0,40}?(?:\\b(?:and|to|until|till)\\b|–|-)[^;]{0,40}?" + CLOCK
            + "(?:(?!" + CLOCK + ")[^;]){0,160}?;(?= (?:(?!" + CLOCK + ")[^;]){1,160}?" + CLOCK + "[^;\\d]*$)");

    private SpanMeaning() {}

    /** Returns the sentences, of which one that goes on from a span to when the incident was closed, or to what else happened, makes two. */
    static List<String> closedApart(List<String> sentences) {
        List<String> parted = new ArrayList<>();
        for (String sentence : sentences) {
            int closing = (sentence.indexOf(';') < 0
                            ? CLOSED_BEHIND.first(sentence, found -> true)
                            : CLOSED_BEHIND
                                    .first(sentence, found -> true)
                                    .or(() -> MORE_BEHIND.first(sentence, found -> true)))
                    .map(MatchResult::end)
                    .orElse(0);
            if (closing > 0) {
                parted.add(sentence.substring(0, closing).strip());
            }
            parted.add(sentence.substring(Math.max(0, closing)));
        }
        return parted;
    }

    /** Returns whether a heading is but a span that begins on a day: what stands below it is what happened in that time. */
    static boolean isAll(String line, List<WrittenTime> times) {
        String around = line.substring(0, times.get(0).start())
                + line.substring(times.get(1).end());
        return times.get(0).date().isPresent() && NOTHING_ELSE.matcher(around).matches();
    }

    /** "Between 01:15 and 08:50 on 15 May": the day is that of both times, whatever day was told before. */
    static List<WrittenTime> onOneDay(String sentence, List<WrittenTime> times) {
        WrittenTime start = times.get(0);
        WrittenTime end = times.get(1);
        boolean one = start.date().isEmpty()
                && end.date().isPresent()
                && end.time()
                        .filter(until -> start.time().filter(until::isAfter).isPresent())
                        .isPresent()
                && ON_DAY.matcher(sentence.substring(end.start(), end.end())).find()
                && BETWEEN.matcher(sentence.substring(0, start.start())).find();
        return one ? List.of(start.onDay(end), end) : times;
    }

    /** Returns whether the words name the beginning and the end together, before the times of both. */
    static boolean tellsBothEnds(String sentence) {
        return BOTH_ENDS.isIn(sentence);
    }

    /**
     * Returns whether it says that harm lasted from its beginning to its end.
     *
     * @param start where the span begins in the sentence, 0-based
     */
    static boolean isOfHarm(String sentence, int start) {
        String before = sentence.substring(0, start);
        return (Harm.isToldIn(sentence) || TROUBLE.isIn(sentence) || FAULT.isIn(sentence.substring(start)))
                && !PART.isIn(before)
                && !SILENT.isIn(sentence.substring(start))
                && !TO_COME.isIn(before)
                && (!PERHAPS.isIn(sentence) || SUFFERED.isIn(sentence))
                && PLANNED.first(
                                before,
                                plan -> !SUFFERED.isIn(before.substring(0, plan.start()))
                                        && !Harm.isToldIn(before.substring(plan.end())))
                        .isEmpty();
    }
}
