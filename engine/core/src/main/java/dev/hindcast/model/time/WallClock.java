package dev.hindcast.model.time;

import java.time.Instant;

/** Every second counts. */
public record WallClock() implements Clock {
    @Override
    public String name() {
        return "wall clock";
    }

    @Override
    public long secondsBetween(Instant start, Instant end) {
        return Clock.elapsed(start, end).getSeconds();
    }

    @Override
    public long secondsBetweenEpochs(long start, long end) {
        return end - start;
    }
}
