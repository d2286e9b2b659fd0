package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts that are told newest first: by their days, or by their clocks where these have none. */
final class NewestFirst {
    /** A smaller rise or fall is a row out of order. */
    private static final Duration FALL = Duration.ofHours(3);

    /** Fewer that go back may be a row out of order. */
    private static final int FEWEST = 3;

    /** An account that lasts longer, told backwards, has rather passed several midnights forwards. */
    private static final Duration HALF_DAY = Duration.ofHours(12);

    private NewestFirst() {}

    /** Returns whether the entries go back from one to the next. */
    static boolean isOf(List<WrittenEntry> entries, DocumentDates dates) {
        List<WrittenEntry> rows = entries.stream()
                .filter(entry -> entry.label().isEmpty() && entry.when().time().isPresent())
                .toList();
        return clocksFall(rows) || daysFall(rows, dates);
    }

    private static boolean clocksFall(List<WrittenEntry> rows) {
        int up = 0;
        int down = 0;
        Duration back = Duration.ZERO;
        for (int i = 1; i < rows.size(); i++) {
            Duration step = Duration.between(time(rows.get(i)), time(rows.get(i - 1)));
            up += step.isNegative() ? 1 : 0;
            down += step.isNegative() || step.isZero() ? 0 : 1;
            back = back.plus(step.isNegative() ? step.plusDays(1) : step);
        }
        return down > up && (down > 1 || up == 0 && UpdateAbove.isIn(rows))
                || down > 0 && rows.size() >= FEWEST && back.compareTo(HALF_DAY) < 0;
    }

    private static boolean daysFall(List<WrittenEntry> rows, DocumentDates dates) {
        List<LocalDateTime> moments = rows.stream()
                .flatMap(row -> row.when().date().flatMap(date -> dates.complete(date, dates.day())).stream()
                        .map(date -> date.atTime(time(row))))
                .toList();
        for (int i = 1; i < moments.size(); i++) {
            if (!moments.get(i).isBefore(moments.get(i - 1))) {
                return false;
            }
        }
        return moments.size() >= FEWEST;
    }

    /**
     * Returns the entries but the account that a post gives of what was before it, oldest first: those times are of a day that it does not
     * name.
     */
    static List<WrittenEntry> posts(List<WrittenEntry> entries) {
        List<WrittenEntry> posts = new ArrayList<>();
        int at = 0;
        while (at < entries.size()) {
            WrittenEntry post = entries.get(at++);
            posts.add(post);
            int end = at;
            while (end < entries.size() && isBare(entries.get(end))) {
                end++;
            }
            List<WrittenEntry> below = entries.subList(at, end);
            if (!isAccount(post, below)) {
                posts.addAll(below);
            }
            at = end;
        }
        return posts;
    }

    private static boolean isBare(WrittenEntry entry) {
        return entry.when().date().isEmpty() && entry.when().time().isPresent();
    }

    private static boolean isAccount(WrittenEntry post, List<WrittenEntry> below) {
        if (below.size() < 2 || post.when().date().isEmpty() || post.when().time().isEmpty()) {
            return false;
        }
        for (int i = 1; i < below.size(); i++) {
            if (time(below.get(i)).isBefore(time(below.get(i - 1)))) {
                return false;
            }
        }
        return Duration.between(time(below.get(0)), time(post)).compareTo(FALL) > 0;
    }

    /**
     * Returns the day of the first of the entries, which open a section: that of the document is the day of the oldest, and a row with a
     * day of its own is the oldest of those above it.
     */
    static Optional<LocalDate> opening(List<WrittenEntry> entries, DocumentDates dates) {
        List<WrittenEntry> rows = new ArrayList<>();
        Optional<LocalDate> day = dates.day();
        for (WrittenEntry entry : entries) {
            if (entry.section() != entries.get(0).section()) {
                break;
            }
            if (entry.label().isEmpty() && entry.when().time().isPresent()) {
                rows.add(entry);
                if (entry.when().date().isPresent()) {
                    day = entry.when().date().flatMap(date -> dates.complete(date, dates.day()));
                    break;
                }
            }
        }
        int nights = clocksFall(rows) ? nights(rows) : 0;
        return nights == 0 ? dates.day() : day.map(date -> date.plusDays(nights));
    }

    private static int nights(List<WrittenEntry> rows) {
        int nights = 0;
        for (int i = 1; i < rows.size(); i++) {
            nights += Duration.between(time(rows.get(i - 1)), time(rows.get(i))).compareTo(FALL) > 0 ? 1 : 0;
        }
        return nights;
    }

    private static LocalTime time(WrittenEntry entry) {
        return entry.when().time().orElseThrow();
    }
}
