package dev.hindcast.ingest.document.markdown;

import dev.hindcast.ingest.time.TimeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sections whose whole text stands in a fence that is marked as Markdown, as who fills in a template that shows so what belongs where leaves
 * them, below a title that tells the day or the number of what they are of. What a fence shows beside other text, with headings or gaps of
 * its own, or below a title without either, as a guide has, is an example.
 */
final class FencedSections {
    /** One alone may show an example. */
    private static final int FEWEST = 2;

    private static final String SIGN = "```m";
    private static final Pattern OPENING = Pattern.compile("```(?:md|markdown)\\s*");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern NUMBER = Pattern.compile("\\b\\p{Lu}{2,10}-\\d+|#\\d+|\\bNo\\. ?\\d+");
    /** What a template leaves to be filled in. */
    private static final Pattern GAP = Pattern.compile(
            "\\{\\w[^{}\\n]*\\}|<\\w+(?: [\\w/-]+){1,5}>|\\[(?:insert|your|todo|date|time|number)\\b",
            Pattern.CASE_INSENSITIVE);

    private FencedSections() {}

    /** Returns the text with empty lines for the fences of such sections; the same text where one of its fences is none of them. */
    static String opened(String text) {
        if (!text.contains(SIGN)) {
            return text;
        }
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int sections = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (OPENING.matcher(lines.get(at)).matches()) {
                int end = endOf(lines, at);
                if (end < 0 || !isHeading(lines, at, -1) || !isHeading(lines, end, 1)) {
                    return text;
                }
                lines.set(at, "");
                lines.set(end, "");
                at = end;
                sections++;
            }
        }
        return sections < FEWEST || !isOfOne(lines) ? text : String.join("\n", lines);
    }

    private static boolean isOfOne(List<String> lines) {
        return lines.stream()
                .filter(line -> HEADING.matcher(line).matches())
                .findFirst()
                .filter(title -> NUMBER.matcher(title).find()
                        || TimeScanner.scan(title).stream()
                                .anyMatch(when -> when.date().isPresent()))
                .isPresent();
    }

    /** Returns the line that closes a fence; none where it shows an example. */
    private static int endOf(List<String> lines, int from) {
        for (int at = from + 1; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("```")) {
                return line.strip().length() == 3 ? at : -1;
            }
            if (HEADING.matcher(line).matches() || GAP.matcher(line).find()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the next line in a direction that is not empty is a heading; behind the last section there is none. */
    private static boolean isHeading(List<String> lines, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
            at += step;
        }
        return at == lines.size() || at >= 0 && HEADING.matcher(lines.get(at)).matches();
    }
}
