package dev.hindcast.ingest.normalise.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a language and what is said for them. Where several fit, the one that comes first in the file counts. */
final class Glossary {
    /** Said for words that must stay as they are, because they only look like others. */
    private static final String NOTHING = "-";
    private final Map<Character, List<Rule>> byFirst = new HashMap<>();
    private final boolean spaced;

    private record Rule(Pattern pattern, String words) {}

    /**
     * An empty one.
     *
     * @param spaced whether words are parted by blanks, so that a rule counts for whole words alone
     */
    Glossary(boolean spaced) {
        this.spaced = spaced;
    }

    /** Adds an expression that begins with a letter, and what is said for it. */
    void add(String regex, String words) {
        Pattern pattern = Pattern.compile(
                spaced ? "(?:" + regex + ")(?![\\p{L}\\p{M}])" : regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (char first : FirstLetters.of(regex)) {
            byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(new Rule(pattern, words));
        }
    }

    /** Says them in a text, where nothing was put in before. */
    void apply(AlignedText text) {
        String written = text.text();
        List<AlignedText.Edit> edits = new ArrayList<>();
        for (int at = 0; at < written.length(); ) {
            Optional<AlignedText.Edit> edit =
                    begins(written, at) && text.isAsWritten(at, at + 1) ? at(text, at) : Optional.empty();
            edit.filter(found -> !found.words().equals(NOTHING)).ifPresent(edits::add);
            at = edit.map(AlignedText.Edit::end).orElse(at + 1);
        }
        text.apply(edits);
    }

    private Optional<AlignedText.Edit> at(AlignedText text, int at) {
        String written = text.text();
        for (Rule rule : byFirst.getOrDefault(Character.toLowerCase(written.charAt(at)), List.of())) {
            Matcher matcher =
                    rule.pattern().matcher(written).region(at, written.length()).useTransparentBounds(true);
            if (matcher.lookingAt() && text.isAsWritten(at, matcher.end())) {
                return Optional.of(new AlignedText.Edit(at, matcher.end(), rule.words()));
            }
        }
        return Optional.empty();
    }

    private boolean begins(String text, int at) {
        return Character.isLetter(text.charAt(at))
                && (!spaced || at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }
}
