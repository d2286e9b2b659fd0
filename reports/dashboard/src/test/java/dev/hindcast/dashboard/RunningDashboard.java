package dev.hindcast.dashboard;

import dev.hindcast.dashboard.data.LiveData;
import dev.hindcast.dashboard.http.DashboardServer;
import dev.hindcast.dashboard.http.ServerSettings;
import dev.hindcast.model.Incident;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A dashboard on a free port of this machine, and a client to ask it. */
public final class RunningDashboard implements AutoCloseable {
    private final LiveData data;
    private final DashboardServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    private RunningDashboard(List<Incident> incidents, ServerSettings settings) throws IOException {
        data = new LiveData(InventedIncidents.snapshot(incidents));
        server = DashboardServer.start(data, settings, faults::add);
    }

    public static RunningDashboard over(List<Incident> incidents) throws IOException {
        // A machine that builds has other things to do: what is tested here is not how long it takes.
        return new RunningDashboard(incidents, new ServerSettings("127.0.0.1", 0, Set.of("proxy.example"), 64, 60_000));
    }

    public static RunningDashboard with(List<Incident> incidents, ServerSettings settings) throws IOException {
        return new RunningDashboard(incidents, settings);
    }

    public LiveData data() {
        return data;
    }

    public void warmUp() {
        server.warmUp();
    }

    public Queue<Throwable> faults() {
        return faults;
    }

    public String address(String path) {
        return server.address().toString().replaceFirst("/$", path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address(path))), headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the body as it came over the wire. */
    public byte[] bytes(String path, String... headers) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                    .headers(headers)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), address("/"));
    }

    /** Returns the first line of the answer to a request that no client would write. */
    public String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
