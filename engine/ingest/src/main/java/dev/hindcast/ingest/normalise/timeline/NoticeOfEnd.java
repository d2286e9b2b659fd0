package dev.hindcast.ingest.normalise.timeline;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Label;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.wording.Wording;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Precision;
import java.util.List;

/**
 * A short notice that all works again below the moment at which it was given out, {@code When: 14 May 2031 10:02 UTC}, with no title and no other
 * field: that is the end. It begins with the good news, or it has a stamp to the second, as programs write, and says what is so now. A report has
 * its beginning there: it tells first, or beside the end, what failed, or for how long.
 */
final class NoticeOfEnd {
    private static final String WHEN = "when";
    /** A longer text is a report, in characters. */
    private static final int LONGEST = 600;

    private static final Wording NOW = Wording.of("\\bnow\\b");
    private static final Wording LENGTH = Wording.of("\\b(?:min(?:ute)?s?|h(?:ou)?rs?|days?)\\b");

    private NoticeOfEnd() {}

    /** Returns the entries of a document, the one of such a notice as that of the end. */
    static List<WrittenEntry> told(List<WrittenEntry> entries, Outline outline) {
        if (entries.size() != 1 || !isMoment(entries.get(0)) || !isOne(entries.get(0), outline)) {
            return entries;
        }
        WrittenEntry given = entries.get(0);
        return List.of(new WrittenEntry(
                given.when(),
                given.until(),
                MilestoneName.RESOLVED.id(),
                given.text(),
                given.zone(),
                given.line(),
                given.role(),
                given.section(),
                given.heading()));
    }

    private static boolean isMoment(WrittenEntry entry) {
        return entry.label().equals(WHEN)
                && entry.until().isEmpty()
                && entry.when().date().isPresent()
                && entry.when().time().isPresent();
    }

    private static boolean isOne(WrittenEntry head, Outline outline) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : outline.parts().stream()
                .flatMap(part -> Block.lines(part.block()).stream())
                .toList()) {
            if (line.line() != head.line().line()) {
                if (Label.of(line).isPresent()) {
                    return false;
                }
                text.append(line.text()).append(' ');
            }
        }
        List<String> sentences = text.length() > LONGEST
                ? List.of()
                : Sentences.ofAccount(text.toString().strip());
        return !sentences.isEmpty()
                && sentences.stream().noneMatch(LENGTH::isIn)
                && (saysOver(sentences.get(0))
                        || head.when().precision() == Precision.SECOND
                                && sentences.stream().anyMatch(said -> NOW.isIn(said) && saysOver(said)));
    }

    private static boolean saysOver(String sentence) {
        return (EntryMeaning.RECOVERY.isSaidIn(sentence) || EntryMeaning.END.isSaidIn(sentence))
                && !Harm.isToldIn(sentence);
    }
}
