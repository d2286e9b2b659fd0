package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * English texts that tell their times of day without a colon, "at 0312" or "at 8.55", all the way through. One such figure may be a count,
 * a price or a version; several, and no clock with a colon beside them, are times.
 */
final class ClocksWithoutColon {
    private static final String FOUR_FIGURES = "clocks-without-colon";
    private static final String DOTTED = "clocks-with-dot";
    private static final int FEWEST = 3;

    /** Who writes 06:14 elsewhere does not write 0614 here. */
    private static final Pattern COLON = Pattern.compile("(?<![\\d:])\\d{1,2}:\\d\\d(?!\\d)");
    /** The head of a mail was written by its program; of several mails each has days of its own. */
    private static final Pattern HEAD_OF_MAIL = Pattern.compile("(?:Sent|Date):");
    /** The rows of a log are read as such. */
    private static final Pattern ROW = Pattern.compile("\\s*[012]\\d[0-5]\\d\\s+\\p{L}");
    /** No year, and nothing is told that there are so many of. */
    private static final Pattern AT_FOUR = Pattern.compile(
            "\\b[Aa]t (?:0\\d|1[0-8]|2[1-3])[0-5]\\d(?=\\s*(?:$|[,;)]|\\.(?!\\d))| (?:and|on|when|while|the|we|it|that|to|but|during|after|by|as|with)\\b)");

    private static final Pattern AT_DOTTED = Pattern.compile(
            "\\b[Aa]t (?:[01]?\\d|2[0-3])\\.[0-5]\\d(?=\\s*(?:$|[,;)]|\\.(?!\\d))| (?:and|on|when|while|the|we|it|that|to|but|in|said|they|he|she|I)\\b)"
                    + "|\\b(?:[Ff]rom|[Bb]etween) 0\\d\\.[0-5]\\d (?:to|until|till|and) (?:[01]\\d|2[0-3])\\.[0-5]\\d(?![\\w:%]|\\.\\d)");
    /** "At 3.5", "at 8.75", "the load was at 8.55": a figure that is no clock. */
    private static final Pattern NUMBER = Pattern.compile("\\bat \\d{1,3}\\.(?:\\d(?!\\d)|[6-9]\\d|\\d{3})"
            + "|(?i:\\b(?:prices?|loads?|average|versions?|index|shares?|ratio|rates?|score)(?: (?:is|was|are|were|stood|stayed|remained|now|still)){0,2}"
            + "|\\b(?:traded|trading|priced|valued|quoted)) at \\d{1,2}\\.\\d\\d");

    private ClocksWithoutColon() {}

    /** Returns what is known of a text that writes them so, absent if it does not. */
    static Optional<Language> in(PostmortemDocument document) {
        int four = 0;
        int dotted = 0;
        int heads = 0;
        int rows = 0;
        for (Block block : document.blocks()) {
            for (TextLine line : Block.lines(block)) {
                if (!line.hasFigure()) {
                    continue;
                }
                boolean head = HEAD_OF_MAIL.matcher(line.text()).lookingAt();
                heads += head ? 1 : 0;
                rows += ROW.matcher(line.text()).lookingAt() ? 1 : 0;
                if (heads > 1
                        || rows >= FEWEST
                        || !head && COLON.matcher(line.text()).find()
                        || NUMBER.matcher(line.text()).find()) {
                    return Optional.empty();
                }
                four += (int) AT_FOUR.matcher(line.text()).results().count();
                dotted += (int) AT_DOTTED.matcher(line.text()).results().count();
            }
        }
        return four >= FEWEST && dotted == 0
                ? Languages.language(FOUR_FIGURES)
                : dotted >= FEWEST && four == 0 ? Languages.language(DOTTED) : Optional.empty();
    }
}
