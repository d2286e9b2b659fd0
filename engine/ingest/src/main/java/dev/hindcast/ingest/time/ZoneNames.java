package dev.hindcast.ingest.time;

import dev.hindcast.ingest.time.WrittenZone.Reading;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Zones by the names people write. Abbreviations are our own table because they are ambiguous: {@code IST} is India, Ireland
 * and Israel. An abbreviation is read as the offset it names, also in the season in which it is not in force.
 */
public final class ZoneNames {
    /** Abbreviation, offset in hours, region; an abbreviation that stands twice is ambiguous, the first line being likeliest. */
    private static final String TABLE = """
            CET +1 Europe/Paris
            CEST +2 Europe/Paris
            MEZ +1 Europe/Berlin
            MESZ +2 Europe/Berlin
            WET +0 Europe/Lisbon
            WEST +1 Europe/Lisbon
            EET +2 Europe/Athens
            EEST +3 Europe/Athens
            MSK +3 Europe/Moscow
            BST +1 Europe/London
            BST +6 Asia/Dhaka
            IST +5:30 Asia/Kolkata
            IST +1 Europe/Dublin
            IST +2 Asia/Jerusalem
            PST -8 America/Los_Angeles
            PDT -7 America/Los_Angeles
            MST -7 America/Denver
            MDT -6 America/Denver
            CST -6 America/Chicago
            CST +8 Asia/Shanghai
            CDT -5 America/Chicago
            EST -5 America/New_York
            EDT -4 America/New_York
            AKST -9 America/Anchorage
            AKDT -8 America/Anchorage
            HST -10 Pacific/Honolulu
            AST -4 America/Halifax
            AST +3 Asia/Riyadh
            ADT -3 America/Halifax
            NST -3:30 America/St_Johns
            NDT -2:30 America/St_Johns
            BRT -3 America/Sao_Paulo
            BRST -2 America/Sao_Paulo
            ART -3 America/Argentina/Buenos_Aires
            CLT -4 America/Santiago
            CLST -3 America/Santiago
            COT -5 America/Bogota
            TRT +3 Europe/Istanbul
            IDT +3 Asia/Jerusalem
            GST +4 Asia/Dubai
            PKT +5 Asia/Karachi
            NPT +5:45 Asia/Kathmandu
            WIB +7 Asia/Jakarta
            PHT +8 Asia/Manila
            WAT +1 Africa/Lagos
            CAT +2 Africa/Maputo
            SAST +2 Africa/Johannesburg
            EAT +3 Africa/Nairobi
            ACST +9:30 Australia/Adelaide
            ACDT +10:30 Australia/Adelaide
            JST +9 Asia/Tokyo
            KST +9 Asia/Seoul
            SGT +8 Asia/Singapore
            HKT +8 Asia/Hong_Kong
            AWST +8 Australia/Perth
            AEST +10 Australia/Sydney
            AEDT +11 Australia/Sydney
            AEDST +11 Australia/Sydney
            AESDT +11 Australia/Sydney
            ACDST +10:30 Australia/Adelaide
            AWDT +9 Australia/Perth
            AWDST +9 Australia/Perth
            NZST +12 Pacific/Auckland
            NZDT +13 Pacific/Auckland
            NZDST +13 Pacific/Auckland
            CEDT +2 Europe/Paris
            CEDST +2 Europe/Paris
            EDST -4 America/New_York
            EDST +11 Australia/Sydney
            MYT +8 Asia/Kuala_Lumpur
            WITA +8 Asia/Makassar
            UYT -3 America/Montevideo
            CHST +10 Pacific/Guam
            """;

