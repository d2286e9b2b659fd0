package dev.hindcast.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.wording.ResourceLines;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write in plain words, row by row and sentence by sentence: each stands in an account whose other moments are told. */
class PlainWordsTest {
    private static final String NOT = "not ";

    /**
     * A place in an account.
     *
     * @param rows a timeline, with {@code %s} for the words
     * @param name which milestone the words tell there
     * @param clock when, of 13 May 2031 in UTC
     */
    private record Place(String rows, MilestoneName name, String clock) {}

    private static final Map<String, Place> PLACES = Map.of(
            "started",
            new Place(
                    "- 09:42 %s\n- 09:49 monitoring alert fires\n- 11:18 service restored\n",
                    MilestoneName.STARTED,
                    "09:42"),
            "detected",
            new Place(
                    "- 09:42 outage begins\n- 09:49 %s\n- 11:18 service restored\n", MilestoneName.DETECTED, "09:49"),
            "acknowledged",
            new Place(
                    "- 09:42 outage begins\n- 09:49 alert fires\n- 09:53 %s\n- 11:18 service restored\n",
                    MilestoneName.ACKNOWLEDGED,
                    "09:53"),
            "mitigated",
            new Place(
                    "- 09:42 outage begins\n- 09:49 alert fires\n- 11:18 %s\n- 12:00 incident closed\n",
                    MilestoneName.MITIGATED,
                    "11:18"),
            "resolved",
            new Place(
                    "- 09:42 outage begins\n- 09:49 alert fires\n- 11:18 %s\n", MilestoneName.RESOLVED, "11:18"),
            "closed",
            new Place(
                    "- 09:42 outage begins\n- 11:18 service restored\n- 12:00 %s\n",
                    MilestoneName.RESOLVED,
                    "12:00"));

    static Stream<String> rows() {
        return ResourceLines.of(PlainWordsTest.class, "/plain-words/rows.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowTellsWhatAHumanReadsInIt(String line) {
        boolean told = !line.startsWith(NOT);
        String[] parts = (told ? line : line.substring(NOT.length())).split(" = ", 2);
        Place place = PLACES.get(parts[0]);

        Optional<Instant> at = read(String.format(place.rows(), parts[1]), place.name());

        Optional<Instant> there = Optional.of(Instant.parse("2031-05-13T" + place.clock() + ":00Z"));
        if (told) {
            assertThat(at).isEqualTo(there);
        } else {
            assertThat(at).isNotEqualTo(there);
        }
    }

    private static Optional<Instant> read(String rows, MilestoneName name) {
        String document = "# Outage of the shop on 13 May 2031\n\nAll times in UTC.\n\n" + rows;
        List<Reading> readings = Ingest.read(
                "shop.md", document.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());
        return Reading.incidents(readings).stream()
                .flatMap(incident -> incident.milestones().get(name).stream())
                .map(milestone -> milestone.at())
                .findFirst();
    }
}
