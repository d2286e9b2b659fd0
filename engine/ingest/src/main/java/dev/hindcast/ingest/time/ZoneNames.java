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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Zones by the names people write. Abbreviations are our own table because they are ambiguous: {@code IST} is India, Ireland
 * and Israel. An abbreviation is read as the offset it names, also in the season in which it is not in force.
 */
public final class ZoneNames {
    /** A region, then its abbreviations, each with its offset in hours; one that stands twice is ambiguous, the first being likeliest. */
    private static final String TABLE = """
            Europe/Paris CET +1 CEST +2 CEDT +2 CEDST +2
            Europe/Berlin MEZ +1 MESZ +2
            Europe/Lisbon WET +0 WEST +1
            Europe/Athens EET +2 EEST +3
            Europe/Moscow MSK +3
            Europe/London BST +1
            Asia/Dhaka BST +6
            Asia/Kolkata IST +5:30
            Europe/Dublin IST +1
            Asia/Jerusalem IST +2 IDT +3
            America/Los_Angeles PST -8 PDT -7
            America/Denver MST -7 MDT -6
            America/Chicago CST -6 CDT -5
            Asia/Shanghai CST +8
            America/New_York EST -5 EDT -4 EDST -4
            America/Anchorage AKST -9 AKDT -8
            Pacific/Honolulu HST -10
            America/Halifax AST -4 ADT -3
            Asia/Riyadh AST +3
            America/St_Johns NST -3:30 NDT -2:30
            America/Sao_Paulo BRT -3 BRST -2
            America/Argentina/Buenos_Aires ART -3
            America/Santiago CLT -4 CLST -3
            America/Bogota COT -5
            Europe/Istanbul TRT +3
            Asia/Dubai GST +4
            Asia/Karachi PKT +5
            Asia/Kathmandu NPT +5:45
            Asia/Jakarta WIB +7
            Asia/Manila PHT +8
            Africa/Lagos WAT +1
            Africa/Maputo CAT +2
            Africa/Johannesburg SAST +2
            Africa/Nairobi EAT +3
            Australia/Adelaide ACST +9:30 ACDT +10:30 ACDST +10:30
            Asia/Tokyo JST +9
            Asia/Seoul KST +9
            Asia/Singapore SGT +8
            Asia/Hong_Kong HKT +8
            Australia/Perth AWST +8 AWDT +9 AWDST +9
            Australia/Sydney AEST +10 AEDT +11 AEDST +11 AESDT +11 EDST +11
            Pacific/Auckland NZST +12 NZDT +13 NZDST +13
            Asia/Kuala_Lumpur MYT +8
            Asia/Makassar WITA +8
            America/Montevideo UYT -3
            Pacific/Guam CHST +10
            """;

