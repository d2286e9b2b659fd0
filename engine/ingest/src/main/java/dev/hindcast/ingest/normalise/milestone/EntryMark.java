package dev.hindcast.ingest.normalise.milestone;

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
final class EntryMark {
    private static final Pattern LEADING =
            Pattern.compile("^[\\s*_\\[(]*([A-Za-z][A-Za-z /-]{2,40}?)[\\s*_\\])]*(?:[:|]|\\s[–—-]\\s|\\)|$)");
    private static final Wording TRAILING = Wording.of("[(\\[|]\\s*([A-Za-z][A-Za-z /-]{2,40}?)\\s*[)\\]|]?\\s*\\.?$");
    private static final int MOST_WORDS = 4;
    /** A step towards a milestone is not the milestone. */
    private static final Pattern UNDER_WAY = Pattern.compile(
            "(?i)\\b(?:attempt\\w*|tr(?:y|ies|ied|ying)|start(?:s|ed|ing)?|beg(?:i|a)n(?:s|ning)?|initiat\\w+|prepar\\w+|plan\\w*|fail\\w*|did"
                    + " not|not yet|unsuccessful\\w*|in progress|partial\\w*)\\b");

    private EntryMark() {}

    /** Returns the milestone that the entry is marked as, absent if it is marked as none. */
    static Optional<MilestoneName> of(String text) {
        Matcher leading = LEADING.matcher(text);
        Optional<MilestoneName> first = leading.lookingAt() ? named(leading, text) : Optional.empty();
        return first.or(() -> TRAILING.first(text, match -> true).flatMap(match -> named(match, text)));
    }

    private static Optional<MilestoneName> named(MatchResult match, String text) {
        String words = Words.of(match.group(1));
        String rest = text.substring(0, match.start(1)) + text.substring(match.end(1));
        return MilestoneLabels.ofMark(words)
                .filter(name -> words.split(" ").length <= MOST_WORDS)
                .filter(name -> !isRepair(name) || !UNDER_WAY.matcher(rest).find());
    }

    private static boolean isRepair(MilestoneName name) {
        return name == MilestoneName.MITIGATED || name == MilestoneName.RESOLVED;
    }
}
