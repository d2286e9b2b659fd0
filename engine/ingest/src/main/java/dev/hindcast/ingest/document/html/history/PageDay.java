package dev.hindcast.ingest.document.html.history;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a time on the page leaves out because the heads of days and months above it say it. */
final class PageDay {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern MONTH = Pattern.compile("\\p{L}{3,}");
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(\\p{L}{3,}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,}\\.?)(?:st|nd|rd|th)?,?(?: at| -)? (\\d{1,2}:\\d\\d.*)");
    private static final Pattern CLOCK_ALONE = Pattern.compile("\\d{1,2}:\\d\\d.*");
    private static final int LONGEST_HEAD = 60;
    private static final int HALF_A_YEAR = 6;

    private PageDay() {}

    /** Returns a time with the day or the year that stands above it; as it is where none does. */
    static String complete(String time, Element at) {
        Matcher yearless = WITHOUT_YEAR.matcher(time);
        boolean clock = CLOCK_ALONE.matcher(time).matches();
        if (YEAR.matcher(time).find() || !yearless.matches() && !clock) {
            return time;
        }
        String head = head(at);
        Matcher year = YEAR.matcher(head);
        if (!year.find()) {
            return time;
        }
        return clock
                ? head + " " + time
                : yearless.group(1) + ", " + year(Integer.parseInt(year.group()), head, yearless.group(1)) + " "
                        + yearless.group(2);
    }

    /** An incident may begin in one year and end in the next. */
    private static int year(int year, String head, String day) {
        int apart = month(day) - month(head);
        boolean told = month(day) >= 0 && month(head) >= 0;
        return !told ? year : apart > HALF_A_YEAR ? year - 1 : apart < -HALF_A_YEAR ? year + 1 : year;
    }

    private static int month(String day) {
        return MONTH.matcher(day)
                .results()
                .map(word -> MONTHS.indexOf(word.group().substring(0, 3).toLowerCase(Locale.ROOT)))
                .filter(month -> month >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the nearest short text above that names a year. */
    private static String head(Element at) {
        for (Element around = at; around != null; around = around.parent()) {
            for (Element before = around.previousElementSibling();
                    before != null;
                    before = before.previousElementSibling()) {
                String text = before.text().strip();
                if (text.length() <= LONGEST_HEAD && YEAR.matcher(text).find()) {
                    return text;
                }
            }
        }
        return "";
    }
}
