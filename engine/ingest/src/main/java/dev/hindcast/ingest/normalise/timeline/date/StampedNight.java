package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.document.Block;
import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.meaning.EntryMeaning;
import dev.hindcast.ingest.normalise.meaning.Harm;
import dev.hindcast.ingest.normalise.outline.Outline;
import dev.hindcast.ingest.normalise.outline.Part;
import dev.hindcast.ingest.normalise.outline.Sentences;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows before the midnight of a night whose second day is that of the document: elsewhere it tells a clock of a row behind midnight with
 * that day, {@code 2031-05-15 00:03:54}, so that the rows before it are of the evening of the 14th.
 */
public final class StampedNight {
    /** From this hour on a row rather goes on after a night in which nothing was told. */
    private static final int MORNING = 6;

    private static final List<EntryMeaning> FAILS =
            List.of(EntryMeaning.BEGINNING, EntryMeaning.ONSET, EntryMeaning.FAILURE);

    /** How programs go down. */
    private static final Wording GOES_DOWN =
            Wording.of("\\b(?:sig(?:term|kill|int|hup|segv|abrt)|shut ?down|dies|died|killed|terminated|stopped)\\b");

    private StampedNight() {}

    /** Returns the entries, such rows with the day before and the next with the day of the document. */
    public static List<WrittenEntry> dated(List<WrittenEntry> entries, Outline outline, DocumentDates dates) {
        Optional<LocalDate> day = dates.day();
        List<Integer> rows = rows(entries);
        int midnight = day.isPresent() ? midnight(entries, rows) : 0;
        if (midnight == 0
                || clock(entries.get(rows.get(midnight))).getHour() >= MORNING
                || !isTold(entries, rows, midnight, stamps(outline, dates), day.get())) {
            return entries;
        }
        List<WrittenEntry> dated = new ArrayList<>(entries);
        for (int row : rows.subList(0, midnight + 1)) {
            LocalDate own = row == rows.get(midnight) ? day.get() : day.get().minusDays(1);
            dated.set(row, entries.get(row).at(entries.get(row).when().onDay(own)));
        }
        return dated;
    }

    /** The places of the rows of the first account; none if it tells any day itself. */
    private static List<Integer> rows(List<WrittenEntry> entries) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            WrittenEntry entry = entries.get(i);
            boolean row = entry.label().isEmpty() && !entry.heading();
            if (row
                    && (rows.isEmpty()
                            || entry.section() == entries.get(rows.get(0)).section())) {
                if (entry.when().date().isPresent() || entry.when().time().isEmpty()) {
                    return List.of();
                }
                rows.add(i);
            }
        }
        return rows;
    }

    /** Which of the rows is the first behind midnight, 0 if none is. */
    private static int midnight(List<WrittenEntry> entries, List<Integer> rows) {
        for (int i = 1; i < rows.size(); i++) {
            LocalTime before = clock(entries.get(rows.get(i - 1)));
            if (Duration.between(clock(entries.get(rows.get(i))), before).compareTo(DateCarrier.FALL) > 0) {
                return i;
            }
        }
        return 0;
    }

    private static LocalTime clock(WrittenEntry entry) {
        return entry.when().time().orElseThrow();
    }

    /** The clock of a failure behind midnight is told with the day, to the second or another with it, and none with the next, nor one before midnight with the day. */
    private static boolean isTold(
            List<WrittenEntry> entries,
            List<Integer> rows,
            int midnight,
            Map<LocalDateTime, Boolean> stamps,
            LocalDate day) {
        Set<LocalTime> told = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            WrittenEntry entry = entries.get(rows.get(i));
            LocalTime clock = clock(entry);
            LocalDate carried = i < midnight ? day : day.plusDays(1);
            if (stamps.containsKey(carried.atTime(clock))) {
                return false;
            }
            if (i >= midnight && stamps.getOrDefault(day.atTime(clock), false) && tellsFailure(entry.text())) {
                told.add(clock);
            }
        }
        // A job that runs every night has its minute on both days, and releases or copies may be made again at the same
        // one.
        return told.size() > 1 || told.stream().anyMatch(clock -> clock.getSecond() > 0);
    }

    private static boolean tellsFailure(String text) {
        return Harm.isToldIn(text)
                || GOES_DOWN.isIn(text)
                || FAILS.stream().anyMatch(meaning -> meaning.isSaidIn(text));
    }

    /** The moments that are written with their day and without a zone, and whether a sentence tells what failed then. */
    private static Map<LocalDateTime, Boolean> stamps(Outline outline, DocumentDates dates) {
        Map<LocalDateTime, Boolean> stamps = new HashMap<>();
        for (Part part : outline.figured()) {
            for (TextLine line : Block.told(part.block())) {
                for (String sentence : Sentences.ofAccount(line.text())) {
                    line.timesOf(sentence).stream()
                            .filter(when -> when.zone().isEmpty())
                            .flatMap(when -> stamp(when, dates).stream())
                            .forEach(stamp -> stamps.merge(stamp, tellsFailure(sentence), Boolean::logicalOr));
                }
            }
        }
        return stamps;
    }

    private static Optional<LocalDateTime> stamp(WrittenTime when, DocumentDates dates) {
        return when.time()
                .flatMap(clock -> when.date()
                        .flatMap(date -> dates.complete(date, dates.day()))
                        .map(date -> date.atTime(clock)));
    }
}