    /** A region and the words before "time" that mean its time whatever the season. */
    private static final String WORDS = """
            Africa/Johannesburg South Africa
            Africa/Lagos Lagos
            Africa/Nairobi Nairobi
            America/Argentina/Buenos_Aires Buenos Aires
            America/Bogota Bogota
            America/Chicago Central;Chicago;Texas;Dallas
            America/Denver Mountain;Denver
            America/Los_Angeles Pacific;Los Angeles;San Francisco;Seattle;California;Vancouver
            America/New_York Eastern;New York;Boston;Washington DC
            America/Sao_Paulo Brasilia;Brasília;Sao Paulo;São Paulo
            America/Toronto Toronto
            Asia/Bangkok Bangkok
            Asia/Dubai Dubai
            Asia/Hong_Kong Hong Kong
            Asia/Jakarta Jakarta
            Asia/Jerusalem Israel;Tel Aviv
            Asia/Kolkata India;Indian;Bangalore;Mumbai
            Asia/Manila Manila
            Asia/Seoul Korea;Seoul
            Asia/Shanghai Beijing;China;Shanghai
            Asia/Singapore Singapore
            Asia/Taipei Taipei;Taiwan
            Asia/Tokyo Japan;Tokyo
            Australia/Adelaide Adelaide
            Australia/Brisbane Brisbane;Queensland
            Australia/Melbourne Melbourne
            Australia/Perth Perth
            Australia/Sydney Sydney;Australian Eastern
            Europe/Amsterdam Amsterdam;Netherlands;Dutch
            Europe/Athens Athens
            Europe/Berlin Berlin;Frankfurt;Munich;Germany;German;Hamburg
            Europe/Brussels Brussels
            Europe/Bucharest Bucharest
            Europe/Budapest Budapest
            Europe/Copenhagen Copenhagen;Denmark
            Europe/Dublin Dublin;Ireland;Irish
            Europe/Helsinki Helsinki;Finland
            Europe/Istanbul Istanbul
            Europe/Kyiv Kyiv;Kiev
            Europe/Lisbon Lisbon
            Europe/London London;UK;British
            Europe/Madrid Madrid;Spain;Spanish;Barcelona
            Europe/Moscow Moscow
            Europe/Oslo Oslo;Norway
            Europe/Paris Paris;Central European;France;French
            Europe/Prague Prague;Czech
            Europe/Riga Riga
            Europe/Rome Rome;Italy;Italian;Milan
            Europe/Sofia Sofia
            Europe/Stockholm Stockholm;Sweden
            Europe/Tallinn Tallinn
            Europe/Vienna Vienna;Austria
            Europe/Vilnius Vilnius
            Europe/Warsaw Warsaw;Poland
            Europe/Zurich Zurich;Switzerland;Swiss;Geneva
            Pacific/Auckland Auckland;New Zealand;NZ;Wellington
            UTC Greenwich Mean;Coordinated Universal;Zulu
            """;

