package dev.hindcast.dashboard.http;

import dev.hindcast.dashboard.answer.Answer;
import dev.hindcast.dashboard.answer.Resource;
import dev.hindcast.dashboard.answer.Visit;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Makes each answer once however many ask for it, on as many threads as there are cores, and for a bounded time. */
final class Answers implements AutoCloseable {
    private static final long CACHE_BYTES = 96L << 20;
    private static final int QUEUE_SECONDS = 20;

    private final AnswerCache cache = new AnswerCache(CACHE_BYTES);
    private final Map<String, Pending> pending = new ConcurrentHashMap<>();
    private final ExecutorService workers;
    private final int queryMillis;

    /** An answer in the making: others wait for it from the moment it has begun. */
    private record Pending(CountDownLatch begun, CompletableFuture<Stored> result) {}

    Answers(int queryMillis) {
        this.queryMillis = queryMillis;
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "hindcast-dashboard-answer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Returns the answer.
     *
     * @param visit what is asked for
     * @param resource who answers
     * @throws TimeoutException if it takes too long
     * @throws ExecutionException with what the maker threw
     */
    Stored get(Visit visit, Resource resource) throws TimeoutException, ExecutionException, InterruptedException {
        String key = visit.state().revision() + ' ' + visit.parameters().address(visit.path());
        Stored stored = cache.get(key).orElse(null);
        if (stored != null) {
            return stored;
        }
        Pending mine = pending.computeIfAbsent(key, k -> begin(k, () -> resource.answer(visit)));
        if (!mine.begun().await(QUEUE_SECONDS, TimeUnit.SECONDS)) {
            throw new TimeoutException("waited too long to begin");
        }
        return mine.result().get(queryMillis, TimeUnit.MILLISECONDS);
    }

    private Pending begin(String key, Supplier<Answer> maker) {
        Pending fresh = new Pending(new CountDownLatch(1), new CompletableFuture<>());
        workers.execute(() -> {
            fresh.begun().countDown();
            try {
                Stored stored = Stored.of(maker.get());
                cache.put(key, stored);
                fresh.result().complete(stored);
            } catch (RuntimeException | Error e) {
                fresh.result().completeExceptionally(e);
            } finally {
                pending.remove(key, fresh);
            }
        });
        return fresh;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
