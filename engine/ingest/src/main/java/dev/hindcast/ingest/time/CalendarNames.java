package dev.hindcast.ingest.time;

/** English names of days and months as parts of regular expressions, for what looks for a day beside other words; {@link DateScanner} reads them. */
public final class CalendarNames {
    /** A day of the week in full, in small letters. */
    public static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";

    /** The same as a name is written, where case counts. */
    public static final String WEEKDAY_AS_NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    /** A month in full or cut short, in small letters. */
    public static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

    private CalendarNames() {}
}
