package dev.hindcast.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a statistical method answers: a value, or a refusal in plain words.
 *
 * @param <T> the kind of value
 */
public sealed interface Estimate<T> {
    /**
     * The answer.
     *
     * @param value finite
     */
    record Known<T>(T value) implements Estimate<T> {}

    /**
     * No answer.
     *
     * @param reason why not, as half a sentence
     */
    record Refused<T>(String reason) implements Estimate<T> {}

    /** Returns the value, absent if refused. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Returns the reason, absent if there is a value. */
    default Optional<String> refusal() {
        return this instanceof Refused<T> refused ? Optional.of(refused.reason()) : Optional.empty();
    }

    /** Returns the answer to what follows from the value; a refusal stays the refusal it is. */
    default <R> Estimate<R> flatMap(Function<? super T, Estimate<R>> next) {
        return this instanceof Known<T> known
                ? next.apply(known.value())
                : refused(refusal().orElseThrow());
    }

    /** Returns what follows from the value; a refusal stays the refusal it is. */
    default <R> Estimate<R> map(Function<? super T, R> next) {
        return flatMap(value -> of(next.apply(value)));
    }

    /** Returns a known value. */
    static <T> Estimate<T> of(T value) {
        return new Known<>(value);
    }

    /** Returns a refusal. */
    static <T> Estimate<T> refused(String reason) {
        return new Refused<>(reason);
    }
}
