package dev.hindcast.ingest.time.zone;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Zones by the names people write: offsets, abbreviations, regions and places. */
public final class ZoneNames {
    private static final Pattern TIME =
            Pattern.compile("^(?:US |U\\.S\\. )|(?: US)?(?: STANDARD| DAYLIGHT| SUMMER| LOCAL)? TIME(?: ?ZONE)?$");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:]");

    /** No name of a zone is longer. */
    private static final int LONGEST = 60;

    private static final String PLACE_TIME = "(?:" + RegionNames.PLACES
            + ")(?: US)?(?: Standard| Daylight| Summer| local)? time(?: ?zone)?(?!\\p{L}|-\\p{L})(?!\\s(?:series|sheets?|cards?|servers?|tracking|stamps?|outs?|frames?|slots?)\\b)";

    private static final String IN_WORDS = "(?:(?i)(?:US |U\\.S\\. )" + PLACE_TIME + "|(?i)" + PLACE_TIME + ")";

    /** With what a name may begin, so that most words cost one look instead of a hundred and fifty. */
    private static final String BEGINS = "(?=[A-Z]{2}|Z|[A-Za-z][TMSDEAOKRNUFIYLWHZtmsdeaokrnufiylwhz.])";

    /** Everything that may be a zone, for use inside other patterns; what it matches goes to {@link #read}. */
    public static final String PATTERN =
            "(?:[+-]\\d{2}:?\\d{2}(?!\\d)|(?<=T\\d{2}:\\d{2}(?::\\d{2})?)\\+\\d{2}(?![\\d:])|"
                    + BEGINS + "(?:"
                    + "(?=[A-Z]{3,4}/)(?:" + String.join("|", ZoneAbbreviations.PAIRS.keySet())
                    + ")|(?:UTC|GMT|utc|gmt)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![A-Za-z0-9])|Z(?:ulu)?(?![\\p{L}0-9])"
                    + "|(?:US|Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Etc)/[A-Za-z_]{2,30}(?:/[A-Za-z_]{2,30})?|"
                    + IN_WORDS
                    + "|(?<=(?:[aApP]\\.?[mM]\\.?|\\d:\\d\\d)\\s|[aApP]\\.?[mM]\\.?\\s\\(|\\d:\\d\\d\\s\\((?=Pacific\\)))(?:US )?(?:Pacific|Mountain|Central|Eastern)(?=\\s*(?:$|[.,;:()–-]|(?:we|our|the|on|and|to|until|till|today|this|when)\\b))"
                    + "|(?:pst|pdt|edt|cdt|mdt|cest|(?<=[aApP]\\.?[mM]\\.?\\s)est|(?=[A-Z])(?:"
                    + String.join("|", ZoneAbbreviations.READINGS.keySet())
                    + "|PT|ET|CT|MT|UT|AET|NZT))(?![A-Za-z0-9])"
                    // A department of many houses too: "at 10:02 ICT staff noticed".
                    + "|ICT(?=\\s*(?:$|[.,;:)\\]|–-]))))";

    /** What may name a zone in a sentence about times; an offset alone does not. */
    public static final String CANDIDATE =
            String.join("|", ZoneAbbreviations.PAIRS.keySet()) + "|(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?"
                    + "|(?:US|Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Etc)/[A-Za-z_]{2,30}(?:/[A-Za-z_]{2,30})?|"
                    + IN_WORDS
                    + "|" + String.join("|", ZoneAbbreviations.READINGS.keySet()) + "|PT|ET|(?<!, )UT|AET|NZT|Zulu";

    /** The words that all names of {@link #AMONG_TIMES} end with. */
    public static final String WORDS_AMONG_TIMES = RegionNames.PLACES + "|CT|MT|ICT";

    /** What names a zone only where it is said to be that of times: "all times Eastern", "times are MT". */
    public static final String AMONG_TIMES = "(?:US |U\\.S\\. )?(?:" + WORDS_AMONG_TIMES + ")";

    private ZoneNames() {}

    /** Returns the zone of that name, absent if there is none. */
    public static Optional<WrittenZone> read(String words) {
        String text = OffsetSigns.plain(words.strip());
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String name = text.toUpperCase(Locale.ROOT);
        if (name.equals("Z") || name.equals("UTC") || name.equals("GMT")) {
            return Optional.of(WrittenZone.of(text, ZoneOffset.UTC));
        }
        if (ZoneAbbreviations.PAIRS.containsKey(name)) {
            return Optional.of(WrittenZone.of(text, ZoneAbbreviations.PAIRS.get(name)));
        }
        if (ZoneAbbreviations.READINGS.containsKey(name)) {
            return Optional.of(new WrittenZone(text, ZoneAbbreviations.READINGS.get(name)));
        }
        boolean longer = name.startsWith("U") || name.contains(" TIME");
        String region = longer ? TIME.matcher(name).replaceAll("") : name;
        return RegionNames.of(region)
                .or(() -> WrittenOffset.read(name).map(ZoneId.class::cast))
                .or(() -> region(text))
                .map(zone -> WrittenZone.of(text, zone));
    }

    /** Returns whether the text is the name of a zone and nothing else but brackets and colons. */
    public static boolean isOne(String text) {
        return read(BRACKETS.matcher(text).replaceAll("")).isPresent();
    }

    private static Optional<ZoneId> region(String text) {
        try {
            return text.contains("/") && text.indexOf(' ') < 0 ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
