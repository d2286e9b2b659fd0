package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A time of day beside days that lie apart is of one of them, or it is not used and said to be so. */
class LostClockTest {
    private static Incident read(String startDay, String endDay, String clock) {
        String row = "1,Gate stuck," + startDay + ",22:00," + endDay + ",08:00," + clock + "\n";
        byte[] content =
                ("ID,Title,Start date,Start time,End date,End time,Detected\n" + row).getBytes(StandardCharsets.UTF_8);
        return Reading.incidents(Ingest.read("log.csv", content, IngestSettings.defaults()))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "14.05.2031, 15.05.2031, 2031-05-15T06:00:00Z",
        "31.05.2031, 01.06.2031, 2031-06-01T06:00:00Z",
        "05.06.2031, 06.06.2031, 2031-06-06T06:00:00Z",
        "05/30/2031, 05/31/2031, 2031-05-31T06:00:00Z",
        "2031-12-31, 2032-01-01, 2032-01-01T06:00:00Z",
    })
    void onTheNextDayItIsUsed(String startDay, String endDay, String detected) {
        Incident incident = read(startDay, endDay, "06:00");

        assertThat(incident.milestones().get(MilestoneName.DETECTED))
                .hasValueSatisfying(milestone -> assertThat(milestone.at()).hasToString(detected));
        assertThat(incident.findings()).noneMatch(finding -> finding.code() == FindingCode.UNREADABLE_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "14.05.2031, 14.06.2031",
        "14.05.2031, 14.05.2032",
        "14.05.2031, 16.05.2031",
        "05.06.2031, 05.07.2031",
        "2031-05-14, 2031-06-14",
    })
    void onAnyOtherDayItIsSaid(String startDay, String endDay) {
        Incident incident = read(startDay, endDay, "06:00");

        assertThat(incident.milestones().get(MilestoneName.DETECTED)).isEmpty();
        assertThat(incident.findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNREADABLE_TIME)
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().excerpt()).isEqualTo("Detected: 06:00"));
    }
}
