package dev.hindcast.ingest.normalise.milestone.sentence;

import dev.hindcast.ingest.time.WrittenTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Two spans of one failure, told in one sentence. */
final class TwoRanges {
    private static final Pattern TWO =
            Pattern.compile("\\s*,?\\s*(?:and|as well as)\\s(?:again\\s)?(?:from\\s|between\\s)?");
    private static final Pattern ENDS = Pattern.compile("\\s*(?:$|[.,;)])");

    private TwoRanges() {}

    /** Returns whether the times are the ends of two spans of one failure: "from 10:02 to 10:10 and 10:20 to 10:40". */
    static boolean isIn(String sentence, List<WrittenTime> times) {
        return times.size() == 4
                && Clauses.isRange(sentence, times.get(0), times.get(1))
                && TWO.matcher(sentence.substring(
                                times.get(1).end(), times.get(2).start()))
                        .matches()
                && Clauses.join(sentence, times.get(2), times.get(3))
                && ENDS.matcher(sentence.substring(times.get(3).end())).lookingAt()
                && (areOnTwoDays(times)
                        || times.subList(2, 4).stream()
                                        .allMatch(when -> when.date().isEmpty())
                                && rise(times));
    }

    /** "From 10:02 to 10:40 on May 14th, and again from 9:05 to 9:30 on May 15th": both within their day, the second on the same or the next. */
    private static boolean areOnTwoDays(List<WrittenTime> times) {
        if (times.get(1).date().isEmpty()
                || times.get(2).date().isPresent()
                || times.get(3).date().isEmpty()) {
            return false;
        }
        Optional<LocalDate> first = times.get(1).date().get().date();
        Optional<LocalDate> second =
                first.flatMap(day -> times.get(3).date().get().near(day));
        return second.isPresent()
                && (second.equals(first) && rise(times)
                        || second.get().minusDays(1).equals(first.get())
                                && rise(times.subList(0, 2))
                                && rise(times.subList(2, 4)));
    }

    /** Returns the beginning of the first and the end of the second of two ranges. */
    static List<WrittenTime> around(List<WrittenTime> times) {
        WrittenTime first = times.get(0);
        boolean own = first.date().isPresent() || times.get(3).date().isEmpty();
        return List.of(own ? first : first.onDay(times.get(1)), times.get(3));
    }

    private static boolean rise(List<WrittenTime> times) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i)
                    .time()
                    .orElseThrow()
                    .isBefore(times.get(i - 1).time().orElseThrow())) {
                return false;
            }
        }
        return true;
    }
}
