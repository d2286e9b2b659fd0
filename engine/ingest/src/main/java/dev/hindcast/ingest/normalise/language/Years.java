package dev.hindcast.ingest.normalise.language;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.PostmortemDocument;
import dev.hindcast.ingest.document.TextLine;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The years of the days that a document names with their year somewhere: a day that it names without one elsewhere is the same. */
final class Years {
    private static final Pattern WITH_YEAR = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2}-\\d{2})(?!\\d)");
    /** What is said of a day that is named with two years. */
    private static final String SEVERAL = "";

    private final Map<String, String> byDay = new HashMap<>();

    /** Collects them. */
    static Years of(PostmortemDocument document, Language language) {
        Years years = new Years();
        for (Block block : document.blocks()) {
            for (TextLine line : Block.told(block)) {
                AlignedText text = Signs.plain(line.text());
                language.moments().applyDates(text);
                WITH_YEAR
                        .matcher(text.text())
                        .results()
                        .forEach(date -> years.byDay.merge(
                                date.group(2), date.group(1), (one, two) -> one.equals(two) ? one : SEVERAL));
            }
        }
        return years;
    }

    /** Gives the days of a text that have no year the one they have elsewhere. */
    void apply(AlignedText text) {
        text.replace(Moments.WITHOUT_YEAR, match -> {
            String day = Moments.monthAndDay(match.group(1), match.group(2));
            return Optional.ofNullable(byDay.get(day))
                    .filter(year -> !year.equals(SEVERAL))
                    .map(year -> year + "-" + day);
        });
    }
}
