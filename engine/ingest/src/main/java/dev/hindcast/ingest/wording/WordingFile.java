package dev.hindcast.ingest.wording;

import dev.hindcast.ingest.file.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wordings kept as text, one regular expression a line under the name of its wording in brackets. Under {@code [classes]} a line
 * {@code NAME = expression} names what {@code {NAME}} stands for in the lines below it.
 */
public final class WordingFile {
    private static final Pattern SECTION = Pattern.compile("\\[([a-z ]+)\\]");
    private static final Pattern CLASS = Pattern.compile("(?<!\\\\[pP])\\{([A-Z_]+)\\}");

    private final Map<String, List<String>> sections = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();

    private WordingFile() {}

    /** Reads the file of that name beside the class; names in braces are checked as it is read. */
    public static WordingFile read(Class<?> owner, String name) {
        WordingFile file = new WordingFile();
        String section = "";
        for (String line : ResourceLines.of(owner, name)) {
            Matcher opened = SECTION.matcher(line);
            if (opened.matches()) {
                section = opened.group(1);
            } else if (section.equals("classes")) {
                int equals = line.indexOf(" = ");
                file.classes.put(line.substring(0, equals), file.inFull(line.substring(equals + 3)));
            } else {
                file.sections.computeIfAbsent(section, key -> new ArrayList<>()).add(file.inFull(line));
            }
        }
        return file;
    }

    private String inFull(String line) {
        return CLASS.matcher(line).replaceAll(this::standsFor);
    }

    private String standsFor(MatchResult name) {
        String expression = classes.get(name.group(1));
        if (expression == null) {
            throw new IllegalArgumentException("no class of wordings is called " + name.group(1));
        }
        return Matcher.quoteReplacement(expression);
    }

    /**
     * Returns the wording of a section.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Wording get(String section) {
        return Wording.of(expression(section));
    }

    /**
     * Returns the same as a pattern, for rules that ask whether a text begins with a wording.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Pattern pattern(String section) {
        return Pattern.compile(expression(section), Pattern.CASE_INSENSITIVE);
    }

    /**
     * Returns the expressions of a section as one group, of which an expression in other languages is made.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public String anyOf(String section) {
        return "(?:" + expression(section) + ")";
    }

    private String expression(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalArgumentException("no wording is called " + section);
        }
        return String.join("|", lines);
    }
}
