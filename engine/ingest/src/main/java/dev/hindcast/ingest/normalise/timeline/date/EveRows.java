package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The first rows of a timeline where they say that they are of the day before that of the document: {@code 22:10 (previous evening)}. */
final class EveRows {
    private static final String NAME =
            "(?:the )?(?:(?:prior|previous|preceding) (?:day|afternoon|evening|night)|(?:day|afternoon|evening|night) (?:before|prior|earlier)|day -1|d-1"
                    + "|vortag|vorabend|am (?:vortag|vorabend)|(?:la )?veille(?: au soir)?|(?:el )?día anterior|(?:la )?noche anterior"
                    + "|(?:o |no )?dia anterior|(?:na )?véspera|(?:il )?giorno (?:prima|precedente)|(?:la )?sera prima|(?:de )?(?:dag|avond) ervoor)";
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)[\\s*_>(\\[-]{0,6}" + NAME + "[,:)\\]]{0,2}\\s(?:(?:at|around|about|um|à|às|alle|om) )?[~≈]?");
    private static final Pattern BEHIND =
            Pattern.compile("(?iu)(?:\\s?[ap]\\.?m\\.?)?(?: [A-Z]{2,5})?[\\s*_]{0,3}(?:,\\s?|[(\\[])" + NAME
                    + "\\s?(?:[)\\]]|(?=[|:–—]|\\s[-|–—]|$))");

    /** Longer words before a time are not the mark of its day, in characters. */
    private static final int BESIDE = 40;

    private EveRows() {}

    /** Returns the entries, such rows with that day and the next with the day of the document. */
    static List<WrittenEntry> dated(List<WrittenEntry> entries, DocumentDates dates) {
        Optional<LocalDate> day = dates.day();
        List<WrittenEntry> dated = new ArrayList<>(entries);
        boolean eve = false;
        for (int i = 0; day.isPresent() && i < entries.size(); i++) {
            WrittenEntry entry = entries.get(i);
            if (!entry.label().isEmpty() || entry.when().time().isEmpty()) {
                continue;
            }
            if (entry.when().date().isPresent() || !isOfEve(entry)) {
                if (eve && entry.when().date().isEmpty()) {
                    dated.set(i, entry.at(entry.when().onDay(day.get())));
                }
                break;
            }
            eve = true;
            dated.set(i, entry.at(entry.when().onDay(day.get().minusDays(1))));
        }
        return dated;
    }

    private static boolean isOfEve(WrittenEntry entry) {
        String text = entry.line().text();
        int start = entry.when().start();
        int end = entry.when().end();
        return end <= text.length()
                && (start > 0
                                && start <= BESIDE
                                && BEFORE.matcher(text.substring(0, start)).matches()
                        || BEHIND.matcher(text).region(end, text.length()).lookingAt());
    }
}
