package dev.hindcast.ingest.taxonomy;

import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.Evidence;
import dev.hindcast.rootcause.Corrections;
import dev.hindcast.rootcause.Corrections.Correction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code corrections.csv}: {@code source,trigger,factors}, factors separated by {@code ;}; an empty field corrects nothing. */
public final class CorrectionsFile {
    /** Its name beside the documents. */
    public static final String NAME = "corrections.csv";

    private static final String NOT_STATED = "not-stated";
    private static final String NONE = "none";

    private CorrectionsFile() {}

    /**
     * Returns what a file says.
     *
     * @param file its name, for messages
     * @throws UserFileProblem if a label does not exist
     */
    public static Corrections read(String file, String text) {
        Map<String, Correction> bySource = new LinkedHashMap<>();
        for (UserTable.Row row : UserTable.parse(file, text).rows()) {
            Correction correction = new Correction(
                    row.field("trigger").map(id -> trigger(id, row)),
                    row.field("factors").map(ids -> factors(ids, row)),
                    new Evidence(
                            file, row.line(), String.join(", ", row.fields().getFields())));
            if (bySource.put(row.required("source"), correction) != null) {
                throw row.problem("\"" + row.required("source") + "\" is corrected a second time; keep one line");
            }
        }
        return new Corrections(bySource);
    }

    private static Optional<Trigger> trigger(String id, UserTable.Row row) {
        return id.equals(NOT_STATED) ? Optional.empty() : Optional.of(label(Trigger.values(), Trigger::id, id, row));
    }

    private static List<Factor> factors(String ids, UserTable.Row row) {
        List<Factor> factors = new ArrayList<>();
        for (String id : ids.split("[;|]")) {
            if (!id.isBlank() && !id.strip().equals(NONE)) {
                factors.add(label(Factor.values(), Factor::id, id.strip(), row));
            }
        }
        return factors;
    }

    private static <T> T label(T[] labels, Function<T, String> idOf, String id, UserTable.Row row) {
        return Arrays.stream(labels)
                .filter(label -> idOf.apply(label).equals(id))
                .findFirst()
                .orElseThrow(() -> row.problem("there is no \"" + id + "\"; there are "
                        + String.join(", ", Arrays.stream(labels).map(idOf).toList())));
    }
}
