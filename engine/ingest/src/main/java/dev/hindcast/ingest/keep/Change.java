package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/** What becomes of an incident once all have been read; depends on nothing but it, so that any thread or machine may do it. */
@FunctionalInterface
public interface Change extends UnaryOperator<Incident>, Serializable {
    /** Every incident stays as it is. */
    Change NONE = Unchanged.EVERY;

    /** One object on every machine. */
    enum Unchanged implements Change {
        /** The only one. */
        EVERY;

        @Override
        public Incident apply(Incident incident) {
            return incident;
        }
    }
}
