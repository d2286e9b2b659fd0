package dev.hindcast.ingest.normalise.record;

import dev.hindcast.ingest.document.TextLine;
import dev.hindcast.ingest.time.WrittenDate;
import dev.hindcast.ingest.time.WrittenTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The days that a log of incidents covers: "1 January 2031 to 31 December 2031", "from 1 April 2031 on".
 *
 * @param first its first day
 * @param last its last day, of an open period that of the year
 */
record Period(LocalDate first, LocalDate last) {
    /** Behind a longer text stands a day of something else. */
    private static final int LONGEST_BETWEEN = 12;

    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom (?:the )?$");
    private static final Pattern ON = Pattern.compile("(?i),? on(?:wards?)?\\b(?! (?:the|an?|\\w+day)\\b)");

    /** Contracts run from a day on, too. */
    private static final Pattern OF_CONTRACT = Pattern.compile(
            "(?i)\\b(?:contracts?|agreements?|licen[cs]es?|warrant(?:y|ies)|leases?|valid|in force)\\b");

    /** Returns that of the line, absent if it names one day from which nothing goes on, more than two, or that of a contract. */
    static Optional<Period> of(TextLine line) {
        List<WrittenTime> days = line.times();
        if (days.isEmpty()
                || days.size() > 2
                || OF_CONTRACT.matcher(line.text()).find()) {
            return Optional.empty();
        }
        WrittenTime begin = days.get(0);
        Optional<LocalDate> first = date(begin);
        if (days.size() == 2) {
            boolean joined = days.get(1).start() - begin.end() <= LONGEST_BETWEEN;
            return first.filter(day -> joined).flatMap(day -> date(days.get(1)).map(last -> new Period(day, last)));
        }
        boolean open = FROM.matcher(line.text().substring(0, begin.start())).find()
                && ON.matcher(line.text())
                        .region(begin.end(), line.text().length())
                        .lookingAt();
        return first.filter(day -> open).map(day -> new Period(day, LocalDate.of(day.getYear(), 12, 31)));
    }

    private static Optional<LocalDate> date(WrittenTime day) {
        return day.date().flatMap(WrittenDate::date);
    }

    /** Returns whether a day without a year is of it. */
    boolean holds(WrittenDate day) {
        return Stream.of(first, last)
                .flatMap(edge -> day.near(edge).stream())
                .anyMatch(near -> !near.isBefore(first) && !near.isAfter(last));
    }
}
