package dev.hindcast.ingest.time.zone;

import dev.hindcast.ingest.time.zone.WrittenZone.Reading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations of zones, a table of our own because they are ambiguous: {@code IST} is India, Ireland and Israel. An abbreviation is
 * read as the offset it names, also in the season in which it is not in force.
 */
final class ZoneAbbreviations {
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

    /** What each may mean, likeliest first. */
    static final Map<String, List<Reading>> READINGS = readings();

    /** Standard and summer time of one region in one breath, {@code PST/PDT}: the one in force on the day is meant. */
    static final Map<String, ZoneId> PAIRS = pairs();

    private ZoneAbbreviations() {}

    private static Map<String, List<Reading>> readings() {
        Map<String, List<Reading>> readings = new LinkedHashMap<>();
        TABLE.lines().map(line -> line.split(" ")).forEach(row -> {
            for (int i = 1; i < row.length; i += 2) {
                readings.computeIfAbsent(row[i], name -> new ArrayList<>())
                        .add(new Reading(WrittenOffset.read(row[i + 1]).orElseThrow(), ZoneId.of(row[0])));
            }
        });
        return readings;
    }

    private static Map<String, ZoneId> pairs() {
        Map<String, ZoneId> pairs = new LinkedHashMap<>();
        pairs.put("GMT/BST", ZoneId.of("Europe/London"));
        pairs.put("BST/GMT", ZoneId.of("Europe/London"));
        READINGS.forEach((one, readings) -> READINGS.forEach((other, others) -> {
            ZoneId region = readings.get(0).region();
            if (!one.equals(other) && region.equals(others.get(0).region())) {
                pairs.put(one + "/" + other, region);
            }
        }));
        return pairs;
    }
}
