package dev.hindcast.ingest.normalise.likelihood;

import dev.hindcast.ingest.normalise.timeline.entry.DatedEntry;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.model.time.Basis;
import dev.hindcast.model.time.Milestone;
import dev.hindcast.model.time.MilestoneName;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One place where a document tells a moment.
 *
 * @param entry what is told there, and when
 * @param basis what kind of place it is
 */
public record Mention(DatedEntry entry, Basis basis) {
    /** Words further away than so many characters are not looked at: a line may hold very many times. */
    private static final int NEAR = 400;

    /** What no zone is: small letters, a long word, two words in capitals, a letter of a script without capitals. */
    private static final Pattern WORD = Pattern.compile("\\p{Ll}{2}|\\p{Lo}|\\p{L}{6}|\\p{Lu}{2} \\p{Lu}{2}");

    /** Returns the mention that an entry of the timeline or a labelled time is. */
    public static Mention ofRow(DatedEntry entry) {
        return new Mention(entry, entry.entry().label().isEmpty() ? Basis.TIMELINE : Basis.FIELD);
    }

    /** Returns the mention of a time in a sentence, which is the text of the entry. */
    public static Mention ofSentence(DatedEntry entry) {
        return new Mention(entry, Basis.SENTENCE);
    }

    /** Returns the words before the time, of those near it; none in an entry, which all stands behind its time. */
    String before() {
        int start = basis == Basis.SENTENCE ? entry.entry().when().start() : 0;
        return text().substring(Math.max(0, start - NEAR), start);
    }

    /** Returns the words behind the time, of those near it. */
    String after() {
        int end = basis == Basis.SENTENCE ? entry.entry().when().end() : 0;
        return text().substring(end, Math.min(text().length(), end + NEAR));
    }

    /** Returns whether anything is told of the time, and not the time alone. */
    boolean hasWords() {
        return WORD.matcher(before()).find() || WORD.matcher(after()).find();
    }

    /** Returns what is told there, as it begins. */
    String opening() {
        return text().substring(0, Math.min(text().length(), NEAR));
    }

    /** Returns what is told near the time, which it stands amid. */
    String near() {
        return before() + after();
    }

    private String text() {
        return entry.entry().text();
    }

    /** Returns when it was, as told here. */
    Instant at() {
        return entry.resolved().at();
    }

    /** Returns it as that milestone of that document. */
    Milestone as(MilestoneName name, String source) {
        var line = entry.entry().line();
        // Of a range the later edge is an end.
        var told = name.compareTo(MilestoneName.ACKNOWLEDGED) > 0 ? entry.until() : entry.resolved();
        boolean range = !entry.until().at().equals(entry.resolved().at());
        return new Milestone(
                told.at(),
                entry.precision(),
                entry.entry().when().approximate() || range,
                told.basis(),
                basis,
                new Evidence(source, line.line(), line.text()));
    }
}
