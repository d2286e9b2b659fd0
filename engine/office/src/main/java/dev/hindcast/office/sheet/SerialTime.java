package dev.hindcast.office.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Excel's times: days and parts of days since a fixed day.
 *
 * @param since1904 whether the workbook counts from 1904, as those of old Macintoshes do, and not from 1900
 */
record SerialTime(boolean since1904) {
    private static final long DAY = 86_400;
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** Excel takes 1900 for a leap year, so that all later days count from one earlier. */
    private static final LocalDateTime FROM_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);

    private static final LocalDateTime FROM_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    /** The last day of the year 9999. */
    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_466);

    /** Below this day, in 1954, a number under a format without a date is a length of time. */
    private static final long DATES_FROM = 20_000;

    /** Returns the time as text, absent if the format is that of another number. */
    Optional<String> of(BigDecimal days, TimeFormat format) {
        if (format == TimeFormat.NONE || days.signum() < 0 || days.compareTo(LAST) >= 0) {
            return Optional.empty();
        }
        long seconds = days.multiply(BigDecimal.valueOf(DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        boolean dated = format == TimeFormat.DATE || format == TimeFormat.DATE_AND_TIME;
        if (format == TimeFormat.ELAPSED || !dated && seconds < DATES_FROM * DAY) {
            return Optional.of(
                    String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60));
        }
        String written = FORMAT.format((since1904 ? FROM_1904 : FROM_1900).plusSeconds(seconds));
        boolean dayOnly = format == TimeFormat.DATE && seconds % DAY == 0;
        return Optional.of(dayOnly ? written.substring(0, 10) : written);
    }
}
