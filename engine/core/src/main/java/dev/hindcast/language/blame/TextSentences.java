package dev.hindcast.language.blame;

import dev.hindcast.model.DocumentSection.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts text into sentences; the end of a line or of a cell ends one, "Dr." and an initial do not. */
final class TextSentences {
    private static final Set<String> SHORTENED = Set.of(
            "dr", "mr", "mrs", "ms", "st", "prof", "sr", "sra", "dra", "sig", "dott", "ing", "hr", "fr", "dhr", "mevr",
            "mw", "no", "vs", "etc");

    /**
     * A sentence.
     *
     * @param text as written
     * @param from where it begins in the whole
     * @param block how many lines lie above it in the whole
     * @param begin where its line begins in the whole
     */
    record Part(String text, int from, int block, int begin) {}

    private record Line(int block, int begin) {}

    private TextSentences() {}

    /** Returns them in their order; blank ones are left out. */
    static List<Part> of(String text) {
        return of(text, List.of());
    }

    /** Returns the same of a text that was joined from lines: where one begins as the entry of a list or a log does, a sentence does. */
    static List<Part> of(String text, List<Wrap> wraps) {
        List<Part> parts = new ArrayList<>();
        int next = 0;
        int from = 0;
        int block = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            while (next < wraps.size() && wraps.get(next).at() < i) {
                next++;
            }
            if (next < wraps.size() && wraps.get(next).at() == i && isEntry(text, i)) {
                add(text, from, i, new Line(block, begin), parts);
                from = i;
            }
            if (ends(text, i, c, from)) {
                add(text, from, c == '\n' || c == '|' ? i : i + 1, new Line(block, begin), parts);
                from = i + 1;
                block += c == '\n' ? 1 : 0;
                begin = c == '\n' ? from : begin;
            }
        }
        add(text, from, text.length(), new Line(block, begin), parts);
        return parts;
    }

    private static boolean ends(String text, int at, char c, int from) {
        return switch (c) {
            case '\n', '。', '！', '？' -> true;
            case '|', '!', '?', ';' -> isBeforeBlank(text, at);
            case '.' -> isBeforeBlank(text, at) && !isShortened(text, from, at);
            default -> false;
        };
    }

    /** "10:02 ...", "3. ...", "- ...", "TASK-3 ...". */
    private static boolean isEntry(String text, int at) {
        int end = at;
        boolean figure = false;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            figure |= Character.isDigit(text.charAt(end));
            end++;
        }
        boolean mark = end == at + 1 && !Character.isLetterOrDigit(text.charAt(at));
        return mark
                || figure
                        && end - at > 1
                        && (Character.isDigit(text.charAt(at))
                                || text.substring(at, end).indexOf('-') > 0);
    }

    private static boolean isBeforeBlank(String text, int at) {
        return at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    }

    private static boolean isShortened(String text, int from, int dot) {
        int begin = dot;
        while (begin > from && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return dot - begin == 1 && Character.isUpperCase(text.charAt(begin))
                || SHORTENED.contains(text.substring(begin, dot).toLowerCase(Locale.ROOT));
    }

    private static void add(String text, int from, int to, Line line, List<Part> parts) {
        String written = text.substring(from, to);
        if (!written.isBlank()) {
            parts.add(new Part(written.strip(), from + written.indexOf(written.strip()), line.block(), line.begin()));
        }
    }
}
