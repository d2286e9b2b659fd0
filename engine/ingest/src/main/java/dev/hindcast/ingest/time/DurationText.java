package dev.hindcast.ingest.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as written.
 *
 * @param seconds zero or more
 * @param approximate whether words such as "about" stand before it
 * @param clock the words after it that name another clock than the wall clock
 */
public record DurationText(long seconds, boolean approximate, Optional<String> clock) {
    private static final String UNIT =
            "(weeks?|wks?|w|days?|d|hours?|hrs?|hr|h|milliseconds?|millis|msecs?|ms|minutes?|mins?|min|m|seconds?|secs?|sec|s)(?![a-z])\\.?";
    /** What parts one part from the next, a number in figures or in words, a unit. A word and its unit do not run together. */
    private static final Pattern PART = Pattern.compile(
            "\\G((?:[\\s,&+]|and\\b){0,12}+)"
                    + "(?:(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,6})?|\\d{1,10}(?:[.,]\\d{1,6})?)[\\s-]?|(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half an|(?:thir|four|fif|six|seven|eigh|nine)teen"
                    + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?)[\\s-])"
                    + UNIT,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT = Pattern.compile(
            "^\\s*(?:~|≈|(?:approx(?:\\.|imately)?|roughly|around|about|circa|ca\\.|just (?:under|over)|almost|nearly|(?:a little|slightly) (?:under|over|more than|less than))\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK_WORDS = Pattern.compile(
            "[^()]{0,40}\\b(?:support|business|working|office|opening|on-call)\\b[^()]{0,60}",
            Pattern.CASE_INSENSITIVE);
    /** "5 business hours": the clock between the number and its unit. Of working days nobody knows how long they are. */
    private static final Pattern CLOCK_WITHIN = Pattern.compile(
            "^(\\D{0,20}[\\d.,]{1,10}|[a-z]{2,12}(?:[\\s-][a-z]{3,6})?)\\s+((?:support|business|working|office|opening|on-call)\\s+(hours?|hrs?|h|minutes?|mins?))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RANGE = Pattern.compile("^\\s*(?:-|–|to\\s|or\\s)\\s*\\d", Pattern.CASE_INSENSITIVE);

    /** Of a length that is told instead of another, in characters. */
    private static final int LONGEST_OTHER = 24;
    /** What parts one length from another that is told instead of it. */
    private static final Pattern INSTEAD = Pattern.compile(
            "^\\s*(?:/|\\bor\\b|\\bou\\b|\\boder\\b|\\bo\\b|\\bbzw\\.?|\\bresp\\.)\\s*(?=\\d)",
            Pattern.CASE_INSENSITIVE);

    /** Dutch "of" is an "or"; in English it parts a length from what it is a part of, and words follow. */
    private static final Pattern OR_ALONE = Pattern.compile(
            "^\\s*of\\s*(?=\\d[\\d.,]{0,8}\\s?[a-z]{1,7}\\.?(?:\\s?\\d{1,2}\\s?[a-z]{0,7}\\.?)?[\\s)]*$)",
            Pattern.CASE_INSENSITIVE);

    /** Of a length that is rounded where it is told again, one part in so many may differ. */
    private static final int ROUNDED = 20;

    /** "5h15", "5 h 15" */
    private static final Pattern MINUTES_BEHIND =
            Pattern.compile("[ \\u00a0\\u202f]?([0-5]\\d)(?!\\d|[:.,]\\d|\\s?[A-Za-z%])");

    /** "13h5x", "13h5": a figure was left open, and what stands before it is not the length. */
    private static final Pattern CUT =
            Pattern.compile("^ ?(?:\\d[xX?_]|[xX?]\\d|[xX?]{2})(?![\\d:])|^\\d(?![\\w.,:])|^[xX?](?!\\w)");

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
    /** In one place these are thousands, in another thousandths. */
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private static final Pattern TENS = Pattern.compile("[\\s-]");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));

    /**
     * Returns the duration at the beginning of the text. A bound ("less than 10 minutes"), a range ("10-15 minutes"), a
     * placeholder and what may be two lengths are no duration.
     */
    public static Optional<DurationText> read(String text) {
        return measure(text).filter(measured -> !measured.isTwo()).map(Measured::length);
    }

    /** Returns whether the text begins with a length and tells another instead of it. */
    public static boolean tellsTwo(String text) {
        return measure(text).filter(Measured::isTwo).isPresent();
    }

    private static Optional<Measured> measure(String text) {
        Matcher about = ABOUT.matcher(text);
        boolean approximate = about.lookingAt();
        String rest = clockBehind(approximate ? text.substring(about.end()) : text);
        Matcher part = PART.matcher(rest);
        BigDecimal seconds = BigDecimal.ZERO;
        int end = 0;
        while (part.find()) {
            String number = part.group(2) == null ? part.group(3) : part.group(2);
            // "Two hours a day" is no longer than two hours.
            if (end > 0 && part.group(1).isBlank() && WORDS.getOrDefault(number.toLowerCase(Locale.ROOT), 0) == 1) {
                break;
            }
            if (mayBeTwo(number, part.group(4))) {
                return Optional.empty();
            }
            seconds = seconds.add(number(number).multiply(unit(part.group(4))));
            end = part.end();
        }
        Matcher minutes =
                MINUTES_BEHIND.matcher(rest).region(end, rest.length()).useTransparentBounds(true);
        if (end > 0 && "hH".indexOf(rest.charAt(end - 1)) >= 0 && minutes.lookingAt()) {
            seconds = seconds.add(new BigDecimal(minutes.group(1)).multiply(unit("m")));
            end = minutes.end();
        }
        String behind = rest.substring(end);
        if (end == 0 || RANGE.matcher(behind).lookingAt() || CUT.matcher(behind).lookingAt()) {
            return Optional.empty();
        }
        long length = seconds.setScale(0, RoundingMode.HALF_UP).longValue();
        Matcher clock = CLOCK_WORDS.matcher(behind);
        Optional<String> words = clock.find() ? Optional.of(clock.group().strip()) : Optional.empty();
        return Optional.of(new Measured(new DurationText(length, approximate, words), behind));
    }

    /** A length and the text behind it. */
    private record Measured(DurationText length, String behind) {
        /** "90 minutes / 1.5 hours" is one length said twice, "90 minutes / 2 hours" are two. */
        boolean isTwo() {
            return behind(INSTEAD)
                    .or(() -> behind(OR_ALONE))
                    .flatMap(DurationText::read)
                    .filter(other -> differs(other.seconds()))
                    .isPresent();
        }

        private Optional<String> behind(Pattern parting) {
            Matcher found = parting.matcher(behind);
            return found.lookingAt()
                    ? Optional.of(behind.substring(found.end(), Math.min(behind.length(), found.end() + LONGEST_OTHER)))
                    : Optional.empty();
        }

        private boolean differs(long other) {
            long more = Math.max(other, length.seconds());
            return more - Math.min(other, length.seconds()) > more / ROUNDED;
        }
    }

    private static String clockBehind(String text) {
        Matcher within = CLOCK_WITHIN.matcher(text);
        return within.find()
                ? within.group(1) + " " + within.group(3) + " " + within.group(2) + text.substring(within.end())
                : text;
    }

    /**
     * Returns whether a number of this unit may be another a thousand times as large: {@code 1.440 minutes}, {@code 2,125 hours}.
     * Nobody writes thousandths of a minute with a comma.
     *
     * @param unit the beginning of its name
     */
    public static boolean mayBeTwo(String number, String unit) {
        boolean small = "mMsS".indexOf(unit.charAt(0)) >= 0;
        return EITHER.matcher(number).matches() && (number.indexOf('.') >= 0 || !small);
    }

    private static BigDecimal number(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.equals("half an")) {
            return new BigDecimal("0.5");
        }
        String[] tens = TENS.split(word);
        if (tens.length == 2) {
            return BigDecimal.valueOf(WORDS.get(tens[0]) + (long) WORDS.get(tens[1]));
        }
        if (THOUSANDS.matcher(word).matches()) {
            return new BigDecimal(word.replace(",", ""));
        }
        Integer value = WORDS.get(word);
        return value != null ? BigDecimal.valueOf(value) : new BigDecimal(word.replace(',', '.'));
    }

    private static BigDecimal unit(String written) {
        String unit = written.toLowerCase(Locale.ROOT);
        return switch (unit.charAt(0)) {
            case 'w' -> BigDecimal.valueOf(7 * 86_400L);
            case 'd' -> BigDecimal.valueOf(86_400L);
            case 'h' -> BigDecimal.valueOf(3_600L);
            case 'm' ->
                unit.startsWith("ms") || unit.startsWith("mil") ? new BigDecimal("0.001") : BigDecimal.valueOf(60L);
            default -> BigDecimal.ONE;
        };
    }
}
