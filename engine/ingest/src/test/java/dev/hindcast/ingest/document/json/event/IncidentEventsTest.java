package dev.hindcast.ingest.document.json.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Reading;
import dev.hindcast.model.Reading.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentEventsTest {
    private static List<Reading> read(int incidents) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < incidents; i++) {
            lines.append(
                            "{\"event_type\":\"incident.resolved\",\"occurred_at\":\"2031-05-14T10:00:00Z\",\"data\":{\"id\":\"L")
                    .append(i)
                    .append("\",\"title\":\"Lamp is dark\",\"status\":\"resolved\","
                            + "\"created_at\":\"2031-05-14T10:00:00Z\"}}\n");
        }
        return Ingest.read(
                "events.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());
    }

    @Test
    void moreIncidentsThanAreKeptAreSaid() {
        List<Reading> readings = read(IncidentEvents.MOST + 2);

        assertThat(Reading.incidents(readings)).hasSize(IncidentEvents.MOST);
        assertThat(readings.stream().filter(Rejected.class::isInstance).map(Rejected.class::cast))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.line()).isEqualTo(IncidentEvents.MOST + 1))
                .satisfies(rejected -> assertThat(rejected.reason()).contains("more than 10000 incidents"));
    }

    @Test
    void asManyAsAreKeptAreAll() {
        assertThat(read(20)).hasSize(20).noneMatch(Rejected.class::isInstance);
    }
}
