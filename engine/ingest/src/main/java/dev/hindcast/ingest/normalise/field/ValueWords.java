package dev.hindcast.ingest.normalise.field;

import dev.hindcast.ingest.file.ResourceLines;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the values of fields are called in any language, by what they say: {@code open}, {@code over}, {@code drill}. Safe to share between threads. */
final class ValueWords {
    /** Scripts that part no words. */
    private static final String UNPARTED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
    /** A value may be numbered: {@code 2 - In Progress}. */
    private static final String NUMBER = "[^\\p{L}\\p{N}]*(?:\\d{1,2}\\s*[-–.:)]?\\s+)?";
    /** Behind the words of a title that names what it is about. */
    private static final String ABOUT = "\\s*(?:[:(（]|[-–—]\\s|$)";

    private static final Map<String, String> WORDS = new TreeMap<>();

    static {
        for (String line : ResourceLines.of(ValueWords.class, "value-words.txt")) {
            int equals = line.indexOf(" = ");
            String words = String.join("|", line.substring(equals + 3).split("; "));
            WORDS.merge(line.substring(0, equals), words, (one, other) -> one + "|" + other);
        }
    }

    private final Pattern beginning;
    private final Pattern title;
    private final Pattern remark;

    private ValueWords(String words) {
        String whole = "(?:" + words + ")(?:(?![\\p{L}\\p{N}])|(?<=" + UNPARTED + "))";
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.beginning = Pattern.compile(NUMBER + whole, flags);
        this.title = Pattern.compile("[^\\p{L}]*" + whole + ABOUT, flags);
        this.remark = Pattern.compile("[(\\[（]\\s*" + whole + "\\s*[)\\]）]\\W*$", flags);
    }

    /** Returns the words of that name in the resource. */
    static ValueWords of(String name) {
        return new ValueWords(WORDS.get(name));
    }

    /** Returns whether a value begins with one of the words. */
    boolean begin(String value) {
        return beginning.matcher(value).lookingAt();
    }

    /** Returns whether a value is one of the words and nothing else. */
    boolean are(String value) {
        Matcher matcher = beginning.matcher(value.strip());
        return matcher.matches();
    }

    /** Returns whether a title ends with one of the words in brackets. */
    boolean close(String text) {
        boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0 || text.indexOf('（') >= 0;
        return bracket && remark.matcher(text).find();
    }

    /** Returns whether a title begins with one of the words and goes on to what it is about. */
    boolean head(String text) {
        return title.matcher(text).lookingAt();
    }
}
