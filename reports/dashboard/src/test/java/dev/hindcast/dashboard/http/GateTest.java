package dev.hindcast.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.dashboard.InventedIncidents;
import dev.hindcast.dashboard.RunningDashboard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {
    private static RunningDashboard dashboard;

    @BeforeAll
    static void start() throws IOException {
        dashboard = RunningDashboard.over(InventedIncidents.of(40, 3));
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/incidents/inc-00001", "/style.css", "/nowhere", "/api/state", "/?quarter=x"})
    void everyAnswerForbidsWhatAPageDoesNotNeed(String path) {
        HttpResponse<String> answer = dashboard.get(path);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
                                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "192.168.1.7", ""})
    void aNameOfSomebodyElseIsNotAnsweredTo(String host) throws IOException {
        String status = dashboard.raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(status).containsAnyOf(" 421 ", " 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:99", "[::1]:8080", "proxy.example", "LOCALHOST:1"})
    void namesOfThisMachineAndOfTheProxyAreAnsweredTo(String host) throws IOException {
        assertThat(dashboard.raw("GET /icon.svg HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .contains(" 200 ");
    }

    @Test
    void onlyGetIsAnswered() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(dashboard.address("/")))
                    .method(method, HttpRequest.BodyPublishers.noBody());
            assertThat(dashboard.send(request).statusCode()).as(method).isEqualTo(405);
        }
        HttpRequest.Builder head = HttpRequest.newBuilder(URI.create(dashboard.address("/style.css")))
                .method("HEAD", HttpRequest.BodyPublishers.noBody());
        assertThat(dashboard.send(head).statusCode()).isEqualTo(200);
        assertThat(dashboard.send(head).body()).isEmpty();
    }

    @Test
    void aBodyIsNotTaken() throws IOException {
        assertThat(dashboard.raw(
                        "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048577\r\nConnection: close\r\n\r\n"))
                .contains(" 413 ");
        assertThat(dashboard.raw(
                        "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"))
                .contains(" 413 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "/%2e%2e/x",
                "/incidents/%2F..%2F",
                "/%00",
                "/tables/..%5cx.csv",
                "/?%zz=%",
                "/?quarter=%ff"
            })
    void crookedAddressesAreRefused(String path) throws IOException {
        String status = dashboard.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(status).containsAnyOf(" 400 ", " 404 ");
    }

    @Test
    void longHeadersAreRefused() throws IOException {
        String status = dashboard.raw("GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");
        assertThat(status).contains(" 431 ");
    }

    @Test
    void whoeverHasAPageGetsItNotAgain() {
        String tag = dashboard.get("/").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = dashboard.get("/", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void whoCanUnpackGetsThePagePacked() throws IOException {
        String plain = dashboard.get("/").body();
        byte[] packed = dashboard.bytes("/", "Accept-Encoding", "br, gzip");
        assertThat(packed).startsWith(0x1F, 0x8B).hasSizeLessThan(plain.length() / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void manyChangesOfFiltersAtOnceFailNowhere() {
        List<String> filters =
                List.of("/", "/?team=blue", "/?severity=SEV1", "/trends?team=red", "/?service=mail&team=red");
        long right = IntStream.range(0, 400)
                .parallel()
                .map(i -> dashboard.get(filters.get(i % filters.size())).statusCode())
                .filter(status -> status == 200)
                .count();
        assertThat(right).isEqualTo(400);
        assertThat(dashboard.faults()).isEmpty();
    }

    @Test
    void tooManyAtOnceAreToldSo() throws IOException {
        try (RunningDashboard none = RunningDashboard.with(
                InventedIncidents.of(3, 3), new ServerSettings("127.0.0.1", 0, Set.of(), 0, 1_000))) {
            HttpResponse<String> answer = none.get("/");
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        }
    }

    @Test
    void whatTakesTooLongIsGivenUp() throws IOException {
        try (RunningDashboard hasty = RunningDashboard.with(
                InventedIncidents.of(2_000, 3), new ServerSettings("127.0.0.1", 0, Set.of(), 64, 1))) {
            HttpResponse<String> answer = hasty.get("/trends");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("takes longer than 1 ms");
        }
    }

    @Test
    void manyAtOnceSeeTheSame() {
        List<String> bodies = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> dashboard.get("/?severity=SEV2").body())
                .distinct()
                .toList();
        assertThat(bodies).hasSize(1);
        assertThat(dashboard.faults()).isEmpty();
    }

    @Test
    void aPortThatIsTakenIsNamedWithAWayOut() {
        int taken = URI.create(dashboard.address("/")).getPort();
        assertThatThrownBy(() -> RunningDashboard.with(
                        InventedIncidents.of(1, 1), ServerSettings.at("127.0.0.1", taken, Set.of())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("127.0.0.1:" + taken + " cannot be listened on")
                .hasMessageContaining("--port");
    }
}