    /** Region by the words in capitals, and by two letters. */
    private static final Map<String, String> REGIONS = regions();

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    private static final Pattern TIME =
            Pattern.compile("^(?:US |U\\.S\\. )|(?: US)?(?: STANDARD| DAYLIGHT| SUMMER)? TIME(?: ?ZONE)?$");
    private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]:]");

    /** No name of a zone is longer. */
    private static final int LONGEST = 60;

    private static final Map<String, List<Reading>> ABBREVIATIONS = abbreviations();

    private static final String IN_WORDS = "(?i:(?:US |U\\.S\\. )?(?:"
            + WORDS.lines()
                    .flatMap(
                            row -> Stream.of(row.substring(row.indexOf(' ') + 1).split(";")))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .collect(Collectors.joining("|"))
            + ")(?: US)?(?: Standard| Daylight| Summer)? time(?: ?zone)?(?!\\s(?:series|sheets?|cards?|servers?|tracking|stamps?|outs?|frames?|slots?)\\b))";

    /** Standard and summer time of one region in one breath, {@code PST/PDT}: the one in force on the day is meant. */
    private static final Map<String, ZoneId> PAIRS = pairs();

    /** With what a name may begin, so that most words cost one look instead of a hundred and fifty. */
    private static final String BEGINS = "(?=[A-Z]{2}|Z|[A-Za-z][TMSDEAOKRNUFIYLWHZtmsdeaokrnufiylwhz.])";

    /** Everything that may be a zone, for use inside other patterns; what it matches goes to {@link #read}. */
    static final String PATTERN = "(?:[+-]\\d{2}:?\\d{2}(?!\\d)|(?<=T\\d{2}:\\d{2}(?::\\d{2})?)\\+\\d{2}(?![\\d:])|"
            + BEGINS + "(?:"
            + "(?=[A-Z]{3,4}/)(?:" + String.join("|", PAIRS.keySet())
            + ")|(?:UTC|GMT|utc|gmt)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?(?![A-Za-z0-9])|Z(?:ulu)?(?![A-Za-z0-9])"
            + "|(?:US|Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Etc)/[A-Za-z_]{2,30}(?:/[A-Za-z_]{2,30})?|"
            + IN_WORDS
            + "|(?<=[aApP]\\.?[mM]\\.?\\s)(?:Pacific|Mountain|Central|Eastern)(?=\\s*(?:$|[.,;:()–-]|(?:we|our|the|on|and|to|until|till|today|this|when)\\b))"
            + "|(?:pst|pdt|edt|cdt|mdt|cest|(?<=[aApP]\\.?[mM]\\.?\\s)est|" + String.join("|", ABBREVIATIONS.keySet())
            + "|PT|ET|CT|MT|AET|NZT)(?![A-Za-z0-9])))";

    /** What may name a zone in a sentence about times; an offset alone does not. */
    public static final String CANDIDATE =
            String.join("|", PAIRS.keySet()) + "|(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?"
                    + "|(?:US|Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Etc)/[A-Za-z_]{2,30}(?:/[A-Za-z_]{2,30})?|"
                    + IN_WORDS
                    + "|" + String.join("|", ABBREVIATIONS.keySet()) + "|PT|ET|AET|NZT|Zulu";

    private ZoneNames() {}

    private static Map<String, List<Reading>> abbreviations() {
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        TABLE.lines()
                .map(line -> line.split(" "))
                .forEach(row -> readings.computeIfAbsent(row[0], name -> new ArrayList<>())
                        .add(new Reading(offset(row[1]).orElseThrow(), ZoneId.of(row[2]))));
        return readings;
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        WORDS.lines().forEach(row -> {
            String region = row.substring(0, row.indexOf(' '));
            for (String words : row.substring(region.length() + 1).split(";")) {
                regions.put(words.toUpperCase(Locale.ROOT), region);
            }
        });
        regions.put("PT", "America/Los_Angeles");
        regions.put("MT", "America/Denver");
        regions.put("CT", "America/Chicago");
        regions.put("ET", "America/New_York");
        regions.put("AET", "Australia/Sydney");
        regions.put("NZT", "Pacific/Auckland");
        return regions;
    }

    private static Map<String, ZoneId> pairs() {
        Map<String, ZoneId> pairs = new LinkedHashMap<>();
        pairs.put("GMT/BST", ZoneId.of("Europe/London"));
        pairs.put("BST/GMT", ZoneId.of("Europe/London"));
        ABBREVIATIONS.forEach((one, readings) -> ABBREVIATIONS.forEach((other, others) -> {
            ZoneId region = readings.get(0).region();
            if (!one.equals(other) && region.equals(others.get(0).region())) {
                pairs.put(one + "/" + other, region);
            }
        }));
        return pairs;
    }

    /** Returns the zone of that name, absent if there is none. */
    public static Optional<WrittenZone> read(String words) {
        String text = words.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String name = text.toUpperCase(Locale.ROOT);
        if (name.equals("Z") || name.equals("UTC") || name.equals("GMT")) {
            return Optional.of(WrittenZone.of(text, ZoneOffset.UTC));
        }
        if (PAIRS.containsKey(name)) {
            return Optional.of(WrittenZone.of(text, PAIRS.get(name)));
        }
        if (ABBREVIATIONS.containsKey(name)) {
            return Optional.of(new WrittenZone(text, ABBREVIATIONS.get(name)));
        }
        boolean longer = name.startsWith("U") || name.contains(" TIME");
        String region = longer ? TIME.matcher(name).replaceAll("") : name;
        if (REGIONS.containsKey(region)) {
            return Optional.of(WrittenZone.of(text, ZoneId.of(REGIONS.get(region))));
        }
        return offset(name).map(ZoneId.class::cast).or(() -> region(text)).map(zone -> WrittenZone.of(text, zone));
    }

    /** Returns whether the text is the name of a zone and nothing else but brackets and colons. */
    public static boolean isOne(String text) {
        return read(BRACKETS.matcher(text).replaceAll("")).isPresent();
    }

    private static Optional<ZoneOffset> offset(String text) {
        boolean signed = text.indexOf('+') >= 0 || text.indexOf('-') >= 0;
        Matcher matcher = OFFSET.matcher(text);
        if (!signed || !matcher.matches()) {
            return Optional.empty();
        }
        int pastTheHour = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int minutes = Integer.parseInt(matcher.group(2)) * 60 + pastTheHour;
        if (pastTheHour > 59 || minutes > 18 * 60) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds((matcher.group(1).equals("-") ? -60 : 60) * minutes));
    }

    private static Optional<ZoneId> region(String text) {
        try {
            return text.contains("/") ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
