package dev.hindcast.ingest.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Many small pieces of work that come one after the other, done in batches by the thread that brings them and by those workers that
 * have nothing else to do. Results keep the order in which the work came. Used by one thread.
 *
 * @param <T> what a piece of work gives, one or more
 */
public final class Batches<T> {
    /** Enough that handing a batch over costs little, in pieces and in characters. */
    private static final int MOST_ITEMS = 64;

    private static final long MOST_WEIGHT = 128L << 10;

    /** So many wait or are under way at once, which bounds memory. */
    private static final int AHEAD = 8;

    private final DocumentWorkers workers;
    private final Duration longest;
    private final Deque<Batch<T>> underWay = new ArrayDeque<>();
    private final List<T> results = new ArrayList<>();
    private List<Item<T>> items = new ArrayList<>();
    private long weight;

    private record Item<T>(Supplier<List<T>> work, Supplier<T> late) {}

    private record Batch<T>(List<Item<T>> items, DocumentWorkers.Task<List<T>> task) {}

    /**
     * Prepares for the work of one file.
     *
     * @param workers who may help
     * @param longest how long a batch may take on a helper's thread
     */
    public Batches(DocumentWorkers workers, Duration longest) {
        this.workers = workers;
        this.longest = longest;
    }

    /**
     * Adds a piece of work.
     *
     * @param work throws nothing
     * @param late what it gives if the batch it is in takes too long
     * @param characters how much of a text it is about
     */
    public void add(Supplier<List<T>> work, Supplier<T> late, long characters) {
        items.add(new Item<>(work, late));
        weight += characters;
        if (items.size() >= MOST_ITEMS || weight >= MOST_WEIGHT) {
            List<Item<T>> batch = items;
            underWay.add(new Batch<>(batch, workers.add(() -> done(batch), longest)));
            items = new ArrayList<>();
            weight = 0;
            if (underWay.size() >= AHEAD) {
                help();
            }
        }
    }

    /** Returns the results of all work. */
    public List<T> end() {
        boolean helped = true;
        while (helped) {
            helped = help();
        }
        underWay.forEach(this::take);
        results.addAll(done(items));
        return results;
    }

    /** Does the first batch that nobody has begun, then takes what is ready; returns whether there was one. */
    private boolean help() {
        boolean helped = underWay.stream().anyMatch(batch -> batch.task().doHere());
        while (underWay.size() >= AHEAD
                || !underWay.isEmpty() && underWay.peek().task().isDone()) {
            take(underWay.remove());
        }
        return helped;
    }

    private void take(Batch<T> batch) {
        try {
            Optional<List<T>> read = batch.task().await();
            read.ifPresentOrElse(
                    results::addAll,
                    () -> batch.items().forEach(item -> results.add(item.late().get())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("reading was interrupted", e);
        }
    }

    private static <T> List<T> done(List<Item<T>> items) {
        List<T> results = new ArrayList<>();
        items.forEach(item -> results.addAll(item.work().get()));
        return results;
    }
}