    /** A region and the words before "time" that mean its time whatever the season. */
    private static final String WORDS = """
            Africa/Johannesburg South African;South Africa
            Africa/Lagos Lagos;Nigerian;Nigeria;West African;West Africa
            Africa/Maputo Central African;Central Africa
            Africa/Nairobi Nairobi;Kenya;East African;East Africa
            America/Anchorage Alaskan;Alaska
            America/Argentina/Buenos_Aires Buenos Aires
            America/Bogota Bogota
            America/Chicago Central;Chicago;Texas;Dallas
            America/Denver Mountain;Denver
            America/Halifax Atlantic
            America/Los_Angeles Pacific;Los Angeles;San Francisco;Seattle;California;Vancouver
            America/New_York Eastern;New York;Boston;Washington DC
            America/Phoenix Arizona
            America/Sao_Paulo Brasilia;Brasília;Sao Paulo;São Paulo
            America/Toronto Toronto
            Asia/Bangkok Bangkok;Thailand
            Asia/Dubai Dubai
            Asia/Hong_Kong Hong Kong
            Asia/Jakarta Jakarta
            Asia/Jerusalem Israel;Tel Aviv
            Asia/Karachi Pakistan
            Asia/Kolkata India;Indian;Bangalore;Mumbai
            Asia/Manila Manila;Philippine;Philippines
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
            Europe/Athens Athens;Eastern European
            Europe/Berlin Berlin;Frankfurt;Munich;Germany;German;Hamburg
            Europe/Brussels Brussels
            Europe/Bucharest Bucharest
            Europe/Budapest Budapest
            Europe/Copenhagen Copenhagen;Denmark
            Europe/Dublin Dublin;Ireland;Irish
            Europe/Helsinki Helsinki;Finland
            Europe/Istanbul Istanbul
            Europe/Kyiv Kyiv;Kiev
            Europe/Lisbon Lisbon;Western European
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
            Pacific/Honolulu Hawaiian;Hawaii
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

    /** By their first letters, so that only the names with the right one are tried, the longest first. */
    private static final String PLACES = WORDS
            .lines()
            .flatMap(row -> Stream.of(row.substring(row.indexOf(' ') + 1).split(";")))
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.groupingBy(
                    name -> name.charAt(0),
                    TreeMap::new,
                    Collectors.mapping(name -> name.substring(1), Collectors.joining("|"))))
            .entrySet()
            .stream()
            .map(names -> names.getKey() + "(?:" + names.getValue() + ")")
            .collect(Collectors.joining("|"));

    private static final String PLACE_TIME = "(?:" + PLACES
            + ")(?: US)?(?: Standard| Daylight| Summer)? time(?: ?zone)?(?!\\s(?:series|sheets?|cards?|servers?|tracking|stamps?|outs?|frames?|slots?)\\b)";

    private static final String IN_WORDS = "(?:(?i)(?:US |U\\.S\\. )" + PLACE_TIME + "|(?i)" + PLACE_TIME + ")";

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
            + "|(?<=(?:[aApP]\\.?[mM]\\.?|\\d:\\d\\d)\\s)(?:Pacific|Mountain|Central|Eastern)(?=\\s*(?:$|[.,;:()–-]|(?:we|our|the|on|and|to|until|till|today|this|when)\\b))"
            + "|(?:pst|pdt|edt|cdt|mdt|cest|(?<=[aApP]\\.?[mM]\\.?\\s)est|(?=[A-Z])(?:"
            + String.join("|", ABBREVIATIONS.keySet())
            + "|PT|ET|CT|MT|AET|NZT))(?![A-Za-z0-9])"
            // A department of many houses too: "at 10:02 ICT staff noticed".
            + "|ICT(?=\\s*(?:$|[.,;:)\\]|–-]))))";

    /** What may name a zone in a sentence about times; an offset alone does not. */
    public static final String CANDIDATE =
            String.join("|", PAIRS.keySet()) + "|(?:UTC|GMT)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?"
                    + "|(?:US|Europe|America|Asia|Africa|Australia|Pacific|Atlantic|Etc)/[A-Za-z_]{2,30}(?:/[A-Za-z_]{2,30})?|"
                    + IN_WORDS
                    + "|" + String.join("|", ABBREVIATIONS.keySet()) + "|PT|ET|AET|NZT|Zulu";

    /** What names a zone only where it is said to be that of times: "all times Eastern", "times are MT". */
    public static final String AMONG_TIMES = "(?:US |U\\.S\\. )?(?:" + PLACES + "|CT|MT|ICT)";

    private ZoneNames() {}

    private static Map<String, List<Reading>> abbreviations() {
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        TABLE.lines().map(line -> line.split(" ")).forEach(row -> {
            for (int i = 1; i < row.length; i += 2) {
                readings.computeIfAbsent(row[i], name -> new ArrayList<>())
                        .add(new Reading(offset(row[i + 1]).orElseThrow(), ZoneId.of(row[0])));
            }
        });
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
        regions.put("ICT", "Asia/Bangkok");
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
            return text.contains("/") && text.indexOf(' ') < 0 ? Optional.of(ZoneId.of(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
