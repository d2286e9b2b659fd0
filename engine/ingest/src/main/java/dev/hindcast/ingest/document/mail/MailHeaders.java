package dev.hindcast.ingest.document.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a mail or of a part of it.
 *
 * @param values by name in lower case, each in one line
 * @param end the number of lines it takes, the blank one below it among them
 */
record MailHeaders(Map<String, String> values, int end) {
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):\\s*(.*)");
    /** Words in an encoding of their own: {@code =?UTF-8?Q?St=C3=B6rung?=}. */
    private static final Pattern ENCODED = Pattern.compile("=\\?([\\w-]{1,40})\\?([QqBb])\\?([^?\\s]{0,500})\\?=");

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\?=)\\s+(?==\\?)");

    /** Reads the head that a text begins with; none of it is kept where it is no head. */
    static MailHeaders of(LinedText mail) {
        Map<String, String> values = new HashMap<>();
        String open = "";
        int at = 0;
        for (; at < mail.lines().size(); at++) {
            String line = mail.lines().get(at).text();
            Matcher header = HEADER.matcher(line);
            if (line.isBlank()) {
                return new MailHeaders(values, at + 1);
            } else if (Character.isWhitespace(line.charAt(0)) && !open.isEmpty()) {
                values.merge(open, line.strip(), (head, rest) -> head + " " + rest);
            } else if (header.matches()) {
                open = header.group(1).toLowerCase(Locale.ROOT);
                values.putIfAbsent(open, header.group(2).strip());
            } else {
                return new MailHeaders(Map.of(), 0);
            }
        }
        return new MailHeaders(values, at);
    }

    /** Returns a value, empty where there is none. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Returns a value in words, those in encodings of their own decoded. */
    String words(String name) {
        String joined = BETWEEN.matcher(value(name)).replaceAll("");
        return ENCODED.matcher(joined).replaceAll(word -> Matcher.quoteReplacement(decoded(word)));
    }

    private static String decoded(MatchResult word) {
        boolean quoted = word.group(2).equalsIgnoreCase("q");
        byte[] bytes =
                quoted ? Transfer.quotedPrintable(word.group(3).replace('_', ' ')) : Transfer.base64(word.group(3));
        return Transfer.text(bytes, word.group(1));
    }

    /** Returns what a field says of its value, as {@code charset} in {@code Content-Type}; empty where it does not. */
    String parameter(String name, String parameter) {
        Matcher found = Pattern.compile("(?i);\\s*" + parameter + "\\s*=\\s*(?:\"([^\"]{1,200})\"|([^\\s;]{1,200}))")
                .matcher(value(name));
        if (!found.find()) {
            return "";
        }
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
