package dev.hindcast.dashboard;

import dev.hindcast.dashboard.http.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Filter changes under load on loopback over 5,000 incidents, with the limits that users have: first views that nobody asked for
 * before, one after the other, then 50 requests in flight, 10,000 in all. Run by hand; its argument is how many seconds the dashboard
 * may make views ahead. Prints a line for each thousand: percentiles, answers other than 200, heap in use after a collection.
 */
public final class DashboardLoad {
    private static final int INCIDENTS = 5_000;
    private static final int IN_FLIGHT = 50;
    private static final int ROUNDS = 10;
    private static final int REQUESTS = 1_000;
    private static final int FIRST_VIEWS = 100;
    private static final List<List<String>> VALUES = List.of(
            List.of("severity=SEV1", "severity=SEV2", "severity=SEV3", "severity=SEV4"),
            List.of("team=blue", "team=green", "team=red", "team=yellow"),
            List.of("quarter=2022-Q1", "quarter=2022-Q4", "quarter=2023-Q2", "quarter=2024-Q1"),
            List.of("service=payments", "service=search", "service=mail", "service=billing"),
            List.of("detection_source=monitoring", "detection_source=customer"));

    private final RunningDashboard dashboard;
    private final Random random = new Random(11);
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger errors = new AtomicInteger();

    private DashboardLoad(RunningDashboard dashboard) {
        this.dashboard = dashboard;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        ServerSettings settings = ServerSettings.at("127.0.0.1", 0, Set.of());
        try (RunningDashboard dashboard = RunningDashboard.with(InventedIncidents.of(INCIDENTS, 7), settings)) {
            dashboard.warmUp();
            Thread.sleep(1_000L * Integer.parseInt(arguments[0]));
            DashboardLoad load = new DashboardLoad(dashboard);
            load.firstViews();
            load.rounds();
        }
    }

    private void firstViews() throws IOException, InterruptedException {
        long[] nanos = new long[FIRST_VIEWS];
        for (int i = 0; i < FIRST_VIEWS; i++) {
            // No two have the same day, so that none was made before.
            nanos[i] = ask(filter(1) + "&from=2022-03-01&to="
                    + LocalDate.of(2024, 1, 1).plusDays(i));
        }
        print("first views, one by one", nanos);
    }

    private void rounds() throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(IN_FLIGHT);
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                List<Future<Long>> answers = new ArrayList<>();
                for (int i = 0; i < REQUESTS; i++) {
                    String filter = filter(1 + random.nextInt(2));
                    answers.add(clients.submit(() -> ask(filter)));
                }
                long[] nanos = new long[REQUESTS];
                for (int i = 0; i < REQUESTS; i++) {
                    nanos[i] = answers.get(i).get();
                }
                print(IN_FLIGHT + " in flight, to request " + round * REQUESTS, nanos);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private String filter(int values) {
        StringBuilder filter = new StringBuilder("/?");
        int from = random.nextInt(VALUES.size());
        for (int i = 0; i < values; i++) {
            List<String> one = VALUES.get((from + i) % VALUES.size());
            filter.append(i > 0 ? "&" : "").append(one.get(random.nextInt(one.size())));
        }
        return filter.toString();
    }

    private long ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dashboard.address(path)))
                .header("Accept-Encoding", "gzip")
                .build();
        long begun = System.nanoTime();
        int status =
                client.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode();
        if (status != 200) {
            errors.incrementAndGet();
        }
        return System.nanoTime() - begun;
    }

    private void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.err.printf(
                "%s: p50 %.1f ms, p95 %.1f ms, max %.1f ms, %d errors, %d MB%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                errors.getAndSet(0),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
}
