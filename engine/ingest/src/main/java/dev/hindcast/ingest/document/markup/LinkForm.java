package dev.hindcast.ingest.document.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a format writes a link.
 *
 * @param pattern with the groups {@code text} and {@code target}; every repetition in it is bounded
 */
public record LinkForm(Pattern pattern) {
    /** Returns the form with such a pattern. */
    public static LinkForm of(String regex) {
        return new LinkForm(Pattern.compile(regex));
    }

    /** Returns the text with every link replaced by its words, and adds the targets to the list. */
    String replace(String text, List<String> targets) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder replaced = new StringBuilder();
        while (matcher.find()) {
            String target = matcher.group("target");
            String words = matcher.group("text");
            targets.add(target == null ? words : target);
            matcher.appendReplacement(
                    replaced, Matcher.quoteReplacement(words == null || words.isBlank() ? target : words));
        }
        return matcher.appendTail(replaced).toString();
    }
}
