package dev.hindcast.ingest.time.zone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.time.TimeScanner;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones by the names people write. */
class ZoneNamesTest {
    @ParameterizedTest
    @CsvSource({
        "UTC, Z",
        "utc, Z",
        "GMT, Z",
        "Z, Z",
        "UTC+2, +02:00",
        "UTC +2, +02:00",
        "GMT-05:30, -05:30",
        "+05:45, +05:45",
        "+0545, +05:45",
        "-08:00, -08:00",
        "-00:00, Z",
        "CET, +01:00",
        "CEST, +02:00",
        "PST, -08:00",
        "PDT, -07:00",
        "EST, -05:00",
        "JST, +09:00",
        "KST, +09:00",
        "NZDT, +13:00",
        "AEDST, +11:00",
        "ACDST, +10:30",
        "NZDST, +13:00",
        "CEDT, +02:00",
        "AET, Australia/Sydney",
        "NZT, Pacific/Auckland",
        "MSK, +03:00",
        "Europe/London, Europe/London",
        "America/Argentina/Ushuaia, America/Argentina/Ushuaia",
        "US/Pacific, US/Pacific",
        "Pacific Time, America/Los_Angeles",
        "Pacific Standard Time, America/Los_Angeles",
        "Eastern time, America/New_York",
        "Central European Time, Europe/Paris",
        "London time, Europe/London",
        "PT, America/Los_Angeles",
        "ET, America/New_York"
    })
    void aNameGivesAZone(String name, String zone) {
        WrittenZone written = ZoneNames.read(name).orElseThrow();
        assertThat(written.readings().get(0).zone()).isEqualTo(ZoneId.of(zone));
        assertThat(written.text()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "utc",
                "gmt",
                "GMT/BST",
                "PST/PDT",
                "Z",
                "Zulu",
                "+05:45",
                "-0800",
                "UTC+2",
                "Europe/Oslo",
                "Africa/Accra",
                "US/Pacific",
                "Etc/UTC",
                "Atlantic/Faroe",
                "Pacific Time",
                "pacific time",
                "U.S. Eastern time",
                "us central time",
                "mountain standard time",
                "London time",
                "uk time",
                "British Summer Time",
                "greenwich mean time",
                "coordinated universal time",
                "indian standard time",
                "Japan time",
                "australian eastern time",
                "West African Time",
                "eastern european time",
                "Hawaii time",
                "pst",
                "pdt",
                "edt",
                "cdt",
                "mdt",
                "cest",
                "WIB",
                "AKDT",
                "PT",
                "ET",
                "CT",
                "MT"
            })
    void everyNameIsFoundBehindATime(String name) {
        assertThat(TimeScanner.scan("It stopped at 10:02 " + name)
                        .get(0)
                        .zone()
                        .orElseThrow()
                        .text())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "IST, +05:30, Asia/Kolkata",
        "BST, +01:00, Europe/London",
        "CST, -06:00, America/Chicago",
        "IST, +01:00, Europe/Dublin",
        "IST, +02:00, Asia/Jerusalem",
        "CST, +08:00, Asia/Shanghai"
    })
    void anAmbiguousNameKeepsAllItsReadings(String name, String offset, String region) {
        WrittenZone written = ZoneNames.read(name).orElseThrow();
        assertThat(written.ambiguous()).isTrue();
        assertThat(written.readings()).contains(new WrittenZone.Reading(ZoneId.of(offset), ZoneId.of(region)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"US/Pacfic", "Europe/Atlantis", "ZZZ", "", " ", "UTC+19", "+25:00", "UTC+2:75", "Mars/Base", "/"
            })
    void anInventedNameGivesNone(String name) {
        assertThat(ZoneNames.read(name)).isEmpty();
    }

    @Test
    void aWordThatMerelyContainsANameIsNoZone() {
        assertThat(TimeScanner.scan("10:02 PTA meeting").get(0).zone()).isEmpty();
        assertThat(TimeScanner.scan("10:02 Zebra crossing").get(0).zone()).isEmpty();
        assertThat(TimeScanner.scan("10:02 CETA signed").get(0).zone()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10:02 UTC", "10:02UTC", "10:02 (UTC)", "10:02 [UTC]", "10:02Z", "10:02:30 UTC", "10.02 UTC"})
    void aZoneIsFoundBesideItsTime(String text) {
        assertThat(TimeScanner.scan(text).get(0).zone())
                .map(WrittenZone::ambiguous)
                .contains(false);
    }
}
