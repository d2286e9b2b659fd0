package dev.hindcast.ingest.collection.entry;

import dev.hindcast.ingest.time.DurationText;
import dev.hindcast.ingest.wording.Remembered;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time in a column: {@code 41} under a header that names minutes, {@code 1 02:03:04}, {@code PT1H5M}.
 *
 * @param label the header without its unit
 * @param value the length with its unit written out
 */
public record Lasting(String label, String value) {
    /** How headers call units, in whatever language, to a name that durations are read by. */
    private static final Map<String, String> UNIT_NAMES = new HashMap<>();

    static {
        for (String unit :
                ("ms=ms msec msecs millis milliseconds;min=m min mins minuten minutos minuti minuter minutter minut minuty мин минуты 分 分钟 분;"
                                + "minutes=minutes;sec=s sec secs sekunden secondes segundos secondi seconden секунды 秒 초;seconds=seconds;"
                                + "hours=h hr hrs hours std stunden heures horas ore uren timer timmar tim godz godziny ч часы 時間 小时 시간;days=d days tage jours días dias giorni dagen")
                        .split(";")) {
            String name = unit.substring(0, unit.indexOf('='));
            for (String spelling : unit.substring(name.length() + 1).split(" ")) {
                UNIT_NAMES.put(spelling, name);
            }
        }
    }

    private static final String UNITS = String.join("|", UNIT_NAMES.keySet());
    private static final Pattern UNIT = Pattern.compile("(?iu)(?:^|.*[^\\p{L}])(" + UNITS + ")[\\s)\\].:]*");
    /** {@code Minutos de caída}, {@code Minutes down} */
    private static final Pattern UNIT_FIRST =
            Pattern.compile("(?iu)(?:.*\\()?(" + UNITS + ") (?:(?:of|de|d|di|van) .*|down(?:time)?\\b.*)");

    private static final Pattern UNIT_WORD = Pattern.compile("(?: in)? (?:" + UNITS + ")$");
    /** {@code Duration (hh:mm)} */
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("(?i)\\[?h{1,3}]?[:.]mm(?![:.]ss)");

    private static final Pattern TWO_FIGURES = Pattern.compile("(\\d{1,5})[:.]([0-5]\\d)");
    /** Whole thousands may be parted by a blank, an apostrophe or a comma. */
    private static final Pattern PARTED =
            Pattern.compile("[1-9]\\d{0,2}(?:([  \u202f'’,])\\d{3})(?:\\1\\d{3})*(?:\\.\\d+)?");

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

