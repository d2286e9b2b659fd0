package dev.hindcast.ingest.document.html.history;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the times of one incident leave out because the heads of days and months above them, or the day of the page, say it. */
final class PageDay {
    static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "((?<first>\\p{L}{3,})\\.? (?<then>\\d{1,2})"
                    + "|(?<day>\\d{1,2})\\.? (?<month>\\p{L}{3,})\\.?)(?:st|nd|rd|th)?,?(?: at| -)? (?<clock>\\d{1,2}:\\d\\d.*)");
    private static final Pattern CLOCK_ALONE = Pattern.compile("\\d{1,2}:\\d\\d.*");
    private static final int HALF_A_YEAR = 6;

    private final Map<Element, Head> heads = new HashMap<>();
    private final Optional<LocalDate> page;

    /**
     * Looks through an incident for heads of its own.
     *
     * @param above the head that it stands under
     * @param page the day of the page, if known
     */
    PageDay(Element incident, Head above, Optional<LocalDate> page) {
        this.page = page;
        Head head = above;
        for (Element element : incident.getAllElements()) {
            heads.put(element, head);
            head = Head.of(element).orElse(head);
        }
    }

    /** Returns a time with the day or the year that stands above it; as it is where none does. */
    String complete(String time, Element at) {
        if (YEAR.matcher(time).find()) {
            return time;
        }
        Head head = heads.getOrDefault(at, Head.NONE);
        if (CLOCK_ALONE.matcher(time).matches()) {
            return head.day() > 0 ? head.text() + " " + time : time;
        }
        Matcher written = WITHOUT_YEAR.matcher(time);
        if (!written.matches()) {
            return time;
        }
        boolean first = written.group("first") != null;
        int month = Head.month(written.group(first ? "first" : "month"));
        int day = Integer.parseInt(written.group(first ? "then" : "day"));
        return year(head, month, day)
                .map(year -> written.group(1) + ", " + year + " " + written.group("clock"))
                .orElse(time);
    }

    /** An incident may begin in one year and end in the next; nothing was posted after the page was made. */
    private Optional<Integer> year(Head head, int month, int day) {
        if (month == 0) {
            return Optional.empty();
        }
        if (head.year() == 0) {
            return page.flatMap(made -> Head.date(made.getYear(), month, day)
                    .map(date -> isAfterPage(date) ? made.getYear() - 1 : made.getYear()));
        }
        int apart = month - head.month();
        int year = head.year() + (apart > HALF_A_YEAR ? -1 : apart < -HALF_A_YEAR ? 1 : 0);
        return Head.date(year, month, day).filter(date -> !isAfterPage(date)).map(LocalDate::getYear);
    }

    /** By its own zone the page may be a day behind. */
    private boolean isAfterPage(LocalDate date) {
        return page.filter(made -> date.isAfter(made.plusDays(1))).isPresent();
    }
}
