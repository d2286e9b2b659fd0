package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestLimits;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.ingest.document.ParseLimits;
import dev.hindcast.ingest.normalise.NormaliserSettings;
import dev.hindcast.model.Incident;
import dev.hindcast.model.Reading;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.ZoneBasis;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a JSON text the incidents may stand. */
class JsonReadingTest {
    private static final String ONE = "{\"id\":7,\"title\":\"Gate stuck\",\"started_at\":1936600000}";

    private static List<Reading> read(String text) {
        return Ingest.read("list.json", text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s]",
                "%s",
                "{\"incidents\":[%s]}",
                "{\"page\":{\"name\":\"Harbour\"},\"incidents\":[%s],\"next\":null}",
                "{\"page\":{\"name\":\"Harbour\"},\"incidents\":[\n%s\n]}",
                "{\"incident\":%s}",
                "{\"data\":{\"incidents\":[%s]}}",
                "{\"archive\":[%s],\"current\":[]}",
                "{\"data\":[{\"id\":7,\"type\":\"incidents\",\"attributes\":%s}]}",
                "{\"our_own_list\":[%s]}",
                "{\"data\":{\"incidents\":{\"edges\":[{\"cursor\":\"c\",\"node\":%s}],\"pageInfo\":{\"hasNextPage\":false}}}}",
                "{\"data\":{\"viewer\":{\"incidents\":{\"totalCount\":1,\"nodes\":[%s]}}}}",
                "{\"hits\":{\"total\":{\"value\":1},\"hits\":[{\"_index\":\"i\",\"_score\":1.0,\"_source\":%s}]}}",
                "{\"response\":{\"body\":{\"data\":{\"incidents\":[%s]}}}}",
                "[{\"page\":1,\"incidents\":[%s]},{\"page\":2,\"incidents\":[]}]",
                "[[%s]]",
                "[{\"incident\":%s}]",
                "{\"incidents\":{\"7\":%s}}",
                "// exported\n[%s,]",
                "2031-12-01 10:00:00,123 INFO [export] incident=%s,\n",
                "{\"values\":[[\"id\",\"title\",\"started_at\"],[7,\"Gate stuck\",1936600000]],\"range\":\"A1\"}",
                "{\"columns\":[\"id\",\"title\",\"started_at\"],\"data\":[[7,\"Gate stuck\",1936600000]]}",
                "{\"id\":{\"0\":7},\"title\":{\"0\":\"Gate stuck\"},\"started_at\":{\"0\":1936600000}}",
                "{\"id\":[7],\"title\":[\"Gate stuck\"],\"started_at\":[1936600000]}"
            })
    void itIsFound(String shape) {
        String file = shape.startsWith("2031") ? "list.jsonl" : "list.json";
        byte[] content = String.format(shape, ONE).getBytes(StandardCharsets.UTF_8);
        List<Incident> incidents = Reading.incidents(Ingest.read(file, content, IngestSettings.defaults()));

        assertThat(incidents).hasSize(1);
        assertThat(incidents.get(0).source().path()).isEqualTo(file + "#7");
        assertThat(incidents.get(0).title()).isEqualTo("Gate stuck");
    }

    private static final String OTHER = "{\"id\":8,\"title\":\"Crane stuck\",\"started_at\":1936700000}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list.json {\"incidents\":[%s,\n%s]}",
                "list.json {\"incidents\": [%s,\n%s\n]}\n",
                "list.json [%s,\n%s]",
                "list.txt [%s,\n%s]",
                "list.jsonl [%s,\n%s]",
                "list.jsonl [%s,\n%s\n]\n",
                "list.jsonl {\"incidents\":[%s,\n%s,\n]}",
                "list.jsonl [\n%s,\n%s\n]",
                "list.jsonl %s\n%s",
                "list.jsonl {\"torn\":\n%s\n%s",
                "list.json %s,\n%s,\n"
            })
    void aListWithAnEntryOnEachLineIsNotTakenForLines(String shape) {
        String file = shape.substring(0, shape.indexOf(' '));
        String text = String.format(shape.substring(file.length() + 1), ONE, OTHER);

        List<Incident> incidents =
                Reading.incidents(Ingest.read(file, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults()));

        assertThat(incidents).extracting(Incident::title).containsExactly("Gate stuck", "Crane stuck");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,\n\"see the wiki\",\n%s]",
                "[\"see the wiki\",\n%s,\n%s]",
                "{\"data\":{\"ours\":[%s,\n7,\n%s]}}",
                "{\"data\":{\"ours\":[7,\n%s,\n%s]}}"
            })
    void whatIsNoObjectInAListIsSaidAndCostsNothingElse(String shape) {
        List<Reading> readings = read(String.format(shape, ONE, OTHER));

        assertThat(Reading.incidents(readings))
                .extracting(Incident::title)
                .containsExactly("Gate stuck", "Crane stuck");
        assertThat(readings)
                .filteredOn(Reading.Rejected.class::isInstance)
                .singleElement()
                .extracting(reading -> ((Reading.Rejected) reading).line())
                .isEqualTo(shape.indexOf("%s") > shape.indexOf('\n') ? 1 : 2);
    }

    @Test
    void aFieldOfTheUsersOwnDoesNotOutdoTheTrackers() {
        String own = "\"custom_field_entries\":["
                + "{\"custom_field\":{\"name\":\"Status\"},\"values\":[{\"value_text\":\"cancelled\"}]},"
                + "{\"custom_field\":{\"name\":\"Severity\"},\"values\":[{\"value_text\":\"SEV2\"}]}]";
        String entry = "[{" + own + ",\"id\":7,\"title\":\"Gate stuck\",\"status\":\"resolved\","
                + "\"started_at\":\"2031-04-03T10:00:00Z\",\"resolved_at\":\"2031-04-03T11:00:00Z\"}]";

        List<Incident> incidents = Reading.incidents(read(entry));

        assertThat(incidents).hasSize(1);
        assertThat(incidents.get(0).severity().orElseThrow().original()).isEqualTo("SEV2");
    }

    @Test
    void figuresOfTheEpochStateTheirZone() {
        Incident incident = Reading.incidents(read(ONE)).get(0);

        var started = incident.milestones().get(MilestoneName.STARTED).orElseThrow();
        assertThat(started.at()).hasToString("2031-05-15T08:26:40Z");
        assertThat(started.zoneBasis()).isEqualTo(ZoneBasis.STATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"started_at\":{\"seconds\":1936600000,\"nanos\":0}",
                "\"started_at\":{\"_seconds\":1936600000,\"_nanoseconds\":0}",
                "\"started_at\":{\"$date\":{\"$numberLong\":\"1936600000000\"}}",
                "\"started_at\":{\"iso8601\":\"2031-05-15T10:26:40+0200\",\"friendly\":\"Today\",\"epochMillis\":1936600000000}",
                "\"started_at\":{\"dateTime\":\"2031-05-15T08:26:40\",\"timeZone\":\"UTC\"}",
                "\"started_at\":[2031,5,15,8,26,40]",
                "\"timestamps\":{\"started_at\":\"2031-05-15T08:26:40Z\"}",
                "\"milestones\":[{\"type\":\"started\",\"occurredAt\":\"2031-05-15T08:26:40Z\"}]",
                "\"date\":\"2031-05-15\",\"fields\":[{\"name\":\"Started at\",\"value\":\"2031-05-15T08:26:40Z\"}]"
            })
    void aTimeMayBeAnObject(String member) {
        Incident incident = Reading.incidents(read("[{\"id\":7,\"title\":\"Gate stuck\"," + member + "}]"))
                .get(0);

        assertThat(incident.milestones()
                        .get(MilestoneName.STARTED)
                        .orElseThrow()
                        .at())
                .hasToString(member.contains("[2031") ? "2031-05-15T08:26:00Z" : "2031-05-15T08:26:40Z");
    }

    @Test
    void anEntryOfAnotherKindAmongIncidentsIsSaid() {
        List<Reading> readings = read("[" + ONE + ",\n{\"colour\":\"red\"},\n" + ONE.replace("7", "8") + "]");

        assertThat(Reading.incidents(readings)).hasSize(2);
        assertThat(((Reading.Rejected) readings.get(1)).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a package\",\"version\":\"1.0\"}",
                "[1,2,3]",
                "{}",
                "\"text\"",
                "{\"rows\":[{\"a\":1}]}"
            })
    void otherJsonIsNoIncident(String text) {
        assertThat(read(text))
                .singleElement()
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("columns"));
    }

    private static final String TWO = ONE.replace("7", "8");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"our_list\":[%s\n,{\"x\":1},\n%s]}",
                "{\"report\":{\"list\":[%s,\n\"note\",\n%s]}}",
                "{\"report\":{\"list\":[%s,\n[],\n%s]}}"
            })
    void aListGoesOnBehindWhatIsNoIncident(String shape) {
        List<Reading> readings = read(String.format(shape, ONE, TWO));

        assertThat(Reading.incidents(readings))
                .extracting(incident -> incident.source().path())
                .containsExactly("list.json#7", "list.json#8");
        assertThat(((Reading.Rejected) readings.get(1)).line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "resource", "record"})
    void whatIsAttachedToAnIncidentIsNotTheIncident(String holder) {
        String attached = "{\"id\":\"D-9\",\"name\":\"Template\",\"started_at\":\"2030-01-01T00:00:00Z\"}";
        Incident incident = Reading.incidents(read("[{\"id\":7,\"description\":\"Gate stuck\","
                        + "\"started_at\":\"2031-05-14T10:00:00Z\",\"resolved_at\":\"2031-05-14T11:00:00Z\",\"" + holder
                        + "\":" + attached + "}]"))
                .get(0);

        assertThat(incident.source().path()).isEqualTo("list.json#7");
        assertThat(incident.milestones()
                        .get(MilestoneName.STARTED)
                        .orElseThrow()
                        .at())
                .hasToString("2031-05-14T10:00:00Z");
    }

    @Test
    void listsBesideWhatAnEnvelopeHoldsAreKept() {
        Incident incident = Reading.incidents(read("[{\"incident\":" + ONE
                        + ",\"timeline\":[{\"at\":\"2031-05-15T08:30:00Z\",\"text\":\"Pump stopped\"}]}]"))
                .get(0);

        assertThat(incident.timeline()).anySatisfy(row -> assertThat(row.text()).contains("Pump stopped"));
    }

    @Test
    void whatIsLeftOutOfALongMapIsSaid() {
        IngestLimits all = IngestLimits.defaults();
        ParseLimits few = new ParseLimits(100, 100, 12, 1_000, 50, 1_000);
        IngestLimits limits = new IngestLimits(all.maxFileBytes(), all.maxFiles(), all.maxTimePerDocument(), few);
        IngestSettings settings = new IngestSettings(NormaliserSettings.DEFAULT, List.of(), limits);
        StringBuilder map = new StringBuilder("{");
        for (int i = 0; i < 20; i++) {
            map.append(i == 0 ? "" : ",")
                    .append("\n\"n")
                    .append(i)
                    .append("\":")
                    .append(ONE);
        }
        List<Reading> readings =
                Ingest.read("list.json", map.append("}").toString().getBytes(StandardCharsets.UTF_8), settings);

        assertThat(Reading.incidents(readings)).hasSize(12);
        assertThat(readings)
                .filteredOn(Reading.Rejected.class::isInstance)
                .singleElement()
                .satisfies(rejected -> {
                    assertThat(((Reading.Rejected) rejected).reason()).contains("more than 12 members");
                    assertThat(((Reading.Rejected) rejected).line()).isEqualTo(14);
                });
    }

    private static String channel(int idle) {
        String message = "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"%d.0001\",\"text\":\"%s\"}";
        StringBuilder text = new StringBuilder("[");
        text.append(String.format(message, 1936260300, "I am on it. Declaring an incident, sev2."));
        for (int i = 0; i < idle; i++) {
            text.append(',').append(String.format(message, 1936260400 + i, "lunch"));
        }
        text.append(',').append(String.format(message, 1936270000, "Closing this incident, review tomorrow."));
        return text.append(']').toString();
    }

    @Test
    void aConversationOfTooManyMessagesIsNotAboutOneIncident() {
        assertThat(Reading.incidents(read(channel(1_998)))).hasSize(1);
        assertThat(Reading.incidents(read(channel(1_999)))).isEmpty();
        assertThat(Reading.incidents(read(channel(3_000)))).isEmpty();
        assertThat(Reading.incidents(read("{\"messages\":" + channel(3_000) + "}")))
                .isEmpty();
    }
}
