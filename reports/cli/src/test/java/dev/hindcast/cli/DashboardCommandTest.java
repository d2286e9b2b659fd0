package dev.hindcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.cli.run.Surroundings;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as people start it: it prints its address and serves until it is interrupted. */
class DashboardCommandTest {
    private static final int PATIENCE_MILLIS = 120_000;

    @TempDir
    private Path folder;

    /** A dashboard in a thread of its own. */
    private static final class Running implements AutoCloseable {
        private final StringWriter out = new StringWriter();
        private final StringWriter err = new StringWriter();
        private final HttpClient client = HttpClient.newHttpClient();
        private final Thread thread;

        Running(String... arguments) throws InterruptedException {
            Surroundings surroundings = new Surroundings(
                    name -> null, InputStream.nullInputStream(), Clock.fixed(Cli.NOW, ZoneOffset.UTC), false);
            thread = new Thread(
                    () -> Main.run(arguments, surroundings, new PrintWriter(out, true), new PrintWriter(err, true)));
            thread.start();
            waitFor(() -> out.toString().endsWith("/" + System.lineSeparator()) || !thread.isAlive());
            assertThat(thread.isAlive()).as(err.toString()).isTrue();
        }

        String get(String path) {
            try {
                URI address = URI.create(out.toString().strip().replaceFirst("/$", path));
                return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .body();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        void shows(String path, String text) throws InterruptedException {
            waitFor(() -> get(path).contains(text));
            assertThat(get(path)).contains(text);
        }

        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join(PATIENCE_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private static void waitFor(BooleanSupplier reached) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS && !reached.getAsBoolean(); waited += 100) {
            Thread.sleep(100);
        }
    }

    @Test
    void whatChangesInTheFolderShowsByItself() throws IOException, InterruptedException {
        Path first = Files.writeString(folder.resolve("first.md"), Cli.DOCUMENT);
        try (Running dashboard = new Running("dashboard", folder.toString(), "--port", "0")) {
            assertThat(dashboard.out.toString().strip()).matches("http://127\\.0\\.0\\.1:\\d+/");
            dashboard.shows("/", ">1 incident<");
            Files.writeString(
                    folder.resolve("second.md"),
                    Cli.DOCUMENT.replace("2021-03-04", "2021-04-05").replace("cards", "vouchers"));
            dashboard.shows("/", ">2 incidents<");
            dashboard.shows("/incidents", "Checkout fails for vouchers");
            Files.writeString(folder.resolve("hindcast.yml"), "zoen: UTC\n");
            dashboard.shows("/", "What lies in the folder now could not be read");
            dashboard.shows("/", ">2 incidents<");
            Files.delete(folder.resolve("hindcast.yml"));
            Files.delete(first);
            dashboard.shows("/", ">1 incident<");
        }
    }

    @Test
    void whoeverOpensItToOthersIsWarned() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("one.md"), Cli.DOCUMENT);
        try (Running dashboard = new Running("dashboard", folder.toString(), "--port", "0", "--bind", "0.0.0.0")) {
            assertThat(dashboard.err.toString())
                    .contains("--bind 0.0.0.0 lets everyone who reaches this machine read every incident")
                    .contains("reverse proxy");
        }
        try (Running dashboard = new Running("dashboard", folder.toString(), "--port", "0", "--bind", "127.0.0.1")) {
            assertThat(dashboard.err.toString()).doesNotContain("--bind");
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        Cli.Outcome outcome = Cli.run("dashboard", Cli.SAMPLE_DATA.toString(), "--port", "70000");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--port: 70000 is no port; choose one from 1 to 65535");
    }

    @Test
    void whatTheReportSaysOfRepeatsTheDashboardSaysToo() throws InterruptedException {
        try (Running dashboard = new Running("dashboard", Cli.SAMPLE_DATA.toString(), "--port", "0")) {
            dashboard.shows("/tables/repeats.csv", "sample-data/");
        }
    }
}
