package dev.hindcast.ingest.document.html.history;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** When something was posted, as a page shows it. */
final class ShownTime {
    /** Where a page shows the time of it. */
    private static final Set<String> TIMES = Set.of("time", "small", "abbr");

    private static final Pattern TIMED = Pattern.compile("(?i)(?:.*[-_])?(?:time|date|datetime|timestamp)(?:[-_].*)?");
    private static final List<String> EXACT = List.of("datetime", "data-timeago", "data-datetime");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d");
    private static final Pattern CLOCK_FIRST = Pattern.compile("\\d{1,2}:\\d\\d[^,]{0,20}$");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private ShownTime() {}

    /** Returns the elements within one that show a time, in the order of the page. */
    static List<Element> in(Element around) {
        return around.select("*").stream()
                .filter(element -> element != around)
                .filter(ShownTime::isTime)
                .toList();
    }

    private static boolean isTime(Element element) {
        boolean named = TIMES.contains(element.normalName())
                || element.classNames().stream()
                        .anyMatch(name -> TIMED.matcher(name).matches());
        return EXACT.stream().anyMatch(element::hasAttr)
                || named && CLOCK.matcher(element.text()).find();
    }

    /** Returns the time that an element shows, the exact one where it has one; a mere day of it only where it shows no other. */
    static String of(Element time, PageDay days) {
        String shown = time.text().strip();
        Optional<String> exact =
                EXACT.stream().map(time::attr).filter(value -> !value.isBlank()).findFirst();
        if (exact.isEmpty()) {
            return days.complete(shown, time);
        }
        boolean mereDay = DAY.matcher(exact.get().strip()).matches()
                && CLOCK.matcher(shown).find();
        if (!mereDay) {
            return exact.get();
        }
        return CLOCK_FIRST.matcher(shown).lookingAt() ? exact.get().strip() + " " + shown : days.complete(shown, time);
    }
}
