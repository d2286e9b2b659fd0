package dev.hindcast.ingest.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hindcast.ingest.Ingest;
import dev.hindcast.ingest.IngestSettings;
import dev.hindcast.model.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Input made to hurt ends in readings, within its time. */
class HostileCollectionTest {
    private static final int MANY = 100_000;
    private static final String HEADER = "id,title,started_at,resolved_at\n";
    private static final String GOOD = "{\"id\":1,\"title\":\"Good\",\"started_at\":\"2031-05-14T10:00:00Z\"}";

    private static List<Reading> read(String name, String text) {
        return Ingest.read(name, text.getBytes(StandardCharsets.UTF_8), IngestSettings.defaults());
    }

    static Stream<Map.Entry<String, String>> attacks() {
        return Stream.of(
                Map.entry("nested-arrays.json", "[".repeat(MANY)),
                Map.entry("nested-objects.json", "{\"a\":".repeat(MANY)),
                Map.entry("nested-in-entry.json", "[" + GOOD + ",{\"title\":" + "[".repeat(MANY)),
                Map.entry("wide-and-deep.json", ("{" + "\"k\":\"v\",".repeat(400) + "\"n\":").repeat(150)),
                Map.entry("number.json", "[{\"title\":\"x\",\"started_at\":" + "9".repeat(MANY) + "}]"),
                Map.entry(
                        "exponent.json",
                        "[{\"title\":\"x\",\"date\":\"2031-05-14\",\"duration_minutes\":1e999999999}]"),
                Map.entry("key.json", "[{\"" + "k".repeat(MANY) + "\":1}]"),
                Map.entry("values.json", "[{\"title\":[" + "1,".repeat(MANY * 2) + "1]}]"),
                Map.entry("lists-between-keys.json", "{" + "\"a\":1,\"data\":[],".repeat(MANY) + "\"b\":1}"),
                Map.entry("columns.csv", "title,started_at" + ",x".repeat(MANY * 2) + "\n"),
                Map.entry("quotes.csv", HEADER + "\"\n" + "a\"b,\"\n".repeat(MANY)),
                Map.entry("quote-runs.csv", HEADER + "\"".repeat(MANY) + "\n"),
                Map.entry("delimiters.csv", HEADER + ",".repeat(MANY) + "\n"),
                Map.entry(
                        "markup.csv",
                        "id,title,started_at,description\n1,x,2031-05-14T10:00Z,\"" + "<div>".repeat(MANY) + "\"\n"),
                Map.entry("elements.atom", "<feed>" + "<entry>".repeat(MANY)),
                Map.entry(
                        "entities.atom",
                        "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><feed><entry><title>&b;</title></entry></feed>"),
                Map.entry(
                        "file.atom",
                        "<!DOCTYPE feed [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><feed><entry><title>&a;</title></entry></feed>"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void endsInReadings(Map.Entry<String, String> attack) {
        List<Reading> readings =
                assertTimeoutPreemptively(Duration.ofSeconds(40), () -> read(attack.getKey(), attack.getValue()));

        assertThat(readings).isNotEmpty().hasSizeLessThan(1_000);
    }

    @Test
    void whatStandsBeforeTheFaultIsKept() {
        List<Reading> readings = read("list.json", "[" + GOOD + ",\n" + "[".repeat(MANY));

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isInstanceOf(Reading.Accepted.class);
        assertThat(((Reading.Rejected) readings.get(1)).line()).isEqualTo(2);
    }

    @Test
    void entitiesAreNotResolved() {
        String secret =
                "<!DOCTYPE feed [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><feed><entry><id>1</id><title>x&a;y</title>"
                        + "<published>2031-05-14</published><content>It was down from 10:00 to 10:20 UTC.</content></entry></feed>";

        List<Reading> readings = read("history.atom", secret);

        assertThat(Reading.incidents(readings))
                .allSatisfy(incident -> assertThat(incident.title()).isEqualTo("xy"));
    }

    @Test
    void aKeyThatStandsTwiceIsSaid() {
        List<Reading> readings = read(
                "list.json",
                "[{\"title\":\"x\",\"started_at\":\"2031-05-14T10:00:00Z\",\"started_at\":\"2031-05-14T12:00:00Z\"}]");

        assertThat(Reading.incidents(readings).get(0).findings())
                .anySatisfy(finding ->
                        assertThat(finding.message()).contains("started").contains("12:00"));
    }

    @Test
    void formulasAreText() {
        List<Reading> readings =
                read("table.csv", HEADER + "=1+1,\"=HYPERLINK(\"\"x\"\")\",2031-05-14T10:00Z,2031-05-14T11:00Z\n");

        assertThat(Reading.incidents(readings).get(0).title()).isEqualTo("=HYPERLINK(\"x\")");
    }
}
