package dev.hindcast.dashboard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.hindcast.dashboard.InventedIncidents;
import dev.hindcast.dashboard.RunningDashboard;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The API answers as its description says. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static RunningDashboard dashboard;
    private static JsonNode description;

    @BeforeAll
    static void start() throws IOException {
        dashboard = RunningDashboard.over(InventedIncidents.of(120, 9));
        description = JSON.readTree(dashboard.get("/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    @Test
    void everyPathAnswersAsDescribed() throws IOException {
        List<String> looked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            HttpResponse<String> answer = dashboard.get(example(path.getKey(), get));
            assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
            Map.Entry<String, JsonNode> content =
                    get.at("/responses/200/content").properties().iterator().next();
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith(content.getKey());
            if (content.getKey().equals("application/json")) {
                assertThat(errors(content.getValue().get("schema"), answer.body()))
                        .as(path.getKey())
                        .isEmpty();
            }
            looked.add(path.getKey());
        }
        assertThat(looked).hasSize(10);
    }

    @Test
    void aWrongQuestionIsAnsweredWithAReason() throws IOException {
        HttpResponse<String> answer = dashboard.get("/api/metrics?metric=mttr%22");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode schema = description.at("/components/responses/Problem/content/application~1json/schema");
        assertThat(errors(schema, answer.body())).isEmpty();
        assertThat(JSON.readTree(answer.body()).get("error").asText()).contains("mttr\"");
    }

    @Test
    void prometheusGetsOneSampleALine() {
        String text = dashboard.get("/metrics").body();
        assertThat(text.lines())
                .allMatch(line -> line.matches("# (HELP|TYPE) .*|[a-z_]+(\\{[^{}]*})? -?\\d+(\\.\\d+)?"))
                .anyMatch(line -> line.startsWith("hindcast_incidents{severity=\"SEV1\"} "));
    }

    private static String example(String path, JsonNode get) {
        String address = path.replace("{id}", "inc-00001");
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : get.get("parameters")) {
            if (!parameter.has("example")) {
                continue;
            }
            String value = parameter.get("example").asText();
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else {
                query.add(name + "=" + value);
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    private static List<String> errors(JsonNode schema, String body) throws IOException {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", description.get("components"));
        whole.setAll((ObjectNode) schema.deepCopy());
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(JSON.readTree(body))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
