package dev.hindcast.ingest.time.zone;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Regions by the words people have for their time: places, peoples and two letters. */
final class RegionNames {
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
            UTC Greenwich Mean;Coordinated Universal;Universal;Zulu
            """;

    /** By their first letters, so that only the names with the right one are tried, the longest first. */
    static final String PLACES = WORDS
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

    /** Region by the words in capitals, and by two letters. */
    private static final Map<String, String> REGIONS = regions();

    private RegionNames() {}

    /** Returns the region of the words, which are in capitals; absent if they name none. */
    static Optional<ZoneId> of(String words) {
        return Optional.ofNullable(REGIONS.get(words)).map(ZoneId::of);
    }

    private static Map<String, String> regions() {
        Map<String, String> regions = new HashMap<>();
        WORDS.lines().forEach(row -> {
            String region = row.substring(0, row.indexOf(' '));
            for (String words : row.substring(region.length() + 1).split(";")) {
                regions.put(words.toUpperCase(Locale.ROOT), region);
            }
        });
        regions.put("UT", "UTC");
        regions.put("PT", "America/Los_Angeles");
        regions.put("MT", "America/Denver");
        regions.put("CT", "America/Chicago");
        regions.put("ET", "America/New_York");
        regions.put("AET", "Australia/Sydney");
        regions.put("NZT", "Pacific/Auckland");
        regions.put("ICT", "Asia/Bangkok");
        return regions;
    }
}
