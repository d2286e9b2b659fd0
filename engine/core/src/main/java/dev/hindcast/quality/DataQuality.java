package dev.hindcast.quality;

import dev.hindcast.model.Incident;
import dev.hindcast.model.evidence.Level;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
    public DataQuality {
        missing = List.copyOf(missing);
    }

    /** Returns the quality of these documents together. */
    public static DataQuality of(Collection<Incident> incidents) {
        long expected = 0;
        long stated = 0;
        long contradicted = 0;
        List<ExpectedField> missing = new ArrayList<>();
        for (ExpectedField field : ExpectedField.values()) {
            long asked = incidents.stream().filter(field::isExpectedOf).count();
            long told = incidents.stream()
                    .filter(field::isExpectedOf)
                    .filter(field::isStatedBy)
                    .count();
            expected += asked;
            stated += told;
            if (told < asked) {
                missing.add(field);
            }
        }
        for (Incident incident : incidents) {
            contradicted += incident.findings().stream()
                    .filter(finding -> finding.level() == Level.ERROR)
                    .count();
        }
        return new DataQuality(incidents.size(), expected, stated, contradicted, missing);
    }

    /** Returns the quality of these documents and those together. */
    public DataQuality plus(DataQuality others) {
        return new DataQuality(
                documents + others.documents,
                expected + others.expected,
                stated + others.stated,
                contradicted + others.contradicted,
                Stream.of(ExpectedField.values())
                        .filter(field -> missing.contains(field) || others.missing.contains(field))
                        .toList());
    }

    /** Returns the score in whole percent, half up: 100 is a document that states all and contradicts nothing; 0 without documents. */
    public int percent() {
        long counted = Math.max(0, stated - contradicted);
        return expected == 0 ? 0 : (int) ((counted * 200 + expected) / (expected * 2));
    }
}
