package dev.hindcast.dashboard.data;

import java.util.function.Supplier;

/** A value that is made when it is first asked for; who asks meanwhile waits for it alone. */
final class Once<T> {
    private final Supplier<T> maker;
    private T made;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
