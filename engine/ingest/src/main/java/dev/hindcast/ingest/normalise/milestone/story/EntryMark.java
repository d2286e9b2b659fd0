package dev.hindcast.ingest.normalise.milestone.story;

import dev.hindcast.ingest.normalise.outline.MilestoneLabels;
import dev.hindcast.ingest.normalise.outline.Words;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a milestone that the authors put on an entry of the timeline: {@code 10:05 Detection: the alert fires},
 * {@code 10:05 the alert fires (detected)}, or a column of its own.
 */
public final class EntryMark {
    private static final Pattern LEADING =
            Pattern.compile("^[\\s*_\\[(]*([A-Za-z][A-Za-z /-]{2,40}?)[\\s*_\\])]*(?:[:|]|\\s[–—-]\\s|\\)|$)");
    /** What may stand before the words of {@link #LEADING}, and what behind them. */
    private static final String OPENING = " \t\n\u000B\f\r*_[(";

    private static final String CLOSING = "\t\n\u000B\f\r*_]):|";

    /** "System suggests to restart (accepted)" says so of the proposal. */
    private static final Wording TRAILING =
            Wording.of("(?:\\||[(\\[](?!\\s*accepted\\b))\\s*([A-Za-z][A-Za-z /-]{2,40}?)\\s*[)\\]|]?\\s*\\.?$");

    private static final int MOST_WORDS = 4;
    /** A step towards a milestone is not the milestone. */
    private static final Pattern UNDER_WAY = Pattern.compile(
            "(?i)\\b(?:attempt\\w*|tr(?:y|ies|ied|ying)|start(?:s|ed|ing)?|beg(?:i|a)n(?:s|ning)?|initiat\\w+|prepar\\w+|plan\\w*|fail\\w*|did"
                    + " not|not yet|unsuccessful\\w*|in progress|partial\\w*)\\b");

    private EntryMark() {}

    /** Returns the milestone that the entry is marked as, absent if it is marked as none. */
    public static Optional<MilestoneName> of(String text) {
        Matcher leading = mayLead(text) ? LEADING.matcher(text) : null;
        Optional<MilestoneName> first =
                leading != null && leading.lookingAt() ? named(leading, text) : Optional.empty();
        return first.or(() -> TRAILING.first(text, match -> true).flatMap(match -> named(match, text)));
    }

    /** Behind few words alone must stand a sign that closes a mark, or nothing; prose goes on, to a comma, a figure or a full stop. */
    private static boolean mayLead(String text) {
        int begin = 0;
        while (begin < text.length() && OPENING.indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        int words = 0;
        boolean inWord = false;
        while (end < text.length() && isOfWords(text.charAt(end))) {
            boolean letter = Character.isLetter(text.charAt(end++));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        int dash = text.indexOf(" - ", begin);
        boolean closes = end == text.length() || CLOSING.indexOf(text.charAt(end)) >= 0 || text.charAt(end) > '~';
        return dash >= 0 && dash < end || closes && words <= MOST_WORDS;
    }

    private static boolean isOfWords(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' || c == '/' || c == '-';
    }

    private static Optional<MilestoneName> named(MatchResult match, String text) {
        String words = Words.of(match.group(1));
        if (words.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        String rest = text.substring(0, match.start(1)) + text.substring(match.end(1));
        return MilestoneLabels.ofMark(words)
                .filter(name -> !isRepair(name) || !UNDER_WAY.matcher(rest).find());
    }

    private static boolean isRepair(MilestoneName name) {
        return name == MilestoneName.MITIGATED || name == MilestoneName.RESOLVED;
    }
}
