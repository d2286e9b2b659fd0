package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} writes is accepted, read, and never replaces what somebody wrote. */
class InitCommandTest {
    private static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("[What broke, for whom, in one line]", "Gates stay shut for everybody at the north quay"),
            Map.entry("[open or resolved]", "resolved"),
            Map.entry("[SEV1 to SEV5]", "SEV2"),
            Map.entry("[service, service]", "gates, tickets"),
            Map.entry("[team that runs them]", "Ports"),
            Map.entry("[monitoring, customer, employee or third party]", "customer"),
            Map.entry("[The event that set it off.]", "A new firmware release was rolled out to the gates."),
            Map.entry("[what will be different]", "Roll firmware out to one gate first"),
            Map.entry("[prevent, detect or mitigate]", "prevent"),
            Map.entry("[role or team]", "Ports team"),
            Map.entry("[open or done]", "open"),
            Map.entry("[ticket]", "https://tracker.example/142"));

    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void oneDocument() throws IOException {
        documents = Files.createDirectory(folder.resolve("postmortems"));
        Files.writeString(
                documents.resolve("a.md"),
                "# Gates shut\n\nSeverity: Blocker: \"red\"\n\n## Timeline\n\nAll times in CET.\n\n"
                        + "- 2031-05-14 10:00 outage begins\n- 2031-05-14 11:00 resolved\n");
    }

    @Test
    void theConfigurationSaysWhatWasSeenAndChangesNothing() throws IOException {
        assertThat(Cli.run("init", documents.toString()).code()).isZero();

        String written = Files.readString(documents.resolve("hindcast.yml"));
        assertThat(written).contains("Seen here: 1 incident.", "Zones that documents state: ", "Blocker");
        assertThat(written.lines()).allMatch(line -> line.isEmpty() || line.startsWith("#"));
        assertThat(Cli.run("doctor", documents.toString()).code()).isZero();
    }

    @Test
    void everyKeyThatIsUncommentedIsAccepted() throws IOException {
        Cli.run("init", documents.toString());
        Path file = documents.resolve("hindcast.yml");
        String keys = Files.readString(file)
                .replaceAll("(?m)^# (?=[a-z-]+:( |$)|  [a-z-]+: \\{)", "")
                .replaceAll("(?m)^#.*\n", "");
        assertThat(keys).contains("zone: ", "calendars:\n  support:", "severities: {", "ignore: [");
        Files.writeString(file, keys);
        Files.writeString(documents.resolve("names.txt"), "Ada Example\n");

        Cli.Outcome outcome = Cli.run("doctor", documents.toString());

        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    @Test
    void everyFieldOfTheTemplateIsRead() throws IOException {
        Cli.run("init", documents.toString());
        Path filled = Files.writeString(folder.resolve("filled.md"), filled());

        assertThat(Cli.run("ingest", filled.toString(), "--out", folder + "/out", "--format", "json")
                        .code())
                .isZero();

        JsonNode incident = new ObjectMapper()
                .readTree(folder.resolve("out/incidents.json").toFile())
                .get(0);
        assertThat(incident.get("started_at").asText()).isEqualTo("2031-05-14T10:00:00Z");
        assertThat(incident.get("detected_at").asText()).isEqualTo("2031-05-14T10:10:00Z");
        assertThat(incident.get("acknowledged_at").asText()).isEqualTo("2031-05-14T10:20:00Z");
        assertThat(incident.get("mitigated_at").asText()).isEqualTo("2031-05-14T10:30:00Z");
        assertThat(incident.get("resolved_at").asText()).isEqualTo("2031-05-14T10:40:00Z");
        assertThat(incident.get("severity").asText()).isEqualTo("SEV2");
        assertThat(incident.get("services").asText()).isEqualTo("gates; tickets");
        assertThat(incident.get("team").asText()).isEqualTo("Ports");
        assertThat(incident.get("status").asText()).isEqualTo("resolved");
        assertThat(incident.get("detection_source").asText()).isEqualTo("customer");
        assertThat(incident.get("trigger").asText()).isEqualTo("release");
        JsonNode item = new ObjectMapper()
                .readTree(folder.resolve("out/action_items.json").toFile())
                .get(0);
        assertThat(item.get("text").asText()).isEqualTo("Roll firmware out to one gate first");
        assertThat(item.get("kind").asText()).isEqualTo("prevent");
        assertThat(item.get("owner").asText()).isEqualTo("Ports team");
        assertThat(item.get("status").asText()).isEqualTo("open");
        assertThat(item.get("due").asText()).isEqualTo("2031-05-14");
        assertThat(item.get("url").asText()).isEqualTo("https://tracker.example/142");
    }

    @Test
    void theEmptyTemplateIsNoIncident() throws IOException {
        Cli.run("init", documents.toString());

        Cli.Outcome outcome = Cli.run("ingest", documents.toString(), "--out", folder + "/out");

        assertThat(outcome.err()).contains("1 incident from ");
        assertThat(Files.readString(folder.resolve("out/rejections.csv"))).contains("postmortem-template.md");
    }

    @Test
    void nothingIsReplacedUnasked() throws IOException {
        Path mine = Files.writeString(documents.resolve("hindcast.yml"), "zone: Europe/Oslo\n");

        Cli.Outcome outcome = Cli.run("init", documents.toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("is there already").containsOnlyOnce("\n");
        assertThat(mine).hasContent("zone: Europe/Oslo");
        assertThat(documents.resolve("postmortem-template.md")).doesNotExist();
        assertThat(Cli.run("init", documents.toString(), "--force").code()).isZero();
        assertThat(Files.readString(mine)).contains("Seen here");
    }

    @Test
    void anEmptyFolderIsAPlaceToBegin() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Cli.run("init", empty.toString()).code()).isZero();
        assertThat(empty.resolve("postmortem-template.md")).isNotEmptyFile();
    }

    @Test
    void aFileIsNoFolder() {
        Cli.Outcome outcome = Cli.run("init", documents.resolve("a.md").toString());

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("is no folder");
    }

    private String filled() throws IOException {
        String text = Files.readString(documents.resolve("postmortem-template.md"));
        for (Map.Entry<String, String> answer : ANSWERS.entrySet()) {
            assertThat(text).contains(answer.getKey());
            text = text.replace(answer.getKey(), answer.getValue());
        }
        for (int minute = 0; text.contains("YYYY-MM-DD HH:MM UTC"); minute += 10) {
            text = text.replaceFirst("YYYY-MM-DD HH:MM UTC", "2031-05-14 10:%02d UTC".formatted(minute));
        }
        for (int minute = 0; text.contains("YYYY-MM-DD HH:MM"); minute += 10) {
            text = text.replaceFirst("YYYY-MM-DD HH:MM", "2031-05-14 10:%02d".formatted(minute));
        }
        return text.replace("YYYY-MM-DD", "2031-05-14");
    }
}
