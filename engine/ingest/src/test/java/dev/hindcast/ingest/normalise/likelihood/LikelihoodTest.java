package dev.hindcast.ingest.normalise.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.normalise.likelihood.words.Words;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.Milestones;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikelihoodTest {
    private static final String HEAD = "# The ferry booking, 14 May 2031\n\n## Timeline (UTC)\n\n";

    private static Milestones read(String document) {
        List<Incident> incidents = Reading.incidents(
                Ingest.read("ferry.md", document.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()));
        assertThat(incidents).hasSize(1);
        return incidents.get(0).milestones();
    }

    private static Instant at(String clock) {
        return Instant.parse("2031-05-14T" + clock + ":00Z");
    }

    @Test
    void anAccountIsUnderstoodInWordsThatNoExpressionKnows() {
        Milestones told = read(HEAD
                + "- 10:02 the booking page turns sluggish and tickets refuse to print\n"
                + "- 10:09 harbour office rings: skippers moan about tickets\n"
                + "- 10:12 Kim grabs the laptop and digs in\n"
                + "- 10:31 bigger pool configured, makes no odds\n"
                + "- 11:04 tickets print again, pages snappy for everyone\n");

        assertThat(told.get(MilestoneName.DETECTED).orElseThrow().at()).isEqualTo(at("10:09"));
        assertThat(told.get(MilestoneName.RESOLVED).orElseThrow().at()).isEqualTo(at("11:04"));
    }

    @Test
    void ofTwoNoticesTheFirstCounts() {
        Milestones told = read(HEAD
                + "- 10:02 booking fails\n"
                + "- 10:05 first booking that fails is recorded, the page does not answer\n"
                + "- 10:12 a skipper rings support and reports that the page is down\n"
                + "- 11:04 tickets print again, all fine\n");

        assertThat(told.get(MilestoneName.DETECTED).orElseThrow().at()).isEqualTo(at("10:12"));
        assertThat(read(HEAD
                                + "- 10:02 booking fails\n"
                                + "- 10:05 alert fires: booking fails\n"
                                + "- 10:12 a skipper rings support and reports that the page is down\n"
                                + "- 11:04 tickets print again, all fine\n")
                        .get(MilestoneName.DETECTED)
                        .orElseThrow()
                        .at())
                .isEqualTo(at("10:05"));
    }

    @Test
    void whatAFieldStatesStaysWhateverTheRowsSay() {
        Milestones told =
                read("# The ferry booking\n\n- Detected: 2031-05-14 10:20 UTC\n- Resolved: 2031-05-14 12:00 UTC\n\n"
                        + HEAD.substring(HEAD.indexOf("##"))
                        + "- 10:02 outage begins\n- 10:05 alert fires\n- 11:00 service restored\n");

        assertThat(told.get(MilestoneName.DETECTED).orElseThrow().at()).isEqualTo(at("10:20"));
        assertThat(told.get(MilestoneName.RESOLVED).orElseThrow().at()).isEqualTo(at("12:00"));
    }

    @Test
    void whatWentOnBehindItWasNoEnd() {
        Milestones told = read(
                "# Outage of the ferry booking\n\nOn 14 May 2031 at 10:02 UTC the booking went down. "
                        + "The deploy was rolled back at 10:43 UTC. That did not help, and bookings went on failing for the rest of the day.\n");

        assertThat(told.get(MilestoneName.RESOLVED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status: open", "State: active", "Resolved: no"})
    void whatAFieldCallsOpenStaysOpen(String field) {
        Milestones told = read("# Outage of the ferry booking, 14 May 2031\n\n" + field + "\n\n"
                + HEAD.substring(HEAD.indexOf("##"))
                + "- 10:00 outage begins\n- 10:10 Kim looks at the logs\n- 11:00 bookings trickle in again\n");

        assertThat(told.get(MilestoneName.RESOLVED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting closed",
                "everybody home",
                "end of the working day",
                "office closes",
                "would have been back if the disk had been replaced"
            })
    void theLastRowIsNoEndBecauseItIsTheLast(String row) {
        Milestones told = read(HEAD + "- 10:00 outage begins\n- 10:05 alert fires\n- 10:10 Kim looks at the logs\n"
                + "- 12:00 the queue still grows\n- 14:00 " + row + "\n");

        assertThat(told.get(MilestoneName.RESOLVED)).isEmpty();
    }

    @Test
    void theEndOfASpanIsNoNotice() {
        Milestones told =
                read("# Outage of the ferry booking\n\nBetween 18:35 and 19:54 UTC on 14 May 2031, customers saw"
                        + " failures of bookings in the north, the east, the west and the south.\n");

        assertThat(told.get(MilestoneName.RESOLVED).orElseThrow().at()).isEqualTo(at("19:54"));
        assertThat(told.get(MilestoneName.DETECTED)).isEmpty();
    }

    @Test
    void aRangeEndsWithItsLaterEdge() {
        Milestones told = read(HEAD + "- 10:00 outage begins\n- 10:05 alert fires\n- 10:10 Kim looks at the logs\n"
                + "- 11:00–11:30 bookings trickle in again\n");

        assertThat(told.get(MilestoneName.RESOLVED).orElseThrow().at()).isEqualTo(at("11:30"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rowsWithoutAnyMeaningTellNothing(long seed) {
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder(HEAD + "- 09:00 outage begins\n");
        for (int i = 0; i < 8; i++) {
            rows.append("- ")
                    .append(10 + i)
                    .append(":0")
                    .append(random.nextInt(10))
                    .append(' ');
            for (int j = 0; j < 4; j++) {
                rows.append((char) ('b' + random.nextInt(20)))
                        .append('x')
                        .append(random.nextInt(1000))
                        .append(' ');
            }
            rows.append('\n');
        }

        Milestones told = read(rows.toString());

        assertThat(told.get(MilestoneName.DETECTED)).isEmpty();
        assertThat(told.get(MilestoneName.ACKNOWLEDGED)).isEmpty();
        assertThat(told.get(MilestoneName.MITIGATED)).isEmpty();
        assertThat(told.get(MilestoneName.RESOLVED)).isEmpty();
    }

    @Test
    void weightsAreReadAsTheyWereWritten() {
        Weights weights = Weights.none();
        weights.words()[7] = 0.25f;
        weights.words()[weights.words().length - 1] = -3;
        weights.place()[5] = 0.125;

        Weights read = Weights.of(weights.written());

        assertThat(read.words()).isEqualTo(weights.words());
        assertThat(read.place()).isEqualTo(weights.place());
    }

    @Test
    void wordsAreCutToTheirStemsAndFiguresAreAlike() {
        assertThat(Words.first("Restored 14 of 20 nodes, isn't it?", 9))
                .containsExactly("resto", "0", "of", "0", "nodes", "isn't", "it", "?");
        assertThat(Words.last("one two three", 2)).containsExactly("two", "three");
    }
}
