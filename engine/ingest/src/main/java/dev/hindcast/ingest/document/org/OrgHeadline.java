package dev.hindcast.ingest.document.org;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A headline.
 *
 * @param level the number of its stars
 * @param state the word that says how far it is, as in {@code * TODO ...}; empty if there is none
 * @param title the rest, without priority, counts and tags
 * @param tags those at its end, in their order
 */
record OrgHeadline(int level, String state, String title, List<String> tags) {
    private static final Pattern HEADLINE = Pattern.compile("^(\\*{1,20}) (\\S.*)$");
    private static final Pattern STATE = Pattern.compile("^(\\p{Lu}[\\p{Lu}_-]{1,20})(?:\\s+|$)");
    private static final Pattern PRIORITY = Pattern.compile("^\\[#[A-Z0-9]{1,2}\\]\\s*");
    private static final Pattern COUNT = Pattern.compile("\\s*\\[(?:\\d{0,4}/\\d{0,4}|\\d{0,3}%)\\]");
    private static final Pattern TAGS = Pattern.compile("\\s+:(?:[\\p{L}\\p{N}_@#%]{1,60}:){1,20}$");

    /** Reads a line. */
    static Optional<OrgHeadline> of(String text, Set<String> states) {
        Matcher headline = HEADLINE.matcher(text);
        if (!headline.matches()) {
            return Optional.empty();
        }
        Matcher tagged = TAGS.matcher(headline.group(2));
        List<String> tags =
                tagged.find() ? List.of(tagged.group().strip().substring(1).split(":")) : List.of();
        String rest = tagged.replaceFirst("");
        Matcher state = STATE.matcher(rest);
        String word = state.find() && states.contains(state.group(1)) ? state.group(1) : "";
        rest = word.isEmpty() ? rest : rest.substring(state.end());
        rest = PRIORITY.matcher(rest).replaceFirst("");
        return Optional.of(new OrgHeadline(
                headline.group(1).length(),
                word,
                COUNT.matcher(rest).replaceAll("").strip(),
                tags));
    }
}
