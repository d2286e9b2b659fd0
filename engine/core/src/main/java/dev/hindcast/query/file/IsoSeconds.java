package dev.hindcast.query.file;

import java.util.Arrays;

/**
 * Times as normalised tables hold them: {@code 2024-07-01T09:30:00Z}. An offset may stand for the Z, a blank for the T; seconds
 * and their fractions may be missing, fractions are cut. A time without a zone is none. Nothing is allocated.
 */
public final class IsoSeconds {
    /** What {@link #parse} returns for text that is no such time. */
    public static final long NONE = Long.MIN_VALUE;
    /** The form, for messages. */
    public static final String FORM = "time like 2024-07-01T09:30:00Z";

    /** How many bytes most times have: those of {@link #FORM}'s example. */
    public static final int USUAL_LENGTH = 20;

    /** The form of a date, for messages. */
    public static final String DAY_FORM = "date like 2024-07-01";

    private static final long SECONDS_PER_DAY = 86_400;
    private static final int DATE_LENGTH = 10;

    /** What each character is worth as a digit; of one that is none, so little that no sum with it is above zero. */
    private static final int[] DIGITS = new int[256];

    private static final int NO_DIGIT = -100_000;

    /** Years whose months are known beforehand: divisions cost more than all else about a date. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2099;
    /** The days since 1970-01-01 on which each month of those years begins, and the one after the last. */
    private static final int[] MONTHS = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 + 1];

    private static final String[] USUAL = {"0000-00-", "00T00:00", ":00Z"};
    /** What each word of such a time holds with every digit zero, and what its bytes lack of the high bit when they are too much. */
    private static final long[] ZEROS = new long[USUAL.length];

    private static final long[] ROOM = new long[USUAL.length];
    private static final long HIGH = 0x8080808080808080L;

    static {
        for (int word = 0; word < USUAL.length; word++) {
            for (int i = USUAL[word].length() - 1; i >= 0; i--) {
                char c = USUAL[word].charAt(i);
                ZEROS[word] = ZEROS[word] << 8 | c;
                ROOM[word] = ROOM[word] << 8 | (c == '0' ? 0x80 - 10 : 0x80 - 1);
            }
        }
        Arrays.fill(DIGITS, NO_DIGIT);
        for (char digit = '0'; digit <= '9'; digit++) {
            DIGITS[digit] = digit - '0';
        }
        for (int i = 0; i < MONTHS.length; i++) {
            MONTHS[i] = (int) epochDay(FIRST_YEAR + i / 12, i % 12 + 1, 1);
        }
    }

    private IsoSeconds() {}

    /** Returns the seconds since 1970-01-01T00:00:00Z that bytes from {@code from} to before {@code to} stand for. */
    public static long parse(byte[] text, int from, int to) {
        long day = to - from < DATE_LENGTH + 7 ? NONE : day(text, from, from + DATE_LENGTH);
        int at = from + DATE_LENGTH;
        if (day == NONE || text[at] != 'T' && text[at] != ' ' || text[at + 3] != ':') {
            return NONE;
        }
        int hour = two(text, at + 1);
        int minute = two(text, at + 4);
        at += 6;
        int second = 0;
        if (text[at] == ':' && to - at > 3) {
            second = two(text, at + 1);
            at = afterFraction(text, at + 3, to);
        }
        if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59 || at >= to) {
            return NONE;
        }
        long offset = offset(text, at, to);
        return offset == NONE ? NONE : day * SECONDS_PER_DAY + hour * 3600 + minute * 60 + second - offset;
    }

    /**
     * Returns the same for a time of the usual length, eight bytes in a word, the first in its lowest bits; {@link #NONE} for every
     * other form, whether it is a time or not.
     *
     * @param third four bytes; what lies above them means nothing
     */
    public static long parse(long first, long second, long third) {
        long date = first ^ ZEROS[0];
        long time = second ^ ZEROS[1];
        long end = third & 0xFFFF_FFFFL ^ ZEROS[2];
        if (((date | date + ROOM[0] | time | time + ROOM[1] | end | end + ROOM[2]) & HIGH) != 0) {
            return NONE;
        }
        // Each byte becomes the number that it and the next are together.
        date = date * 10 + (date >>> 8);
        time = time * 10 + (time >>> 8);
        end = end * 10 + (end >>> 8);
        int year = (int) (date & 0xFF) * 100 + (int) (date >>> 16 & 0xFF);
        long day = day(year, (int) (date >>> 40 & 0xFF), (int) (time & 0xFF));
        int hour = (int) (time >>> 24 & 0xFF);
        int minute = (int) (time >>> 48 & 0xFF);
        int seconds = (int) (end >>> 8 & 0xFF);
        if (day == NONE || hour > 23 || minute > 59 || seconds > 59) {
            return NONE;
        }
        return day * SECONDS_PER_DAY + hour * 3600 + minute * 60 + seconds;
    }

    /** Returns the days since 1970-01-01 that a date such as {@code 2024-07-01} stands for. */
    public static long day(byte[] text, int from, int to) {
        if (to - from != DATE_LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return NONE;
        }
        int year = two(text, from) * 100 + two(text, from + 2);
        int month = two(text, from + 5);
        int day = two(text, from + 8);
        // Only a negative number has the sign bit.
        return (year | month | day) < 0 ? NONE : day(year, month, day);
    }

    private static long day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1) {
            return NONE;
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return day > length(year, month) ? NONE : epochDay(year, month, day);
        }
        int at = (year - FIRST_YEAR) * 12 + month - 1;
        int begin = MONTHS[at];
        return begin + day > MONTHS[at + 1] ? NONE : begin + day - 1;
    }

    private static int afterFraction(byte[] text, int from, int to) {
        int at = from;
        if (at + 1 < to && text[at] == '.' && isDigit(text[at + 1])) {
            at++;
            while (at < to && isDigit(text[at])) {
                at++;
            }
        }
        return at;
    }

    private static long offset(byte[] text, int at, int to) {
        byte sign = text[at];
        if (sign == 'Z') {
            return at + 1 == to ? 0 : NONE;
        }
        if (sign != '+' && sign != '-' || to - at != 6 || text[at + 3] != ':') {
            return NONE;
        }
        int hours = two(text, at + 1);
        int minutes = two(text, at + 4);
        if ((hours | minutes) < 0 || hours > 18 || minutes > 59) {
            return NONE;
        }
        long seconds = hours * 3600L + minutes * 60L;
        return sign == '-' ? -seconds : seconds;
    }

    /** Returns the number of two digits, negative if they are none; so short that every compiler puts it where it is called. */
    private static int two(byte[] text, int at) {
        return DIGITS[text[at] & 0xFF] * 10 + DIGITS[text[at + 1] & 0xFF];
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static int length(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Counts from the first of March, so that the day that some years have more is the last. */
    private static long epochDay(int year, int month, int day) {
        int shiftedYear = month > 2 ? year : year - 1;
        int era = Math.floorDiv(shiftedYear, 400);
        int yearOfEra = shiftedYear - era * 400;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468L;
    }
}
