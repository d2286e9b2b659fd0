package dev.hindcast.ingest.collection.entry;

import dev.hindcast.ingest.wording.Remembered;
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
    private static final Pattern UNIT =
            Pattern.compile("(?i)(?:^|.*[^a-z])(minutes|mins|min|seconds|secs|sec|hours|hrs|days)[\\s)\\]]*");
    private static final Pattern SECONDS_TO = Pattern.compile("(seconds|minutes|hours) to (.{3,40})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,3})?\\d*");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:(\\d{1,5})(?:\\s+|\\.|\\s*d(?:ays?)?,?\\s*))?(\\d{1,5}):([0-5]\\d):([0-5]\\d)(?:\\.\\d{1,9})?");
    private static final Pattern ISO = Pattern.compile(
            "(?i)P(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})(?:\\.\\d{1,9})?S)?)?");
    private static final Pattern DURATION = Pattern.compile(
            "(?:.* )?(?:duration|downtime|time to .{3,40}|tt[adrm]|mtt[adrm]|elapsed|length|outage length)(?: .{1,20})?");

    private static final Remembered<Boolean> IS_DURATION = Remembered.of(Lasting::namesLength);

    /** Returns whether the header is that of a length of time. */
    public static boolean isDuration(String words) {
        return IS_DURATION.get(words);
    }

    private static boolean namesLength(String words) {
        return DURATION.matcher(words).matches() || SECONDS_TO.matcher(words).matches();
    }

    /** Returns the length, absent if the header or the value is that of something else. */
    public static Optional<Lasting> of(Property property) {
        String words = property.words();
        if (!isDuration(words)) {
            return Optional.empty();
        }
        Matcher to = SECONDS_TO.matcher(words);
        String unit = to.matches() ? to.group(1) : "";
        String label = to.matches() ? "time to " + to.group(2).replace("first ack", "acknowledge") : words;
        Matcher named = UNIT.matcher(words);
        boolean inWords = named.matches();
        Matcher beside = UNIT.matcher(property.key());
        if (unit.isEmpty() && (inWords || beside.matches())) {
            unit = inWords ? named.group(1) : beside.group(1);
            label = words.replaceFirst(" (?:in )?(?:minutes|mins|min|seconds|secs|sec|hours|hrs|days)$", "");
        }
        String plain = label;
        return written(property.value().strip(), unit).map(value -> new Lasting(plain, value));
    }

    /** Returns a length with its units written out, absent if it is none. */
    public static Optional<String> written(String value, String unit) {
        if (!unit.isEmpty() && NUMBER.matcher(value).matches()) {
            return Optional.of(cut(value) + " " + unit);
        }
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
            return Optional.of(parts(null, clock.group(1), clock.group(2), clock.group(3), clock.group(4)));
        }
        Matcher iso = ISO.matcher(value);
        if (iso.matches() && value.length() > 2) {
            return Optional.of(parts(iso.group(1), iso.group(2), iso.group(3), iso.group(4), iso.group(5)));
        }
        return Optional.empty();
    }

    /** More than three decimals of a unit are noise of a division. */
    private static String cut(String number) {
        int dot = number.indexOf('.');
        return dot < 0 ? number : number.substring(0, Math.min(number.length(), dot + 4));
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
