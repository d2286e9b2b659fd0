package dev.hindcast.quality;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Finding;
import dev.hindcast.model.evidence.Level;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The data quality of some documents: (stated − contradicted) / expected, at least 0. Several documents are added up, so that each
 * expected field weighs the same.
 *
 * @param documents how many
 * @param expected how many fields they are expected to state, see {@link ExpectedField}
 * @param stated how many of these they do
 * @param contradicted how many findings of the level error they have: places where they contradict themselves
 * @param missing the expected fields that they do not state, each once, in the order of {@link ExpectedField}
 */
public record DataQuality(int documents, long expected, long stated, long contradicted, List<ExpectedField> missing)
        implements Serializable {
    private static final List<ExpectedField> FIELDS = List.of(ExpectedField.values());

    public DataQuality {
        missing = List.copyOf(missing);
    }

    /** Returns the quality of these documents together. */
    public static DataQuality of(Collection<Incident> incidents) {
        long expected = 0;
        long stated = 0;
        long contradicted = 0;
        Set<ExpectedField> missing = EnumSet.noneOf(ExpectedField.class);
        for (Incident incident : incidents) {
            for (ExpectedField field : FIELDS) {
                if (field.isExpectedOf(incident)) {
                    expected++;
                    boolean told = field.isStatedBy(incident);
                    stated += told ? 1 : 0;
                    if (!told) {
                        missing.add(field);
                    }
                }
            }
            for (Finding finding : incident.findings()) {
                contradicted += finding.level() == Level.ERROR ? 1 : 0;
            }
        }
        return new DataQuality(incidents.size(), expected, stated, contradicted, List.copyOf(missing));
    }

    /** Returns the quality of these documents and those together. */
    public DataQuality plus(DataQuality others) {
        return new DataQuality(
                documents + others.documents,
                expected + others.expected,
                stated + others.stated,
                contradicted + others.contradicted,
                either(missing, others.missing));
    }

    private static List<ExpectedField> either(List<ExpectedField> some, List<ExpectedField> others) {
        if (others.isEmpty() || some.containsAll(others)) {
            return some;
        }
        Set<ExpectedField> all = EnumSet.copyOf(others);
        all.addAll(some);
        return List.copyOf(all);
    }

    /** Returns the score in whole percent, half up: 100 is a document that states all and contradicts nothing; 0 without documents. */
    public int percent() {
        long counted = Math.max(0, stated - contradicted);
        return expected == 0 ? 0 : (int) ((counted * 200 + expected) / (expected * 2));
    }
}