    private static final Pattern SECONDS_TO = Pattern.compile("(seconds|minutes|hours) to (.{3,40})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,18})?");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(\\d{1,5})(?:\\s+|\\.|\\s*d(?:ays?)?,?\\s*))?(\\d{1,5}):([0-5]\\d):([0-5]\\d)(?:\\.\\d{1,9})?");
    /** {@code 1 h 50}, which beside other words would be a time of day. */
    private static final Pattern HOURS_BEFORE_MINUTES =
            Pattern.compile("(\\d{1,4})\\s?[hH]\\s?([0-5]\\d)(?:\\s?(?:m|mn|min\\.?))?");

    private static final Pattern ISO = Pattern.compile(
            "(?i)P(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})(?:\\.\\d{1,9})?S)?)?");
    private static final Pattern DURATION = Pattern.compile(
            "(?:.* )?(?:duration|downtime|time to .{3,40}|tt[adrm]|mtt[adrm]|elapsed|length|outage length)(?: .{1,20})?|outage|unavailability|down for|how long|(?:total|full) (?:outage|time)|minutes|mins");

    private static final Map<String, String> NOUNS = Map.of(
            "resolution", "resolve",
            "resolve", "resolve",
            "repair", "repair",
            "restoration", "restore",
            "recovery", "recover",
            "mitigation", "mitigate",
            "detection", "detect",
            "acknowledgement", "acknowledge");

    private static final Pattern NOUN_TIME = Pattern.compile(
            "(?:total |mean )?(" + String.join("|", NOUNS.keySet()) + ") time(?: in)?(?: (?:" + UNITS + "))?");

    private static final Remembered<Boolean> IS_DURATION = Remembered.of(Lasting::namesLength);

    /** Returns whether the header is that of a length of time. */
    public static boolean isDuration(String words) {
        return IS_DURATION.get(words);
    }

    private static boolean namesLength(String words) {
        return DURATION.matcher(words).matches() || SECONDS_TO.matcher(words).matches();
    }

    /**
     * Returns the length, its value as it is if it cannot be read; absent if the header is that of something else.
     *
     * @param commas whether a comma may stand before decimals where the property comes from
     */
    public static Optional<Lasting> of(Property property, boolean commas) {
        String words = property.words();
        if (!isDuration(words)) {
            return Optional.empty();
        }
        if (commas && THOUSANDS.matcher(property.value().strip()).matches()) {
            return unread(property);
        }
        return of(property).or(() -> unread(property));
    }

    /** A value with a unit of its own may stand below a header with one. */
    private static Optional<Lasting> unread(Property property) {
        String label = label(property);
        return label.equals(property.words()) ? Optional.empty() : Optional.of(new Lasting(label, property.value()));
    }

    private static String label(Property property) {
        String words = property.words();
        Matcher to = SECONDS_TO.matcher(words);
        if (to.matches()) {
            return milestone(to);
        }
        return unit(words, property.key()).isEmpty()
                ? words
                : plain(UNIT_WORD.matcher(words).replaceFirst(""));
    }

    private static String milestone(Matcher to) {
        return "time to " + to.group(2).replace("first ack", "acknowledge").replace("all clear", "resolve");
    }

    /** Returns the length, absent if the header is that of something else, or the value cannot be read. */
    static Optional<Lasting> of(Property property) {
        String words = property.words();
        if (!isDuration(words)) {
            return Optional.empty();
        }
        Matcher to = SECONDS_TO.matcher(words);
        String value = property.value().strip();
        if (to.matches()) {
            return written(value, to.group(1)).map(length -> new Lasting(milestone(to), length));
        }
        String unit = unit(words, property.key());
        String label = label(property);
        return hoursAndMinutes(property.key(), value)
                .or(() -> written(value, unit))
                .map(length -> new Lasting(label, length));
    }

    /** Returns whether the header is that of a length and names its unit: {@code Outage (min)} is no name of one. */
    static boolean hasUnit(Property property) {
        return isDuration(property.words())
                && !unit(property.words(), property.key()).isEmpty();
    }

    /** Returns the label of a length that only its unit tells from a time of day: {@code Resolution Time (in Hrs)}. */
    static Optional<String> ofNoun(Property property) {
        Matcher noun = NOUN_TIME.matcher(property.words());
        return noun.matches() && !unit(property.words(), property.key()).isEmpty()
                ? Optional.of("time to " + NOUNS.get(noun.group(1)))
                : Optional.empty();
    }

    private static String unit(String words, String key) {
        Matcher named = UNIT.matcher(words);
        Matcher beside = UNIT.matcher(key);
        Matcher first = UNIT_FIRST.matcher(key);
        String unit = named.matches()
                ? named.group(1)
                : beside.matches() ? beside.group(1) : first.matches() ? first.group(1) : "";
        return UNIT_NAMES.getOrDefault(unit.toLowerCase(Locale.ROOT), "");
    }

    /** With a unit these are the length of the incident. */
    private static String plain(String label) {
        return label.equals("outage")
                        || label.equals("length")
                        || label.equals("elapsed")
                        || UNIT_NAMES.containsKey(label)
                        || label.equals("unavailability")
                ? "duration"
                : label;
    }

    private static Optional<String> hoursAndMinutes(String key, String value) {
        Matcher figures = TWO_FIGURES.matcher(value);
        return figures.matches() && HOURS_AND_MINUTES.matcher(key).find()
                ? Optional.of(parts(null, null, figures.group(1), figures.group(2), null))
                : Optional.empty();
    }

    /** Returns a length with its units written out, absent if it is none. */
    public static Optional<String> written(String value, String unit) {
        Optional<String> number =
                unit.isEmpty() || DurationText.mayBeTwo(value, unit) ? Optional.empty() : number(value);
        if (number.isPresent()) {
            return number.map(figures -> figures + " " + unit);
        }
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
            return Optional.of(parts(null, clock.group(1), clock.group(2), clock.group(3), clock.group(4)));
        }
        Matcher hours = HOURS_BEFORE_MINUTES.matcher(value);
        if (hours.matches()) {
            return Optional.of(parts(null, null, hours.group(1), hours.group(2), null));
        }
        Matcher iso = ISO.matcher(value);
        if (iso.matches() && value.length() > 2) {
            return Optional.of(parts(iso.group(1), iso.group(2), iso.group(3), iso.group(4), iso.group(5)));
        }
        return Optional.empty();
    }

    /** The figures with a point before the decimals. */
    private static Optional<String> number(String value) {
        String figures = value;
        if (PARTED.matcher(value).matches()) {
            figures = value.replaceAll("[^\\d.]", "");
        } else if (value.indexOf('.') < 0) {
            figures = value.replace(',', '.');
        }
        return !NUMBER.matcher(figures).matches() ? Optional.empty() : Optional.of(cut(figures));
    }

    /** More than six decimals of a unit are noise of a division. */
    private static String cut(String number) {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, Math.min(number.length(), dot + 7));
    }

    private static String parts(String weeks, String days, String hours, String minutes, String seconds) {
        StringBuilder text = new StringBuilder();
        String[] values = {weeks, days, hours, minutes, seconds};
        String[] units = {" weeks ", " days ", " hours ", " minutes ", " seconds "};
        for (int i = 0; i < values.length; i++) {
            text.append(values[i] == null ? "" : values[i] + units[i]);
        }
        return text.toString().strip();
    }
}
