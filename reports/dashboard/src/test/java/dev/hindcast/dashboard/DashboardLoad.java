package dev.hindcast.dashboard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Filter changes under load on loopback: 50 requests in flight over 5,000 incidents, 10,000 in all. Run by hand; prints one line for each
 * thousand requests: 50th and 95th percentile, answers other than 200, heap in use after a collection.
 */
public final class DashboardLoad {
    private static final int INCIDENTS = 5_000;
    private static final int IN_FLIGHT = 50;
    private static final int ROUNDS = 10;
    private static final int REQUESTS = 1_000;

    private DashboardLoad() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(IN_FLIGHT);
        HttpClient client = HttpClient.newHttpClient();
        Random random = new Random(11);
        try (RunningDashboard dashboard = RunningDashboard.over(InventedIncidents.of(INCIDENTS, 7))) {
            for (int round = 1; round <= ROUNDS; round++) {
                AtomicInteger errors = new AtomicInteger();
                List<Future<Long>> answers = new ArrayList<>();
                for (int i = 0; i < REQUESTS; i++) {
                    URI address = URI.create(dashboard.address(filter(random)));
                    answers.add(clients.submit(() -> ask(client, address, errors)));
                }
                long[] nanos = new long[REQUESTS];
                for (int i = 0; i < REQUESTS; i++) {
                    nanos[i] = answers.get(i).get();
                }
                Arrays.sort(nanos);
                System.gc();
                Runtime runtime = Runtime.getRuntime();
                System.err.printf(
                        "%,6d requests: p50 %.1f ms, p95 %.1f ms, max %.1f ms, %d errors, %d MB%n",
                        round * REQUESTS,
                        nanos[REQUESTS / 2] / 1e6,
                        nanos[REQUESTS * 95 / 100] / 1e6,
                        nanos[REQUESTS - 1] / 1e6,
                        errors.get(),
                        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private static String filter(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> "/?severity=SEV" + (1 + random.nextInt(4));
            case 1 -> "/?team=" + List.of("blue", "green", "red", "yellow").get(random.nextInt(4));
            case 2 -> "/?quarter=" + (2022 + random.nextInt(2)) + "-Q" + (1 + random.nextInt(4));
            default ->
                "/?service=" + List.of("payments", "search", "mail").get(random.nextInt(3)) + "&severity=SEV"
                        + (1 + random.nextInt(4));
        };
    }

    private static long ask(HttpClient client, URI address, AtomicInteger errors)
            throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            errors.incrementAndGet();
        }
        return System.nanoTime() - begun;
    }
}
