package dev.hindcast.ingest.normalise.day;

import dev.hindcast.ingest.time.TimeScanner;
import dev.hindcast.ingest.time.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The dates in the name of a file, which writes them with hyphens, underscores or nothing between. */
final class FileDates {
    /** A file is named after the first and the last day of nothing that took longer. */
    private static final int LONGEST_EVENT_DAYS = 60;

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";

    private static final Pattern BESIDE_DATE =
            Pattern.compile("(?<=\\d{4}-\\d{2}-\\d{2})-|(?<=\\p{L})-(?=\\d{4}-\\d{2}-\\d{2}(?!\\d))");
    /** "nov-4-2031", as in the last part of an address. */
    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(?i)(?<![a-z])(" + MONTH + "[a-z]{0,6})-(\\d{1,2})(?:st|nd|rd|th)?-((?:19|20)\\d{2})(?:-|(?!\\d))");

    /** "4-november-2031" at the head or behind what happened; elsewhere the number may be that of a week, an incident or a severity. */
    private static final Pattern BEFORE_MONTH =
            Pattern.compile("(?i)(?<=^|\\b(?:outage|disruption|downtime|post-?mortem|on|of)[ -])(\\d{1,2})-(" + MONTH
                    + "[a-z]{0,6})-((?:19|20)\\d{2})(?!\\d|[- ](?:review|retro|meeting|notes|minutes))");

    /** "2031May14" */
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?i)(?<!\\d)((?:19|20)\\d{2})[- ]?(" + MONTH + ")[- ]?(\\d{1,2})(?![a-z\\d])");

    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2}) ?([01]\\d) ?([0-3]\\d)(?!\\d)");

    private FileDates() {}

    /** Returns the name with its dates written as in a text. */
    static String stem(String fileName) {
        String plain = fileName.replace('_', ' ');
        if (!plain.contains("19") && !plain.contains("20")) {
            // Each of these has a year.
            return plain;
        }
        String words = NAMED_MONTH.matcher(plain).replaceAll("$1 $2 $3, ");
        words = BEFORE_MONTH
                .matcher(words)
                .replaceAll(day -> " " + day.group(1) + " "
                        + day.group(2).substring(0, 1).toUpperCase(Locale.ROOT)
                        + day.group(2).substring(1) + " "
                        + day.group(3));
        words = YEAR_FIRST.matcher(words).replaceAll("$2 $3 $1, ");
        return COMPACT.matcher(words).replaceAll("$1-$2-$3");
    }

    /** Returns a name in which a date stands between hyphens, "inc-2031-05-14-login", with the date set apart. */
    static String apart(String name) {
        return BESIDE_DATE.matcher(name).replaceAll(" ");
    }

    /** Returns the dates of such a name; of two far apart one is when something was written about the other, and which is not told. */
    static List<WrittenDate> of(String stem) {
        List<WrittenDate> dates = DocumentDates.dates(TimeScanner.scan(apart(stem)));
        List<LocalDate> days =
                dates.stream().flatMap(date -> date.date().stream()).sorted().toList();
        boolean far =
                days.size() > 1 && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) > LONGEST_EVENT_DAYS;
        return far ? List.of() : dates;
    }
}
