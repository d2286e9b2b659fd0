package dev.hindcast.ingest.wording;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * A function of texts that come again and again, such as labels and headers, which remembers what it gave for the last of them. It
 * is bounded: of texts that share a place the last one stays, and long ones are not kept. Safe to share between threads, provided
 * the function is and what it gives does not change.
 *
 * @param <T> what the function gives
 */
public final class Remembered<T> {
    /** A power of two; the labels of one organisation find room in it. */
    private static final int PLACES = 1 << 11;

    /** A longer text is no label and hardly comes again, in characters. */
    private static final int LONGEST = 160;

    private final AtomicReferenceArray<Known<T>> places = new AtomicReferenceArray<>(PLACES);
    private final Function<String, T> function;

    private record Known<T>(String text, T value) {}

    private Remembered(Function<String, T> function) {
        this.function = function;
    }

    /** Returns the same function, with a memory. */
    public static <T> Remembered<T> of(Function<String, T> function) {
        return new Remembered<>(function);
    }

    /** Returns what the function gives for the text. */
    public T get(String text) {
        if (text.length() > LONGEST) {
            return function.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        Known<T> known = places.getAcquire(place);
        if (known != null && known.text().equals(text)) {
            return known.value();
        }
        T value = function.apply(text);
        places.setRelease(place, new Known<>(text, value));
        return value;
    }
}
