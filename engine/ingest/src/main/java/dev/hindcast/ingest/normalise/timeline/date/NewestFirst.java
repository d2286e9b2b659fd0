package dev.hindcast.ingest.normalise.timeline.date;

import dev.hindcast.ingest.normalise.day.DocumentDates;
import dev.hindcast.ingest.normalise.timeline.entry.WrittenEntry;
import dev.hindcast.ingest.wording.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Accounts that are told newest first: by their days, or by their clocks where these have none. */
final class NewestFirst {
    /** Fewer that go back may be a row out of order. */
    private static final int FEWEST = 3;

    /** Posts that lie farther apart are not those of one evening and the night behind it. */
    private static final Duration HALF_DAY = Duration.ofHours(12);

    private static final Wording OVER = Wording.of("\\b(?:resolved|restored|recovered|again|fixed|over)\\b");

    private NewestFirst() {}

    /** Returns whether the entries go back from one to the next. */
    static boolean isOf(List<WrittenEntry> entries, DocumentDates dates) {
        List<WrittenEntry> rows = new ArrayList<>();
        for (WrittenEntry entry : entries) {
            if (entry.label().isEmpty() && entry.when().time().isPresent()) {
                rows.add(entry);
            }
        }
        return rows.size() > 1 && (daysFall(rows, dates) || clocksFall(rows) && !daysRise(rows, dates));
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
                || down > 0 && up == 1 && back.compareTo(HALF_DAY) < 0 && opensWithEnd(rows);
    }

    /** One row out of order beside a long step forwards has the clocks of posts that go back past midnight. */
    private static boolean opensWithEnd(List<WrittenEntry> rows) {
        return OVER.isIn(rows.get(0).text())
                && !OVER.isIn(rows.get(rows.size() - 1).text());
    }

    private static boolean daysFall(List<WrittenEntry> rows, DocumentDates dates) {
        List<LocalDateTime> moments = moments(rows, dates);
        for (int i = 1; i < moments.size(); i++) {
            if (!moments.get(i).isBefore(moments.get(i - 1))) {
                return false;
            }
        }
        return moments.size() >= FEWEST;
    }

    private static boolean daysRise(List<WrittenEntry> rows, DocumentDates dates) {
        List<LocalDateTime> moments = moments(rows, dates);
        return !moments.isEmpty()
                && moments.get(0)
                        .toLocalDate()
                        .isBefore(moments.get(moments.size() - 1).toLocalDate());
    }

    /** The moments of the rows with a day of their own. */
    private static List<LocalDateTime> moments(List<WrittenEntry> rows, DocumentDates dates) {
        return rows.stream()
                .flatMap(row -> row.when().date().flatMap(date -> dates.complete(date, dates.day())).stream()
                        .map(date -> date.atTime(time(row))))
                .toList();
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
        if (below.size() < 2
                || post.when().date().isEmpty()
                || post.when().time().isEmpty()) {
            return false;
        }
        for (int i = 1; i < below.size(); i++) {
            if (time(below.get(i)).isBefore(time(below.get(i - 1)))) {
                return false;
            }
        }
        return Duration.between(time(below.get(0)), time(post)).compareTo(DateCarrier.FALL) > 0;
    }

    /**
     * Returns the day of the first of the entries, which open a section: so many nights after that of the first row with a day of its own,
     * or after the day that the text tells, which is that of the oldest row. A day of writing is that of the newest, and nothing was told
     * after it.
     */
    static Optional<LocalDate> opening(List<WrittenEntry> entries, DocumentDates dates) {
        List<WrittenEntry> rows = new ArrayList<>();
        Optional<LocalDate> day = dates.day().filter(told -> dates.named());
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
        return day.map(date -> date.plusDays(nights))
                .filter(newest ->
                        nights > 0 && dates.written().filter(newest::isAfter).isEmpty())
                .or(dates::day);
    }

    private static int nights(List<WrittenEntry> rows) {
        int nights = 0;
        for (int i = 1; i < rows.size(); i++) {
            nights +=
                    Duration.between(time(rows.get(i - 1)), time(rows.get(i))).compareTo(DateCarrier.FALL) > 0 ? 1 : 0;
        }
        return nights;
    }

    private static LocalTime time(WrittenEntry entry) {
        return entry.when().time().orElseThrow();
    }
}
