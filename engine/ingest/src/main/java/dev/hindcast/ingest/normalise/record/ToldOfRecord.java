package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import java.util.List;

/**
 * What a piece of a log tells.
 *
 * @param times how many times of day
 * @param failed whether something failed
 * @param restored whether that was over
 */
record ToldOfRecord(int times, boolean failed, boolean restored) {
    static ToldOfRecord of(List<Block> blocks) {
        int times = 0;
        boolean failed = false;
        boolean restored = false;
        for (Block block : blocks) {
            for (TextLine line : lines(block)) {
                times += (int) line.times().stream()
                        .filter(when -> when.time().isPresent())
                        .count();
                String text = line.text();
                failed = failed
                        || EntryMeaning.ONSET.isSaidIn(text)
                        || EntryMeaning.FAILURE.isSaidIn(text)
                        || Harm.isToldIn(text);
                restored = restored || EntryMeaning.RECOVERY.isSaidIn(text) || EntryMeaning.END.isSaidIn(text);
            }
        }
        return new ToldOfRecord(times, failed, restored);
    }

    /** Returns whether one of the blocks tells at which time something failed or was over. */
    static boolean isMomentOfHarmIn(List<Block> blocks) {
        return blocks.stream()
                .map(block -> of(List.of(block)))
                .anyMatch(told -> told.times > 0 && (told.failed || told.restored));
    }

    private static List<TextLine> lines(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream).toList()
                : Block.told(block);
    }

    /** Returns whether it tells an incident from its beginning to its end. */
    boolean isWhole() {
        return isLong() && failed && restored;
    }

    /** Returns whether it tells more than one moment, as a beginning and an end are. */
    boolean isLong() {
        return times > 1;
    }
}
