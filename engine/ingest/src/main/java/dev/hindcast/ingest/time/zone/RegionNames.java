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
    /** A region and the words before "time" that mean its time whatever the season. Names that several places have, or products, are none: Birmingham, Phoenix. */
    private static final String WORDS = """
            Africa/Accra Accra;Ghana
            Africa/Cairo Cairo;Egyptian;Egypt
            Africa/Johannesburg South African;South Africa;Cape Town;Johannesburg
            Africa/Lagos Lagos;Nigerian;Nigeria;West African;West Africa
            Africa/Maputo Central African;Central Africa
            Africa/Nairobi Nairobi;Kenya;East African;East Africa
            America/Anchorage Alaskan;Alaska
            America/Argentina/Buenos_Aires Buenos Aires;Argentine;Argentina
            America/Bogota Bogota;Colombian;Colombia
            America/Chicago Central;Chicago;Texas;Dallas;Houston;Minneapolis;St Louis
            America/Denver Mountain;Denver;Salt Lake City;Calgary
            America/Halifax Atlantic
            America/Lima Lima;Peruvian;Peru
            America/Los_Angeles Pacific;Los Angeles;San Francisco;San Diego;Seattle;California;Vancouver
            America/Mexico_City Mexico City
            America/New_York Eastern;New York;Boston;Washington DC;Philadelphia;Atlanta;Miami;Detroit
            America/Phoenix Arizona
            America/Santiago Santiago;Chilean;Chile
            America/Sao_Paulo Brasilia;Brasília;Sao Paulo;São Paulo
            America/Toronto Toronto;Montreal;Ottawa
            Asia/Bangkok Bangkok;Thailand;Thai
            Asia/Dubai Dubai
            Asia/Ho_Chi_Minh Hanoi;Vietnamese;Vietnam
            Asia/Hong_Kong Hong Kong
            Asia/Jakarta Jakarta;Indonesian Western
            Asia/Jerusalem Israel;Tel Aviv;Israeli
            Asia/Karachi Pakistan
            Asia/Kolkata India;Indian;Bangalore;Mumbai;Delhi;Hyderabad;Chennai;Pune
            Asia/Kuala_Lumpur Kuala Lumpur;Malaysian;Malaysia
            Asia/Manila Manila;Philippine;Philippines
            Asia/Seoul Korea;Seoul;Korean
            Asia/Shanghai Beijing;China;Shanghai;Chinese
            Asia/Singapore Singapore;Singaporean
            Asia/Taipei Taipei;Taiwan;Taiwanese
            Asia/Tokyo Japan;Tokyo;Japanese;Osaka
            Atlantic/Reykjavik Reykjavik;Icelandic;Iceland
            Australia/Adelaide Adelaide
            Australia/Brisbane Brisbane;Queensland
            Australia/Melbourne Melbourne
            Australia/Perth Perth
            Australia/Sydney Sydney;Australian Eastern
            Europe/Amsterdam Amsterdam;Rotterdam;Utrecht;The Hague;Netherlands;Dutch
            Europe/Athens Athens;Eastern European;Greek;Greece
            Europe/Belgrade Belgrade;Serbian;Serbia
            Europe/Berlin Berlin;Frankfurt;Munich;Germany;German;Hamburg;Cologne;Leipzig;Stuttgart;Bremen
            Europe/Bratislava Bratislava;Slovak;Slovakia
            Europe/Brussels Brussels;Antwerp;Ghent;Belgian;Belgium
            Europe/Bucharest Bucharest;Romanian;Romania
            Europe/Budapest Budapest;Hungarian;Hungary
            Europe/Copenhagen Copenhagen;Aarhus;Denmark;Danish
            Europe/Dublin Dublin;Ireland;Irish
            Europe/Helsinki Helsinki;Tampere;Finland;Finnish
            Europe/Istanbul Istanbul;Turkish;Turkey
            Europe/Kyiv Kyiv;Kiev;Ukrainian;Ukraine
            Europe/Lisbon Lisbon;Porto;Western European;Portuguese;Portugal
            Europe/Ljubljana Ljubljana;Slovenian;Slovenia
            Europe/London London;UK;British;Edinburgh;Manchester;Bristol;Glasgow;Cardiff;Belfast;Leeds;Liverpool
            Europe/Luxembourg Luxembourg
            Europe/Madrid Madrid;Spain;Spanish;Barcelona;Seville;Bilbao
            Europe/Moscow Moscow
            Europe/Oslo Oslo;Bergen;Trondheim;Norway;Norwegian
            Europe/Paris Paris;Central European;France;French;Lyon;Marseille;Toulouse
            Europe/Prague Prague;Brno;Czech
            Europe/Riga Riga;Latvian;Latvia
            Europe/Rome Rome;Italy;Italian;Milan;Turin;Genoa;Trieste
            Europe/Sofia Sofia;Bulgarian;Bulgaria
            Europe/Stockholm Stockholm;Gothenburg;Malmö;Sweden;Swedish
            Europe/Tallinn Tallinn;Estonian;Estonia
            Europe/Vienna Vienna;Austria;Austrian
            Europe/Vilnius Vilnius;Lithuanian;Lithuania
            Europe/Warsaw Warsaw;Krakow;Kraków;Gdansk;Gdańsk;Poland;Polish
            Europe/Zagreb Zagreb;Croatian;Croatia
            Europe/Zurich Zurich;Switzerland;Swiss;Geneva;Basel
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
