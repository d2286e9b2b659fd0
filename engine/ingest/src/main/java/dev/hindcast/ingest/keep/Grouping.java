package dev.hindcast.ingest.keep;

import dev.hindcast.model.Incident;
import java.io.Serializable;
import java.util.function.Function;

/** By what incidents are put together: to an incident the name of its group. Depends on nothing but it. */
@FunctionalInterface
public interface Grouping extends Function<Incident, String>, Serializable {
    /** All in one group, whose name is empty. */
    Grouping NONE = All.TOGETHER;

    /** One object on every machine. */
    enum All implements Grouping {
        /** The only one. */
        TOGETHER;

        @Override
        public String apply(Incident incident) {
            return "";
        }
    }
}
