package dev.hindcast.dashboard.watch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Calls back when files have changed and have been at rest for one interval, so that nobody reads what is half written. It looks
 * rather than being told: notices of the operating system do not come from shared folders, and differ everywhere.
 */
public final class FolderWatch implements AutoCloseable {
    private final List<Path> paths;
    private final Runnable changed;
    private final ScheduledExecutorService timer;
    private String acted;
    private String seen;

    private FolderWatch(List<Path> paths, Runnable changed) {
        this.paths = List.copyOf(paths);
        this.changed = changed;
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "hindcast-dashboard-watch");
            thread.setDaemon(true);
            return thread;
        });
        this.acted = Fingerprint.of(paths);
        this.seen = acted;
    }

    /**
     * Watches from now on.
     *
     * @param paths files and folders
     * @param every how long between two looks
     * @param changed what to do; it must not throw
     */
    public static FolderWatch of(List<Path> paths, Duration every, Runnable changed) {
        FolderWatch watch = new FolderWatch(paths, changed);
        watch.timer.scheduleWithFixedDelay(watch::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        String now = Fingerprint.of(paths);
        if (!now.equals(acted) && now.equals(seen)) {
            acted = now;
            changed.run();
        }
        seen = now;
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
