package dev.hindcast.ingest.collection.entry;

import dev.hindcast.ingest.wording.Remembered;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keys and headers: the form in which they are compared, and the form in which evidence shows them. */
public final class Keys {
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern REMARK = Pattern.compile("[(\\[][^()\\[\\]]{0,120}[)\\]]");
    /** A tracker's own name for a column of the user's. */
    private static final Pattern CUSTOM = Pattern.compile("(?i)^custom field \\((.{1,100})\\)$");

    /** What trackers put before the keys of columns that their users made. */
    private static final Pattern USERS_OWN = Pattern.compile("^(?:(?:u|cf)_|Custom\\.)(?=\\p{L}{3})");

    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}#]+");
    private static final int ZONE_CHARS = " utc".length();
    private static final int LONGEST = 120;
    /** The colon of an offset stays. */
    private static final Pattern SIGNS = Pattern.compile("(?:[()\\[\\].?*\\s]|(?<!\\d):|:(?!\\d))+");

    /** A table has the same headers in every row. */
    private static final Remembered<String> WORDS = Remembered.of(Keys::plain);

    private static final Remembered<String> SHOWN = Remembered.of(Keys::shown);

    private Keys() {}

    /** Returns the key in lower case, its words parted by one space, without remarks in parentheses and without a zone. */
    public static String words(String key) {
        return WORDS.get(key);
    }

    private static String plain(String key) {
        String plain = key.length() > LONGEST ? key.substring(0, LONGEST) : key;
        if (plain.indexOf('(') >= 0 || plain.indexOf('[') >= 0) {
            plain = CUSTOM.matcher(plain).replaceFirst("$1");
            plain = REMARK.matcher(plain).replaceAll(" ");
        }
        plain = USERS_OWN.matcher(plain).replaceFirst("");
        if (plain.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            plain = CAMEL.matcher(plain).replaceAll(" ");
        }
        plain = NOT_WORDS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        boolean zone = plain.endsWith(" utc") || plain.endsWith(" gmt");
        return zone ? plain.substring(0, plain.length() - ZONE_CHARS) : plain;
    }

    /** Returns whether a tracker has put its own name around or before that of the user's column: {@code Custom field (Severity)}, {@code u_severity}. */
    static boolean isCustom(String key) {
        return key.length() <= LONGEST
                && (CUSTOM.matcher(key).matches() || USERS_OWN.matcher(key).find());
    }

    /** Returns the key that stands in a labelled one. */
    public static String written(String labelled) {
        boolean both = labelled.endsWith(")") && labelled.indexOf(" (") > 0;
        return both ? labelled.substring(labelled.indexOf(" (") + 2, labelled.length() - 1) : labelled;
    }

    /** Returns {@code label (key)}: read as the one, written as the other. Dots would part the key into nested ones. */
    public static String labelled(String label, String key) {
        String shown = SHOWN.get(key);
        return label.equals(key) || shown.isEmpty() ? label : label + " (" + shown + ")";
    }

    private static String shown(String key) {
        String shown = SIGNS.matcher(key).replaceAll(" ").strip();
        return shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown;
    }
}
