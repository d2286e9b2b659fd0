package dev.hindcast.ingest.table;

import dev.hindcast.model.DetectionSource;
import dev.hindcast.model.IncidentKind;
import dev.hindcast.model.IncidentStatus;
import dev.hindcast.model.cause.Factor;
import dev.hindcast.model.cause.Trigger;
import dev.hindcast.model.evidence.FindingCode;
import dev.hindcast.model.time.MilestoneName;
import dev.hindcast.model.time.ZoneBasis;
import dev.hindcast.query.file.BadFieldException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The words that a column may hold, in capitals or not.
 *
 * @param byWord what each stands for
 */
record Vocabulary<E>(Map<String, E> byWord) {
    static final Vocabulary<IncidentKind> KINDS = of(IncidentKind.values(), IncidentKind::id);
    static final Vocabulary<IncidentStatus> STATUSES = of(IncidentStatus.values(), IncidentStatus::id);
    static final Vocabulary<ZoneBasis> ZONE_BASES = of(ZoneBasis.values(), ZoneBasis::name);
    static final Vocabulary<DetectionSource> DETECTION_SOURCES = of(DetectionSource.values(), DetectionSource::id);
    static final Vocabulary<Trigger> TRIGGERS = of(Trigger.values(), Trigger::id);
    static final Vocabulary<Factor> FACTORS = of(Factor.values(), Factor::id);
    static final Vocabulary<MilestoneName> MILESTONES = of(MilestoneName.values(), MilestoneName::id);
    static final Vocabulary<FindingCode> FINDINGS = of(FindingCode.values(), FindingCode::id);

    /** Returns the vocabulary of an enumeration. */
    static <E> Vocabulary<E> of(E[] values, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E value : values) {
            byWord.put(word.apply(value).toLowerCase(Locale.ROOT), value);
        }
        return new Vocabulary<>(byWord);
    }

    /**
     * Returns what a word stands for.
     *
     * @param column in which it stands
     * @throws BadFieldException if it is no word of these
     */
    E of(String column, String word) {
        E value = byWord.get(word.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new BadFieldException(
                    column, word, "word of this column (" + String.join(", ", byWord.keySet()) + ")");
        }
        return value;
    }
}
