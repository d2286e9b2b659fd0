package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import dev.hindcast.ingest.wording.Wording;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Timelines whose authors write the half of the day only now and then: "1:51pm", then "2:20", or never: "11:54", "12:16", then "1:52".
 * A row without it that would fall back into the night is of the afternoon of the row before it.
 */
final class TwelveHours {
    /** A clock of twenty-four hours: {@code 07:20}, {@code 0:15}. */
    private static final Pattern PADDED = Pattern.compile("(?<!\\d)0\\d?[:.]\\d\\d");
    /** What falls back into the night is told of it. */
    private static final Wording NIGHT = Wording.of(
            "\\b(?:(?:next|following) (?:day|morning|night)|over-?night|at night|(?:during|in|through(?:out)?) the night|(?:early|in the) morning|after midnight)\\b");
    /** A row that comes longer after the one before it may as well be one of the night. */
    private static final Duration LONGEST = Duration.ofHours(6);

    /** Without any half of the day, what passes noon within so long is no night. */
    private static final Duration OVER_NOON = Duration.ofHours(3);

    private static final int HALF_A_DAY = 12;
    private static final int LATE_MORNING = 10;

    private TwelveHours() {}

    /** Returns the entries, such rows twelve hours later. */
    static List<WrittenEntry> told(List<WrittenEntry> written) {
        if (written.size() < 2) {
            return written;
        }
        List<WrittenEntry> entries = ofSameDay(written);
        boolean noHalf = entries.stream().noneMatch(TwelveHours::tellsHalf);
        if (noHalf && (!passNoon(entries) || entries.stream().anyMatch(TwelveHours::isOfNight))
                || entries.stream().anyMatch(TwelveHours::isOfDay)) {
            return entries;
        }
        List<WrittenEntry> told = new ArrayList<>();
        Optional<LocalTime> before = Optional.empty();
        int section = Integer.MIN_VALUE;
        for (WrittenEntry entry : entries) {
            before = entry.section() == section ? before : Optional.empty();
            section = entry.section();
            WrittenEntry read = before.map(time -> after(time, entry)).orElse(entry);
            told.add(read);
            boolean goesOn = noHalf || before.isPresent() || tellsHalf(entry);
            before = goesOn ? read.when().time() : Optional.empty();
        }
        return told;
    }

    /**
     * Where rows tell their day each, those of one day go on behind noon: "May 14, 12:39", then "May 14, 1:50", "May 14, 4:05". More
     * than one must do so, and none may be out of order then.
     */
    private static List<WrittenEntry> ofSameDay(List<WrittenEntry> entries) {
        List<WrittenEntry> told = new ArrayList<>();
        int moved = 0;
        for (WrittenEntry entry : entries) {
            Optional<LocalTime> before = told.isEmpty()
                    ? Optional.empty()
                    : Optional.of(told.get(told.size() - 1))
                            .filter(one -> isOfOneDay(one, entry))
                            .flatMap(one -> one.when().time());
            boolean falls = before.isPresent()
                    && entry.when().time().filter(before.get()::isAfter).isPresent();
            WrittenEntry read = falls ? after(before.get(), entry) : entry;
            if (falls && (read == entry || before.get().getHour() < HALF_A_DAY || isOfDay(entry))) {
                return entries;
            }
            moved += falls ? 1 : 0;
            told.add(read);
        }
        return moved > 1 && !countsOn(entries, told) ? told : entries;
    }

    private static boolean isOfOneDay(WrittenEntry one, WrittenEntry next) {
        return one.section() == next.section()
                && one.label().isEmpty()
                && next.label().isEmpty()
                && one.when().date().isPresent()
                && one.when().date().equals(next.when().date());
    }

    /** Returns whether the afternoon of a day with such a row is also told by a clock of twenty-four hours. */
    private static boolean countsOn(List<WrittenEntry> entries, List<WrittenEntry> told) {
        Set<WrittenDate> days = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (told.get(i) != entries.get(i)) {
                told.get(i).when().date().ifPresent(days::add);
            }
        }
        return entries.stream()
                .filter(entry -> entry.when().date().filter(days::contains).isPresent())
                .flatMap(entry -> entry.when().time().stream())
                .anyMatch(time -> time.getHour() > HALF_A_DAY);
    }

    /** Returns whether "12:16" is followed by "1:52", or "11:54" more than once. */
    private static boolean passNoon(List<WrittenEntry> entries) {
        int pairs = 0;
        boolean noon = entries.stream()
                .anyMatch(entry -> entry.label().isEmpty()
                        && entry.when()
                                .time()
                                .filter(time -> time.getHour() == HALF_A_DAY)
                                .isPresent());
        for (int i = 1; i < entries.size(); i++) {
            WrittenEntry one = entries.get(i - 1);
            Optional<LocalTime> before = one.when()
                    .time()
                    .filter(time ->
                            time.getHour() >= LATE_MORNING && one.label().isEmpty());
            WrittenEntry next = entries.get(i);
            boolean passes = before.isPresent()
                    && next.section() == one.section()
                    && next.label().isEmpty()
                    && next.when().date().isEmpty()
                    && after(before.get(), next)
                            .when()
                            .time()
                            .filter(time -> !next.when().time().equals(Optional.of(time)))
                            .filter(time -> Duration.between(before.get(), time).compareTo(OVER_NOON) <= 0)
                            .isPresent();
            pairs += passes ? 1 : 0;
        }
        return pairs > (noon ? 0 : 1);
    }

    private static boolean isOfNight(WrittenEntry entry) {
        return NIGHT.isIn(entry.line().text());
    }

    private static boolean tellsHalf(WrittenEntry entry) {
        return entry.when().time().isPresent()
                && entry.when().saysHalfIn(entry.line().text());
    }

    /** A clock that counts to twenty-four. */
    private static boolean isOfDay(WrittenEntry entry) {
        boolean late =
                entry.when().time().filter(time -> time.getHour() > HALF_A_DAY).isPresent();
        return entry.label().isEmpty()
                && !tellsHalf(entry)
                && (late || PADDED.matcher(written(entry)).find());
    }

    private static String written(WrittenEntry entry) {
        String text = entry.line().text();
        int end = Math.min(entry.when().end(), text.length());
        return text.substring(Math.min(entry.when().start(), end), end);
    }

    private static WrittenEntry after(LocalTime before, WrittenEntry entry) {
        WrittenTime when = entry.when();
        Optional<LocalTime> later = when.time()
                .filter(time -> time.getHour() < HALF_A_DAY && time.isBefore(before) && !tellsHalf(entry))
                .filter(time -> !isOfNight(entry))
                .map(time -> time.plusHours(HALF_A_DAY))
                .filter(time ->
                        !time.isBefore(before) && Duration.between(before, time).compareTo(LONGEST) <= 0);
        return later.map(time -> entry.at(when.atTime(time))).orElse(entry);
    }
}
