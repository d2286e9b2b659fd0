package dev.hindcast.model;

import dev.hindcast.model.evidence.Source;
import dev.hindcast.model.evidence.Text;
import java.util.List;
import java.util.Objects;

/** What came of reading one document: any bytes give a reading, never an exception. */
public sealed interface Reading {
    /** Returns the document's path, as in {@link Source#path()}. */
    String source();

    /**
     * The document tells of an incident.
     *
     * @param incident what was understood
     */
    record Accepted(Incident incident) implements Reading {
        public Accepted {
            Objects.requireNonNull(incident, "incident is null");
        }

        @Override
        public String source() {
            return incident.source().path();
        }
    }

    /**
     * The document is no incident, or cannot be read.
     *
     * @param source its path
     * @param line 1-based line that decided, 1 where the whole document did
     * @param cause the kind of reason
     * @param reason one sentence: why, and the way out
     */
    record Rejected(String source, int line, RejectionCause cause, String reason) implements Reading {
        public Rejected {
            Text.required(source, "source");
            Objects.requireNonNull(cause, "cause is null");
            Text.required(reason, "reason");
        }
    }

    /**
     * The document is a list of other documents: it holds no incident but may be checked against those it lists.
     *
     * @param index what it lists
     */
    record Index(IncidentIndex index) implements Reading {
        public Index {
            Objects.requireNonNull(index, "index is null");
        }

        @Override
        public String source() {
            return index.source();
        }
    }

    /** Returns the incidents among the readings, in their order. */
    static List<Incident> incidents(List<Reading> readings) {
        return readings.stream()
                .filter(Accepted.class::isInstance)
                .map(reading -> ((Accepted) reading).incident())
                .toList();
    }

    /** Returns the rejections among the readings, in their order. */
    static List<Rejected> rejections(List<Reading> readings) {
        return readings.stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
    }

    /** Returns the index pages among the readings, in their order. */
    static List<IncidentIndex> indexes(List<Reading> readings) {
        return readings.stream()
                .filter(Index.class::isInstance)
                .map(reading -> ((Index) reading).index())
                .toList();
    }
}
