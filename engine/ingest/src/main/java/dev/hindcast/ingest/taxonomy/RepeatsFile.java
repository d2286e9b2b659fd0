package dev.hindcast.ingest.taxonomy;

import dev.hindcast.pattern.Confirmations;
import dev.hindcast.pattern.Confirmations.Pair;
import dev.hindcast.pattern.Relation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code repeats.csv}: {@code earlier,later,relation}; the relation is {@code repeat}, {@code duplicate}, {@code same-event}, or
 * {@code none} for two incidents that have nothing to do with each other.
 */
public final class RepeatsFile {
    /** Its name beside the documents. */
    public static final String NAME = "repeats.csv";

    private static final String NONE = "none";

    private RepeatsFile() {}

    /**
     * Returns what a file says.
     *
     * @param file its name, for messages
     * @throws UserFileProblem if a relation does not exist
     */
    public static Confirmations read(String file, String text) {
        Map<Pair, Optional<Relation>> said = new LinkedHashMap<>();
        for (UserTable.Row row : UserTable.parse(file, text).rows()) {
            Pair pair = Pair.of(row.required("earlier"), row.required("later"));
            if (said.put(pair, relation(row)) != null) {
                throw row.problem("this pair stands here a second time; keep one line");
            }
        }
        return new Confirmations(said);
    }

    private static Optional<Relation> relation(UserTable.Row row) {
        String id = row.required("relation").toLowerCase(Locale.ROOT);
        Optional<Relation> relation =
                Arrays.stream(Relation.values()).filter(r -> r.id().equals(id)).findFirst();
        if (relation.isEmpty() && !id.equals(NONE)) {
            throw row.problem("there is no relation \"" + id + "\"; there are repeat, duplicate, same-event, none");
        }
        return relation;
    }
}
