package dev.hindcast.ingest.collection.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.collection.entry.Property;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The spellings in which programs put times into cells. */
class CellTimeTest {
    private static String read(String key, String value) {
        Property property = new Property(key, value, 1, false);
        return EpochTime.of(property, ZoneOffset.UTC).orElseGet(() -> CellTime.of(property));
    }

    @ParameterizedTest
    @CsvSource({
        "20310514100257, 2031-05-14 10:02:57",
        "20310514T100257Z, 2031-05-14 10:02:57Z",
        "20310514T1002+0200, 2031-05-14 10:02+0200",
        "2031-05-14-10.02.57.000000, 2031-05-14 10:02:57",
        "14.5.31 10:02, 2031-05-14 10:02",
        "14-MAY-31 10.02.57.000000 AM, 2031-05-14 10:02:57 AM",
        "14-May-2031 10:02 UTC, 2031-05-14 10:02 UTC",
        "2031年5月14日 10時02分, 2031-05-14 10:02",
        "2031년 5월 14일 10시, 2031-05-14 10:00",
        "2031-05-14 10:02:57+00, 2031-05-14 10:02:57+00:00",
        "2031-05-14T10:02:57Z[UTC], 2031-05-14T10:02:57Z",
        "47982.41871528, 2031-05-14 10:02:57",
        "'47982,41871528', 2031-05-14 10:02:57",
        "47982, 2031-05-14",
        "1936605777, 2031-05-15T10:02:57Z (1936605777)",
        "1936605777123456, 2031-05-15T10:02:57Z (1936605777123456)",
        "1936605777000000000, 2031-05-15T10:02:57Z (1936605777000000000)",
        "1.936605777E+09, 2031-05-15T10:02:57Z (1.936605777E+09)",
        "/Date(1936605777000)/, 2031-05-15T10:02:57Z (/Date(1936605777000)/)",
        "14-FOO-31 10:02, 14-FOO-31 10:02",
        "10.02, 10.02",
        "May 14 2031, May 14 2031"
    })
    void areWrittenInOneForm(String value, String expected) {
        assertThat(read("started at", value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"started (Start Time)", "resolved (resolved_time)", "resolved (End Date/Time)"})
    void aNumberUnderTheNameOfAPointInTimeIsADay(String key) {
        assertThat(read(key, "47982")).isEqualTo("2031-05-14");
    }

    @ParameterizedTest
    @CsvSource({
        "customers, 47982",
        "resolved (Resolution time), 47982.5",
        "resolved (restoration_time), 45000",
        "resolved (repairTime), 45000",
        "started at, 1.93661E+12",
        "started at, 1.9366057E9",
        "title, 20310514100257"
    })
    void otherFiguresStayAsTheyAre(String key, String value) {
        assertThat(read(key, value)).isEqualTo(value);
    }
}
