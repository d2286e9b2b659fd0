package dev.hindcast.dashboard.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers asked for last, up to a number of bytes: a view that many look at is made once. */
final class AnswerCache {
    private final long mostBytes;
    private final Map<String, Stored> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    AnswerCache(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    synchronized Optional<Stored> get(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    synchronized void put(String key, Stored stored) {
        if (stored.bytes() > mostBytes / 8) {
            return;
        }
        Stored before = answers.put(key, stored);
        bytes += stored.bytes() - (before == null ? 0 : before.bytes());
        Iterator<Stored> oldest = answers.values().iterator();
        while (bytes > mostBytes && oldest.hasNext()) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }
}
